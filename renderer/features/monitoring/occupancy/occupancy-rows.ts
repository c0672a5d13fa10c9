import { sumOfMonths } from '../../../../shared/domain/monitoring/host-months.ts'
import { formatMonthName } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { occupancy as text } from '../../../i18n/nl/monitoring/occupancy.ts'
import { nl } from '../../../i18n/nl.ts'
import type { NumberCell, NumberColumn, NumberRow } from '../grid/number-grid.tsx'
import type { Place } from '../model/host-months.ts'
import { numberKey } from '../model/number-key.ts'
import { formatPercent, percentOf } from '../model/percent.ts'
import type { OccupancyMonth, OccupancyNumber, OccupancyView } from './occupancy-types.ts'

/** Half days as days, with one decimal as all of them stand in columns. */
export function formatDays(halfDays: number): string {
  return formatNumber(halfDays / 2, 1)
}

type Sums = ReturnType<typeof sumOfMonths>
/** Opening days and places times opening days, of all dates and of those before today. */
export type Room = Pick<Sums, 'openDays' | 'openDaysBefore' | 'placeDays' | 'placeDaysBefore'>

/** The columns of the table; with hosts in the rows, percentages are drawn too. */
export function occupancyColumnsOf(rowsAreHosts: boolean): NumberColumn[] {
  const { columns, names } = text
  const percent = { header: columns.percent, isQuiet: true }
  return [
    { id: 'openDays', header: columns.openDays, width: 46, title: text.openDays },
    { id: 'placeDays', header: columns.placeDays, width: 78 },
    { id: 'present', header: columns.present, width: 68 },
    { id: 'presentPercent', ...percent, width: rowsAreHosts ? 98 : 46, title: text.variants.present },
    { id: 'justified', header: columns.justified, width: 62, title: names.justified },
    { id: 'countedPercent', ...percent, width: 46, title: text.variants['with-justified'] },
    { id: 'unanswered', header: columns.unanswered, width: 70, title: names.unanswered },
    { id: 'planned', header: columns.planned, width: 66 },
    { id: 'plannedPercent', ...percent, width: 46, title: names.planned },
  ]
}

/** A row for every month of the service, and the year. */
export function monthRows(view: OccupancyView): { rows: NumberRow[]; footer: NumberRow } {
  const running = view.today.slice(0, 7)
  const rows = view.months.map(({ month }) => ({
    id: month,
    name: formatMonthName(month),
    ...(month === running && { remark: monitoring.running }),
    cells: cellsOf(sumsAt(view, { month }), roomAt(view, { month }), { month }, undefined),
  }))
  return { rows, footer: yearRow(view, undefined) }
}

/** A row for every host of a month or the year, and the service. */
export function hostRows(view: OccupancyView, month: string | undefined): { rows: NumberRow[]; footer: NumberRow } {
  const rows = view.hosts.flatMap((host): NumberRow[] => {
    const place = { month, hostId: host.id }
    const room = roomAt(view, place)
    const sums = sumsAt(view, place)
    if (Object.values(sums).every((value) => value === 0)) return []
    return [{ id: host.id, name: nl.common.name(host), cells: cellsOf(sums, room, place, view.targetPercent) }]
  })
  return { rows, footer: { ...yearRow(view, month), name: monitoring.all } }
}

function yearRow(view: OccupancyView, month: string | undefined): NumberRow {
  const place = { month }
  return {
    id: 'total',
    name: monitoring.total,
    cells: cellsOf(sumsAt(view, place), roomAt(view, place), place, undefined),
  }
}

/** The half days of a place together. */
export function sumsAt(view: OccupancyView, { month, hostId }: Place): Sums {
  return sumOfMonths(
    view.hosts.flatMap((host) =>
      hostId === undefined || host.id === hostId
        ? host.months.filter((one: OccupancyMonth) => month === undefined || one.month === month)
        : [],
    ),
  )
}

/** What the half days of a place are held against: a host's own days and places, or those of the service. */
export function roomAt(view: OccupancyView, { month, hostId }: Place): Room {
  if (hostId !== undefined) return sumsAt(view, { month, hostId })
  let [openDays, openDaysBefore] = [0, 0]
  for (const one of view.months) {
    if (month !== undefined && one.month !== month) continue
    openDays += one.openDays
    openDaysBefore += one.openDaysBefore
  }
  return {
    openDays,
    openDaysBefore,
    placeDays: view.places * openDays,
    placeDaysBefore: view.places * openDaysBefore,
  }
}

/**
 * What was realised in percent of the places before today, in both readings; undefined of a time without opening days, and
 * while nobody answered anything yet: that is no occupancy of zero.
 */
export function realisedPercents(
  sums: Sums,
  room: Room,
): readonly [present: number | undefined, both: number | undefined] {
  const both = sums.present + sums.justified
  if (both === 0 && sums.unanswered > 0) return [undefined, undefined]
  return [percentOf(sums.present, 2 * room.placeDaysBefore), percentOf(both, 2 * room.placeDaysBefore)]
}

function cellsOf(sums: Sums, room: Room, place: Place, mark: number | undefined): Record<string, NumberCell> {
  const cell = (number: OccupancyNumber, written: string): NumberCell => ({
    text: written,
    key: numberKey(number, place),
  })
  const days = (number: OccupancyNumber, halfDays: number): NumberCell =>
    halfDays === 0 ? { text: '0', isQuiet: true } : cell(number, formatDays(halfDays))
  const counted = sums.present + sums.justified
  // Of a time that is still to come nothing was realised: no zero, which would say that nobody came.
  const isAhead = room.openDaysBefore === 0 && counted === 0
  const [present, both] = realisedPercents(sums, room)
  const realised: Record<string, NumberCell> = {
    present: days('present', sums.present),
    presentPercent: {
      ...cell('present', formatPercent(present)),
      ...(mark !== undefined && present !== undefined && { bar: { percent: present, mark } }),
    },
    justified: days('justified', sums.justified),
    countedPercent: cell('counted', formatPercent(both)),
    unanswered: days('unanswered', sums.unanswered),
  }
  return {
    openDays: room.openDays === 0 ? { text: '0', isQuiet: true } : cell('openDays', String(room.openDays)),
    placeDays: room.placeDays === 0 ? { text: '0', isQuiet: true } : cell('placeDays', formatNumber(room.placeDays)),
    ...(isAhead ? {} : realised),
    planned: days('planned', sums.planned),
    plannedPercent: cell('planned', formatPercent(percentOf(sums.planned, 2 * room.placeDays))),
  }
}
