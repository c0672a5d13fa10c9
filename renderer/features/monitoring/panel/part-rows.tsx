import { formatMonth } from '../../../format/date.ts'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import { nl } from '../../../i18n/nl.ts'
import type { PartRow, Place } from '../model/host-months.ts'

type Props = {
  label: string
  rows: readonly PartRow[]
  /** What the numbers are, above their column. */
  header: string
  format: (value: number) => string
  onOpen: (place: Place) => void
}

/** The months or hosts that a number is the sum of, each a button to its own rows. */
export function PartRows({ label, rows, header, format, onOpen }: Props) {
  if (rows.length === 0) return <p className="small ink-2">{text.none}</p>
  return (
    <table className="opened-rows" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{rows[0]?.kind === 'host' ? text.host : text.month}</th>
          <th scope="col" className="number">
            {header}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind === 'host' ? row.host.id : row.month}>
            <th scope="row">
              <button type="button" className="link-button" onClick={() => onOpen(row.place)}>
                {row.kind === 'host' ? nl.common.name(row.host) : formatMonth(row.month)}
              </button>
            </th>
            <td className="number">{format(row.value)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.total}</th>
          <td className="number">{format(rows.reduce((sum, row) => sum + row.value, 0))}</td>
        </tr>
      </tfoot>
    </table>
  )
}
