import { sumOfMonths } from '../../../../shared/domain/monitoring/host-months.ts'
import { monitoringText } from '../text/monitoring-nl.ts'
import type { MonitoringYear } from './monitoring-year.ts'
import type { ExportTable, TableCell } from './table.ts'

const text = monitoringText.occupancy
type Occupancy = MonitoringYear['occupancy']

/** How the year stands to the target, in days. */
export function outcomeTable({ outcome, places, targetPercent }: Occupancy): ExportTable {
  const { head, variants, facts } = monitoringText.outcome
  return {
    name: monitoringText.sheets.outcome,
    head,
    rows: [
      ...outcome.variants.map(({ variant, soFar, expected, toMake, missing }) => [
        variants[variant],
        ...[soFar, expected, outcome.target, toMake, missing].map(days),
      ]),
      [],
      [facts.places, places],
      [facts.openDays, outcome.openDays],
      [facts.target, { percent: targetPercent }],
    ],
    widths: [30, 14, 14, 14, 14, 14],
  }
}

/** Every host's months, in days; the sums are those of the view. */
export function occupancyTable({ hosts }: Occupancy): ExportTable {
  return {
    name: monitoringText.sheets.occupancy,
    head: text.head,
    rows: hosts.flatMap((host) =>
      host.months.map((month): TableCell[] => [`${host.firstName} ${host.lastName}`, month.month, ...numbersOf(month)]),
    ),
    total: [monitoringText.total, undefined, ...numbersOf(sumOfMonths(hosts.flatMap(({ months }) => months)))],
    widths: [28, 10, 14, 12, 22, 10, 22, 26, 14, 20, 10, 20],
  }
}

type Numbers = ReturnType<typeof sumOfMonths>

function numbersOf(sums: Numbers): TableCell[] {
  return [
    sums.openDays,
    sums.placeDays,
    sums.placeDaysBefore,
    ...[sums.present, sums.justified, sums.unjustified, sums.unanswered, sums.uncovered, sums.planned, sums.ahead].map(
      days,
    ),
  ]
}

/** The child-days that were realised. */
export function occupancyDaysTable(countedDays: MonitoringYear['countedDays']): ExportTable {
  return {
    name: monitoringText.sheets.occupancyDays,
    head: text.dayHead,
    rows: countedDays.map(({ date, host, child, kind, minutes, halfDays }) => [
      { date },
      host,
      child,
      text.kinds[kind],
      minutes,
      days(halfDays),
    ]),
    widths: [12, 28, 28, 28, 10, 8],
  }
}

function days(halfDays: number): number {
  return halfDays / 2
}
