import { MessageSquareWarning, OctagonAlert, ShieldAlert, Siren } from 'lucide-react'
import { minutesUntil } from '../../../shared/domain/incidents/insurance-clock.ts'
import { Tag, type Column, type TableItem } from '../../components/index.ts'
import { formatDay } from '../../format/date.ts'
import { formatMoment } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { register as text } from '../../i18n/nl/incidents/register.ts'
import { tasks } from '../../i18n/nl/incidents/tasks.ts'
import { caseWords } from '../../i18n/nl/incidents/words.ts'
import type { caseRows, CaseRow } from './model/case-rows.ts'

/** The columns of the register. */
export function caseColumns(year: number | undefined, now: string): Column<CaseRow>[] {
  return [
    { id: 'kind', header: text.columns.kind, width: 100, cell: (row) => <Kind row={row} /> },
    { id: 'at', header: text.columns.at, width: 116, cell: ({ at }) => formatMoment(at, year) },
    {
      id: 'host',
      header: text.columns.host,
      cell: ({ entry: { host } }) =>
        host ? <span className="medium">{nl.common.name(host)}</span> : <span className="ink-3">–</span>,
    },
    { id: 'children', header: text.columns.children, cell: (row) => childrenOf(row) },
    { id: 'todo', header: text.columns.todo, width: 236, cell: (row) => <Todo row={row} year={year} now={now} /> },
  ]
}

/** The lines of the register: how pressing, then the cases. */
export function caseItems(groups: ReturnType<typeof caseRows>): TableItem<CaseRow>[] {
  return groups.flatMap(({ group, rows }) => [
    { id: `group ${group}`, group: { kind: text.groups[group] } },
    ...rows.map((row) => ({ id: row.id, row })),
  ])
}

const icons = { incident: ShieldAlert, crisis: Siren, complaint: MessageSquareWarning }

function Kind({ row }: { row: CaseRow }) {
  const kind = row.of === 'complaint' ? 'complaint' : row.entry.kind
  const Icon = icons[kind]
  return (
    <span className="case-kind">
      <Icon className="icon-small" aria-hidden />
      {kind === 'complaint' ? caseWords.complaint : caseWords.kinds[kind]}
    </span>
  )
}

function childrenOf(row: CaseRow): string {
  const people = row.of === 'incident' ? row.entry.children : row.entry.child ? [row.entry.child] : []
  return people.map(nl.common.name).join(', ')
}

/** What comes next, with its clock; how many more there are stands behind it. */
function Todo({ row, year, now }: { row: CaseRow; year: number | undefined; now: string }) {
  const { closedOn, tasks: open } = row.entry
  if (closedOn !== undefined) return <span className="ink-3">{text.closed(formatDay(closedOn, year))}</span>
  const [first, ...others] = open
  if (!first) return null
  const due =
    'dueAt' in first && first.dueAt !== undefined
      ? tasks.clock.short(minutesUntil(first.dueAt, now))
      : 'dueOn' in first && first.dueOn !== undefined
        ? tasks.dueOn(formatDay(first.dueOn, year))
        : undefined
  const words = [tasks.short[first.kind], due].filter(Boolean).join(', ')
  return (
    <span className="case-todo">
      {first.isLate ? (
        <span className="br medium">
          <OctagonAlert className="icon-small" aria-hidden /> {words}
        </span>
      ) : (
        <span>{words}</span>
      )}
      {others.length > 0 && <Tag>+{others.length}</Tag>}
    </span>
  )
}
