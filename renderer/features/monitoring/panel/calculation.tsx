import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'

/** A line of a sum: its words and number as written; with `onOpen` the number has rows of its own. */
export type CalculationLine = { words: string; value: string; onOpen?: (() => void) | undefined }

type Props = { label: string; lines: readonly CalculationLine[]; total?: CalculationLine | undefined }

/** How a number is made of others: added up, taken off, and what is left. */
export function Calculation({ label, lines, total }: Props) {
  return (
    <table className="opened-rows" aria-label={label}>
      <tbody>
        {lines.map(({ words, value, onOpen }) => (
          <tr key={words}>
            <th scope="row">
              {onOpen ? (
                <button type="button" className="link-button" onClick={onOpen}>
                  {words}
                </button>
              ) : (
                words
              )}
            </th>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <th scope="row">{total.words || text.total}</th>
            <td className="number">{total.value}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
