import { OctagonAlert, TriangleAlert } from 'lucide-react'
import type { Column } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { guidance as text } from '../../../i18n/nl/visits/guidance.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import type { PastVisit } from '../visit-types.ts'

/** The columns of the visits of a host. */
export function pastVisitColumns(year: number | undefined): Column<PastVisit>[] {
  return [
    {
      id: 'date',
      header: text.columns.date,
      width: 136,
      cell: ({ date }) => <span className="medium">{formatWeekdayDate(date, year)}</span>,
    },
    {
      id: 'kind',
      header: text.columns.kind,
      width: 120,
      cell: ({ isAnnounced }) => (isAnnounced ? visitWords.announced : visitWords.unannounced),
    },
    { id: 'visitor', header: text.columns.visitor, cell: ({ visitor }) => visitor ?? nl.common.noValue },
    { id: 'present', header: text.columns.present, width: 84, align: 'right', cell: (row) => <Present row={row} /> },
    { id: 'checks', header: text.columns.checks, width: 120, cell: (row) => <Checks row={row} /> },
    {
      id: 'actions',
      header: text.columns.actions,
      width: 112,
      cell: ({ actions, openActions }) =>
        actions === 0 ? <span className="ink-3">0</span> : text.actionsOf(openActions, actions),
    },
  ]
}

function Present({ row: { present, limit } }: { row: PastVisit }) {
  if (present === undefined) return <span className="ink-3">{nl.common.noValue}</span>
  if (present <= limit) return text.present(present, limit)
  return (
    <span className="br medium">
      <OctagonAlert className="icon-small" aria-hidden /> {text.present(present, limit)}
    </span>
  )
}

/** How many points were in order, and with their sign how many were not. */
function Checks({ row: { checks } }: { row: PastVisit }) {
  const { good, attention, bad } = checks
  if (good + attention + bad === 0) return <span className="ink-3">{nl.common.noValue}</span>
  return (
    <span className="check-counts">
      <span title={visitWords.answers.good}>{good}</span>
      {attention > 0 && (
        <span className="att" title={visitWords.answers.attention}>
          <TriangleAlert className="icon-small" aria-hidden /> {attention}
          <span className="visually-hidden">{visitWords.answers.attention}</span>
        </span>
      )}
      {bad > 0 && (
        <span className="br" title={visitWords.answers.bad}>
          <OctagonAlert className="icon-small" aria-hidden /> {bad}
          <span className="visually-hidden">{visitWords.answers.bad}</span>
        </span>
      )}
    </span>
  )
}
