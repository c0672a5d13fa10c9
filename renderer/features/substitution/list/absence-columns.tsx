import { OctagonAlert } from 'lucide-react'
import { Tag, type Column, type TableItem } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { screen as text } from '../../../i18n/nl/substitution/screen.ts'
import { absencePeriod } from '../absence-words.ts'
import type { absenceGroups } from '../model/absence-groups.ts'
import type { AbsenceEntry } from '../substitution-types.ts'

/** The columns of the list of absences. */
export function absenceColumns(year: number | undefined): Column<AbsenceEntry>[] {
  return [
    {
      id: 'host',
      header: text.columns.host,
      cell: ({ host }) => <span className="medium">{nl.common.name(host)}</span>,
    },
    {
      id: 'reason',
      header: text.columns.reason,
      width: 70,
      cell: ({ record }) => nl.timeline.closureReasons[record.reason],
    },
    {
      id: 'period',
      header: text.columns.period,
      width: 140,
      cell: ({ record }) => (
        <span title={record.isOpenEnded ? text.openEnd : undefined}>
          {absencePeriod(record, year)} {record.isOpenEnded && <Tag>{text.openEndShort}</Tag>}
        </span>
      ),
    },
    {
      id: 'childDays',
      header: text.columns.childDays,
      width: 84,
      align: 'right',
      cell: ({ childDays }) => childDays,
    },
    {
      id: 'placed',
      header: text.columns.placed,
      width: 74,
      align: 'right',
      cell: ({ placed, byParents }) => placed + byParents,
    },
    { id: 'open', header: text.columns.open, width: 88, align: 'right', cell: (entry) => <Open entry={entry} /> },
    {
      id: 'calls',
      header: text.columns.calls,
      width: 80,
      align: 'right',
      cell: ({ toCall }) => (toCall === 0 ? <span className="ink-3">0</span> : toCall),
    },
  ]
}

/** The lines of the list: when, then the absences. */
export function absenceItems(groups: ReturnType<typeof absenceGroups>): TableItem<AbsenceEntry>[] {
  return groups.flatMap(({ time, absences }) => [
    { id: `group ${time}`, group: { host: text.groups[time] } },
    ...absences.map((entry) => ({ id: entry.id, row: entry })),
  ])
}

/** What is to be decided; red where it is today's. */
function Open({ entry: { open, openToday } }: { entry: AbsenceEntry }) {
  if (open === 0) return <span className="ink-3">0</span>
  if (openToday === 0) return open
  return (
    <span className="br medium" title={text.rail.today(openToday)}>
      <OctagonAlert className="icon-small" aria-hidden /> {open}
    </span>
  )
}
