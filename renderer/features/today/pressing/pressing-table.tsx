import { OctagonAlert } from 'lucide-react'
import { formatSpan } from '../../../format/time.ts'
import { calls } from '../../../i18n/nl/substitution/calls.ts'
import { page } from '../../../i18n/nl/today/page.ts'
import { distanceWords } from '../../substitution/absence-words.ts'
import { AnswerState } from '../../substitution/calls/answer-state.tsx'
import { whereOf } from '../../substitution/matrix/cell-words.ts'
import { callRows } from '../../substitution/model/call-list.ts'
import type { Matrix } from '../../substitution/model/matrix.ts'
import type { AbsenceView } from '../../substitution/substitution-types.ts'
import { useHostsById } from '../../substitution/use-hosts-by-id.ts'
import { namesTogether, type PressingRow } from '../model/pressing-rows.ts'

const text = page.pressing

type Props = { rows: readonly PressingRow[]; view: AbsenceView; matrix: Matrix }

/** The children of the day by arrival: where they can go, how far and how full it is there, and how far the talk with the parents is. */
export function PressingTable({ rows, view, matrix }: Props) {
  const hosts = useHostsById()
  const names = { hosts, groupLocations: view.groupLocations }
  const calling = new Map(callRows(view, matrix).map((row) => [row.family.id, row]))
  const { columns } = text
  return (
    <table className="pressing-table" aria-label={text.table}>
      <thead>
        <tr>
          <th scope="col">{columns.hours}</th>
          <th scope="col">{columns.child}</th>
          <th scope="col">{columns.proposal}</th>
          <th scope="col" className="numeric">
            {columns.distance}
          </th>
          <th scope="col" className="numeric">
            {columns.peak}
          </th>
          <th scope="col">{columns.parent}</th>
          <th scope="col">
            <span className="visually-hidden">{columns.call}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const call = calling.get(row.family.id)
          return (
            <tr key={row.id}>
              <td>{row.slots.map(([from, until]) => formatSpan(from, until)).join(' ')}</td>
              <td className="medium">{namesTogether(row.children, text.and)}</td>
              <td>
                {row.state.kind === 'unplaced' ? (
                  <span className="br">
                    <OctagonAlert className="icon-small" aria-hidden /> {text.noPlace}
                  </span>
                ) : row.state.kind === 'waiting' ? (
                  <span className="ink-3">{text.seekingPlace}</span>
                ) : (
                  whereOf(row.state, names)
                )}
              </td>
              <td className="numeric ink-2">{row.metres === undefined ? '' : distanceWords(row.metres)}</td>
              <td className="numeric">{row.load && text.load(row.load.peak, row.load.limit)}</td>
              <td>{row.family.phone ?? <span className="ink-3">{calls.noPhone}</span>}</td>
              <td className="small">{call && <AnswerState row={call} />}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
