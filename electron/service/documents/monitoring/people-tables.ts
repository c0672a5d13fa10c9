import { demandColumns } from '../../../../shared/domain/monitoring/demand-months.ts'
import { sumOfDistances } from '../../../../shared/domain/monitoring/family-distances.ts'
import { monitoringText } from '../text/monitoring-nl.ts'
import type { MonitoringYear } from './monitoring-year.ts'
import type { ExportTable, TableCell } from './table.ts'

/** The shares of priority groups month after month. */
export function priorityTable({ months }: MonitoringYear['priority']): ExportTable {
  return {
    name: monitoringText.sheets.priority,
    head: monitoringText.priority.head,
    rows: months.map(({ month, on, children, known, priority, vulnerable }): TableCell[] => [
      month,
      { date: on },
      children,
      priority,
      known === 0 ? undefined : { percent: (100 * priority) / children },
      vulnerable,
      known === 0 ? undefined : { percent: (100 * vulnerable) / children },
      children - known,
    ]),
    widths: [10, 12, 10, 16, 10, 16, 10, 14],
  }
}

/** The children of the last of those days. */
export function childrenTable(children: MonitoringYear['children']): ExportTable {
  const { childHead, facts: words, yes, no } = monitoringText.priority
  const said = (is: boolean): string => (is ? yes : no)
  return {
    name: monitoringText.sheets.children,
    head: childHead,
    rows: children.map(({ child, hosts, isKnown, isPriority, isVulnerable, facts }) => [
      nameOf(child),
      hosts.map(nameOf).join(', '),
      said(isKnown),
      said(isPriority),
      said(isVulnerable),
      facts.map((fact) => words[fact]).join(', '),
    ]),
    widths: [28, 28, 10, 16, 16, 50],
  }
}

/** The waiting list month after month, as the view has it. */
export function demandTable({ months, total }: MonitoringYear['demand']): ExportTable {
  const { demand, sheets, total: all } = monitoringText
  return {
    name: sheets.demand,
    head: demand.head,
    rows: months.map((counts): TableCell[] => [counts.month, ...demandColumns.map((column) => counts[column].length)]),
    total: [all, ...demandColumns.map((column) => total[column].length)],
    widths: [10, 12, 10, 12, 16, 12, 10, 20],
  }
}

/** The requests that its numbers count. */
export function requestsTable({ requests, total }: MonitoringYear['demand']): ExportTable {
  const { requestHead, statuses } = monitoringText.demand
  const unanswered = new Set(total.unanswered)
  return {
    name: monitoringText.sheets.requests,
    head: requestHead,
    rows: requests.map(({ id, child, city, receivedAt, status }): TableCell[] => [
      nameOf(child),
      city,
      { date: receivedAt.slice(0, 10) },
      statuses[status],
      unanswered.has(id) ? monitoringText.priority.yes : undefined,
    ]),
    widths: [28, 20, 12, 18, 14],
  }
}

/** The families with how far they live. */
export function distanceTable({ families }: MonitoringYear['distance']): ExportTable {
  const { head, without: words, average } = monitoringText.distance
  const { measured, metres } = sumOfDistances(families)
  return {
    name: monitoringText.sheets.distance,
    head,
    rows: families.map((family): TableCell[] => [
      nameOf(family.host),
      nameOf(family.contractHolder),
      family.city,
      family.children.map(nameOf).join(', '),
      family.metres === undefined ? undefined : family.metres / 1000,
      family.without && words[family.without],
    ]),
    total: [average, undefined, undefined, undefined, measured === 0 ? undefined : metres / measured / 1000],
    widths: [28, 28, 20, 40, 12, 16],
  }
}

function nameOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`
}
