import { percentColumns } from '../../../../shared/domain/monitoring/percent-months.ts'
import { monitoringText } from '../text/monitoring-nl.ts'
import type { MonitoringYear } from './monitoring-year.ts'
import type { ExportTable, TableCell } from './table.ts'

const text = monitoringText.childDays
type ChildDays = MonitoringYear['childDays']
type Counts = ChildDays['hosts'][number]['months'][number]['days']

/** Every host's months by percent. */
export function childDaysTable({ hosts }: ChildDays): ExportTable {
  const all = hosts.flatMap(({ months }) => months.map(({ days }) => days))
  const total = { 40: 0, 60: 0, 100: 0, 160: 0, unanswered: 0 }
  for (const days of all) for (const column of percentColumns) total[column] += days[column]
  return {
    name: monitoringText.sheets.childDays,
    head: text.head,
    rows: hosts.flatMap((host) =>
      host.months.map(({ month, days }): TableCell[] => [
        `${host.firstName} ${host.lastName}`,
        month,
        ...numbersOf(days),
      ]),
    ),
    total: [monitoringText.total, undefined, ...numbersOf(total)],
    widths: [28, 10, 10, 10, 10, 10, 10, 14],
  }
}

function numbersOf(days: Counts): number[] {
  return [days[40], days[60], days[100], days[160], days[40] + days[60] + days[100] + days[160], days.unanswered]
}

/** The child-days themselves. */
export function billedDaysTable(billedDays: MonitoringYear['billedDays']): ExportTable {
  return {
    name: monitoringText.sheets.billedDays,
    head: text.dayHead,
    rows: billedDays.map(({ date, host, child, kind, isUnanswered, minutes, percent }) => [
      { date },
      host,
      child,
      isUnanswered ? text.unanswered : text.kinds[kind],
      minutes,
      percent,
    ]),
    widths: [12, 28, 28, 24, 10, 10],
  }
}
