import { OctagonAlert } from 'lucide-react'
import { matrix as text } from '../../../i18n/nl/substitution/matrix.ts'
import type { Counts } from '../model/counts.ts'
import type { MatrixColumn } from '../model/matrix.ts'

/** How many children each day, and whether they all have a place. */
export function MatrixFoot({ columns, days }: { columns: readonly MatrixColumn[]; days: readonly Counts[] }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className="matrix-child">
          {text.perDay}
        </th>
        {columns.map(({ date, isThin }, index) => {
          const counts = days[index]
          return isThin || !counts ? (
            <td key={date} className="matrix-thin hatch" aria-label={text.nobody} />
          ) : (
            <td key={date}>
              <b>{counts.childDays}</b>, <Said counts={counts} />
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}

function Said({ counts }: { counts: Counts }) {
  if (counts.unplaced > 0)
    return (
      <span className="br">
        <OctagonAlert className="icon-small" aria-hidden /> {text.without(counts.unplaced)}
      </span>
    )
  if (counts.over > 0) return text.undecided(counts.over)
  if (counts.waiting > 0) return text.state.waiting
  return counts.proposed === 0 ? text.allDecided : text.allPlaced
}
