import { TriangleAlert } from 'lucide-react'
import { Tag, type Column } from '../../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { due as text } from '../../../i18n/nl/visits/due.ts'
import type { DueHost } from '../visit-types.ts'
import { toldReasons } from './model/due-state.ts'

/** The columns of who is due: why, and what is known of the last visit and the next one. */
export function dueColumns(today: string, year: number | undefined): Column<DueHost>[] {
  return [
    {
      id: 'host',
      header: text.columns.host,
      cell: ({ host }) => (
        <>
          <span className="medium">{nl.common.name(host)}</span> <span className="ink-3">{host.city}</span>
        </>
      ),
    },
    { id: 'why', header: text.columns.why, width: 156, cell: (row) => <Why row={row} /> },
    {
      id: 'last',
      header: text.columns.last,
      width: 92,
      cell: ({ lastVisit }) =>
        lastVisit ? formatDay(lastVisit.date, year) : <span className="ink-3">{text.neverVisited}</span>,
    },
    {
      id: 'due',
      header: text.columns.due,
      width: 96,
      cell: ({ dueOn, reasons }) =>
        // Where the first visit never came, the day it should have been may be decades ago and helps nobody.
        dueOn === undefined || reasons.includes('never') ? (
          <span className="ink-3">{nl.common.noValue}</span>
        ) : (
          <span className={dueOn < today ? 'br medium' : undefined}>{formatDay(dueOn, year)}</span>
        ),
    },
    {
      id: 'planned',
      header: text.columns.planned,
      width: 122,
      cell: ({ planned }) =>
        planned ? (
          [formatWeekdayDate(planned.date, year), planned.from].filter(Boolean).join(' ')
        ) : (
          <span className="ink-3">{nl.common.noValue}</span>
        ),
    },
    { id: 'actions', header: text.columns.actions, width: 84, align: 'right', cell: (row) => <Actions row={row} /> },
  ]
}

/** The most pressing reason as a tag; that there are more is said behind it. */
function Why({ row: { reasons } }: { row: DueHost }) {
  const [first, ...others] = toldReasons(reasons)
  if (first === undefined) return <span className="ink-3">{text.noReason}</span>
  const isLate = first === 'never' || first === 'overdue'
  return (
    <span
      className="due-why"
      title={toldReasons(reasons)
        .map((reason) => text.reasons[reason])
        .join(', ')}
    >
      <Tag meaning={isLate ? 'breach' : 'attention'}>{text.shortReasons[first]}</Tag>
      {others.length > 0 && <span className="small ink-3">+{others.length}</span>}
    </span>
  )
}

function Actions({ row: { openActions, overdueActions } }: { row: DueHost }) {
  if (openActions === 0) return <span className="ink-3">0</span>
  if (overdueActions === 0) return openActions
  return (
    <span className="att medium" title={text.openActions(openActions, overdueActions)}>
      <TriangleAlert className="icon-small" aria-hidden /> {openActions}
    </span>
  )
}
