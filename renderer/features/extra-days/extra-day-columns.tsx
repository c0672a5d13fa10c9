import { ArrowLeftRight } from 'lucide-react'
import { Tag, type Column, type TableItem } from '../../components/index.ts'
import { formatDay, formatWeekdayDate } from '../../format/date.ts'
import { formatSpan } from '../../format/time.ts'
import { extraDays as text } from '../../i18n/nl/extra-days.ts'
import { nl } from '../../i18n/nl.ts'
import type { ExtraDayEntry } from './extra-day-types.ts'
import { intervalsOf } from './model/hours.ts'

/** The columns of the list; dates of another year show theirs. */
export function extraDayColumns(today: string, year: number | undefined): Column<ExtraDayEntry>[] {
  return [
    { id: 'date', header: text.columns.date, width: 92, cell: ({ record }) => formatWeekdayDate(record.date, year) },
    { id: 'child', header: text.columns.child, cell: ({ child }) => nl.common.name(child) },
    { id: 'host', header: text.columns.host, cell: ({ host }) => nl.common.name(host) },
    {
      id: 'hours',
      header: text.columns.hours,
      width: 150,
      cell: ({ record }) => <Hours record={record} year={year} />,
    },
    {
      id: 'status',
      header: text.columns.status,
      width: 116,
      cell: ({ record }) => <StatusTag record={record} today={today} />,
    },
  ]
}

function Hours({ record, year }: { record: ExtraDayEntry['record']; year: number | undefined }) {
  return (
    <>
      {intervalsOf(record.slots)
        .map(([from, until]) => formatSpan(from, until))
        .join(' ')}
      {record.insteadOf !== undefined && (
        <span className="extra-swap ink-2" title={text.swap(formatDay(record.insteadOf, year))}>
          <ArrowLeftRight className="icon-small" aria-hidden />
          {formatDay(record.insteadOf, year)}
        </span>
      )}
    </>
  )
}

/** How far a request is; one that was never decided is told when its day is over. */
export function StatusTag({ record: { status, date }, today }: { record: ExtraDayEntry['record']; today: string }) {
  if (status === 'accepted') return <Tag meaning="ok">{text.status.accepted}</Tag>
  if (status === 'refused') return <Tag>{text.status.refused}</Tag>
  return <Tag meaning="attention">{date < today ? text.tooLate : text.status.asked}</Tag>
}

/** The lines of the list: what comes, then what has passed. */
export function extraDayItems(days: { coming: ExtraDayEntry[]; past: ExtraDayEntry[] }): TableItem<ExtraDayEntry>[] {
  return (['coming', 'past'] as const).flatMap((group) =>
    days[group].length === 0
      ? []
      : [
          { id: `group ${group}`, group: { date: text.groups[group] } },
          ...days[group].map((entry) => ({ id: entry.id, row: entry })),
        ],
  )
}
