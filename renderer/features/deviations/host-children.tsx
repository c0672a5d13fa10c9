import { formatHalfDays } from '../../format/time.ts'
import { deviations as text } from '../../i18n/nl/deviations.ts'
import { nl } from '../../i18n/nl.ts'
import { Difference } from './deviation-columns.tsx'
import type { ChildUse } from './deviation-types.ts'
import { kindsOf } from './model/deviation-words.ts'
import { sumsOf } from './model/use-sums.ts'

type Props = { childUses: readonly ChildUse[]; onChild: (childId: string) => void }

/** The children at a host, each a button to its weeks. */
export function HostChildren({ childUses, onChild }: Props) {
  if (childUses.length === 0) return <p className="small ink-2">{text.noChildren}</p>
  return (
    <table className="week-bars" aria-label={text.children}>
      <thead>
        <tr>
          <th scope="col" className="week-bars-left">
            {text.name}
          </th>
          <th scope="col">{text.planned}</th>
          <th scope="col">{text.real}</th>
          <th scope="col">{text.difference}</th>
          <th scope="col" title={text.openTitle}>
            {text.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {childUses.map((child) => {
          const sums = sumsOf(child.weeks)
          return (
            <tr key={child.id}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onChild(child.id)}>
                  {nl.common.name(child)}
                </button>
                {child.deviations.length > 0 && <span className="deviation-kinds">{kindsOf(child.deviations)}</span>}
              </th>
              <td className="number">{formatHalfDays(sums.planned)}</td>
              <td className="number">{formatHalfDays(sums.real)}</td>
              <td className="number">
                <Difference sums={sums} />
              </td>
              <td className="number">{sums.unansweredDays || <span className="ink-3">0</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
