import { Tag, type Column, type TableItem } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatDuration } from '../../../format/time.ts'
import { training as text } from '../../../i18n/nl/support/training.ts'
import { sessionGroups, type SessionGroup } from './model/order-sessions.ts'
import type { SessionEntry } from './training-types.ts'

/** The columns of the list; dates of another year show theirs. */
export function sessionColumns(year: number | undefined): Column<SessionEntry>[] {
  return [
    { id: 'date', header: text.columns.date, width: 108, cell: ({ record }) => formatWeekdayDate(record.date, year) },
    { id: 'title', header: text.columns.title, cell: ({ record }) => record.title },
    {
      id: 'length',
      header: text.columns.length,
      width: 56,
      align: 'right',
      cell: ({ record }) => formatDuration(record.minutes),
    },
    {
      id: 'coming',
      header: text.columns.coming,
      width: 72,
      align: 'right',
      cell: ({ record, coming }) => text.comingOf(coming, record.places),
    },
    { id: 'state', header: text.columns.state, width: 142, cell: (entry) => <SessionTag entry={entry} /> },
  ]
}

/** What there is to do for a session, or how many places are left. */
export function SessionTag({ entry }: { entry: SessionEntry }) {
  const { record, isOver, unmarked, withoutCertificate, free } = entry
  if (record.isCancelled) return <Tag>{text.states.cancelled}</Tag>
  if (unmarked > 0) return <Tag meaning="attention">{text.states.unmarked(unmarked)}</Tag>
  if (isOver && withoutCertificate > 0)
    return <Tag meaning="attention">{text.states.withoutCertificate(withoutCertificate)}</Tag>
  if (isOver) return <Tag meaning="ok">{text.states.done}</Tag>
  if (free === undefined) return null
  if (free < 0) return <Tag meaning="attention">{text.states.tooMany(-free)}</Tag>
  return <Tag>{free === 0 ? text.states.full : text.states.free(free)}</Tag>
}

/** The lines of the list, by group. */
export function sessionItems(ordered: Record<SessionGroup, SessionEntry[]>): TableItem<SessionEntry>[] {
  return sessionGroups.flatMap((group) =>
    ordered[group].length === 0
      ? []
      : [
          { id: `group ${group}`, group: { date: text.groups[group] } },
          ...ordered[group].map((entry) => ({ id: entry.id, row: entry })),
        ],
  )
}
