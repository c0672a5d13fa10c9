import { TriangleAlert } from 'lucide-react'
import { Tag, type Column, type TableItem } from '../../components/index.ts'
import { closures as text } from '../../i18n/nl/closures.ts'
import { nl } from '../../i18n/nl.ts'
import type { ClosureEntry } from './closure-types.ts'
import { closedName, closurePeriod } from './closure-words.ts'
import type { ClosureGroup } from './model/closure-groups.ts'

/** The columns of the list of a year. */
export function closureColumns(year: number): Column<ClosureEntry>[] {
  return [
    { id: 'period', header: text.columns.period, cell: ({ record }) => <Period record={record} year={year} /> },
    {
      id: 'reason',
      header: text.columns.reason,
      width: 88,
      cell: ({ record }) => <span title={record.note}>{nl.timeline.closureReasons[record.reason]}</span>,
    },
    {
      id: 'rsz',
      header: text.columns.rsz,
      width: 162,
      cell: ({ record }) =>
        record.rsz === undefined ? <span className="ink-3">{nl.common.noValue}</span> : nl.form.choices.rsz[record.rsz],
    },
    {
      id: 'openDays',
      header: text.columns.openDays,
      width: 54,
      align: 'right',
      cell: ({ openDays }) => <Count of={openDays} />,
    },
    {
      id: 'reservations',
      header: text.columns.reservations,
      width: 98,
      align: 'right',
      cell: ({ reservations }) => <Count of={reservations} />,
    },
    {
      id: 'attendance',
      header: text.columns.attendance,
      width: 82,
      align: 'right',
      cell: ({ attendance }) =>
        attendance === 0 ? (
          <Count of={0} />
        ) : (
          <span className="att closure-attendance">
            <TriangleAlert className="icon-small" aria-hidden />
            {attendance}
          </span>
        ),
    },
  ]
}

/** The lines of the list: who, then her closures. */
export function closureItems(groups: readonly ClosureGroup[], leaveMaximum: number): TableItem<ClosureEntry>[] {
  return groups.flatMap((group) => [
    {
      id: `group ${group.host?.id ?? ''}`,
      group: { period: closedName(group.host), rsz: <Leave group={group} maximum={leaveMaximum} /> },
    },
    ...group.closures.map((entry) => ({ id: entry.id, row: entry })),
  ])
}

/** How much leave with rights a host in the social statute has in the year (R78). */
function Leave({ group: { host }, maximum }: { group: ClosureGroup; maximum: number }) {
  if (host?.statute !== 'social' || host.leaveDays === 0) return null
  const words = text.leave(host.leaveDays, maximum)
  return (
    <span title={text.leaveTitle(host.leaveDays, maximum)}>
      {host.leaveDays > maximum ? <Tag meaning="attention">{words}</Tag> : <span className="small ink-2">{words}</span>}
    </span>
  )
}

/** The dates; of one whose end is not known yet, that it may go on. */
function Period({ record, year }: { record: ClosureEntry['record']; year: number }) {
  return (
    <>
      {closurePeriod(record, year)}
      {record.isOpenEnded && <span className="ink-3"> {text.openEnd}</span>}
    </>
  )
}

function Count({ of }: { of: number }) {
  return of === 0 ? <span className="ink-3">0</span> : of
}
