import type { OutputOf } from '../../../../shared/contract/index.ts'
import { countPriority, type PriorityCounts } from '../../../../shared/domain/priority/priority-groups.ts'
import { firstTier, type FirstTier } from '../../../../shared/domain/exchange/waiting-list.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import { formatDay, formatMonthName } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { priority as text } from '../../../i18n/nl/monitoring/priority.ts'
import { nl } from '../../../i18n/nl.ts'
import type { NumberCell, NumberColumn, NumberRow } from '../grid/number-grid.tsx'
import type { Place } from '../model/host-months.ts'
import { numberKey } from '../model/number-key.ts'
import { formatPercent, percentOf } from '../model/percent.ts'

export type PriorityView = OutputOf<'monitoring.priority'>
export type PriorityChildren = OutputOf<'monitoring.priorityChildren'>
export type PriorityChildRow = PriorityChildren['children'][number]

const counted = ['children', 'priority', 'vulnerable', 'unknown'] as const
/** What children are counted under: a group, or one fact of the first tier. */
export type PriorityNumber = (typeof counted)[number] | `fact-${FirstTier}`

/** The number of the view that an address names. */
export function priorityNumber(name: string | undefined): PriorityNumber | undefined {
  const facts = firstTier.map((fact): PriorityNumber => `fact-${fact}`)
  return [...counted, ...facts].find((number) => number === name)
}

/** The children that a number counts, of all or of those at one host. */
export function childrenOf(
  children: readonly PriorityChildRow[],
  number: PriorityNumber,
  hostId: string | undefined,
): PriorityChildRow[] {
  return children.filter((child) => {
    if (hostId !== undefined && !child.hosts.some(({ id }) => id === hostId)) return false
    if (number === 'children') return true
    if (number === 'priority') return child.isPriority
    if (number === 'vulnerable') return child.isVulnerable
    if (number === 'unknown') return !child.isKnown
    return child.facts.some((fact) => `fact-${fact}` === number)
  })
}

export const priorityColumns: readonly NumberColumn[] = [
  { id: 'children', header: text.columns.children, width: 84, title: text.names.children },
  { id: 'priority', header: text.columns.priority, width: 84, title: text.names.priority },
  { id: 'priorityPercent', header: text.columns.percent, width: 56, title: text.names.priority, isQuiet: true },
  { id: 'vulnerable', header: text.columns.vulnerable, width: 90, title: text.names.vulnerable },
  { id: 'vulnerablePercent', header: text.columns.percent, width: 56, title: text.names.vulnerable, isQuiet: true },
  { id: 'unknown', header: text.columns.unknown, width: 92, title: text.names.unknown },
]

/** A row for every month, counted on its last day or today. */
export function monthRows(view: PriorityView): NumberRow[] {
  return view.months.map(({ month, on, ...counts }) => ({
    id: month,
    name: formatMonthName(month),
    remark: monitoring.onDate(formatDay(on, view.year)),
    cells: cellsOf(counts, { month }),
  }))
}

/** A row for every host with children in care, and the service, in which a child at two hosts counts once. */
export function hostRows(
  children: readonly PriorityChildRow[],
  month: string,
): { rows: NumberRow[]; footer: NumberRow } {
  const hosts = new Map(children.flatMap((child) => child.hosts.map((host) => [host.id, host] as const)))
  const rows = [...hosts.values()].sort(compareNames).map((host) => ({
    id: host.id,
    name: nl.common.name(host),
    cells: cellsOf(countPriority(childrenOf(children, 'children', host.id)), { month, hostId: host.id }),
  }))
  return { rows, footer: { id: 'total', name: monitoring.all, cells: cellsOf(countPriority(children), { month }) } }
}

function cellsOf({ children, known, priority, vulnerable }: PriorityCounts, place: Place): Record<string, NumberCell> {
  const cell = (number: PriorityNumber, count: number): NumberCell =>
    count === 0 ? { text: '0', isQuiet: true } : { text: formatNumber(count), key: numberKey(number, place) }
  return {
    children: cell('children', children),
    priority: cell('priority', priority),
    priorityPercent: { text: formatPercent(sharePercent(priority, { children, known })) },
    vulnerable: cell('vulnerable', vulnerable),
    vulnerablePercent: { text: formatPercent(sharePercent(vulnerable, { children, known })) },
    unknown: cell('unknown', children - known),
  }
}

/** A share of all children in percent; undefined while of none of them anything is known, which is no share of zero. */
export function sharePercent(
  count: number,
  { children, known }: Pick<PriorityCounts, 'children' | 'known'>,
): number | undefined {
  return known === 0 ? undefined : percentOf(count, children)
}
