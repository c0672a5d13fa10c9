import type { OutputOf } from '../../../../shared/contract/index.ts'
import { percentColumns } from '../../../../shared/domain/monitoring/percent-months.ts'
import { formatMonthName } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { childDays as text } from '../../../i18n/nl/monitoring/child-days.ts'
import { monitoring } from '../../../i18n/nl/monitoring/frame.ts'
import { nl } from '../../../i18n/nl.ts'
import type { NumberCell, NumberColumn, NumberRow } from '../grid/number-grid.tsx'
import { valueAt, type HostMonths, type Place } from '../model/host-months.ts'
import { numberKey } from '../model/number-key.ts'
import { monthsOfYear } from '../rows-choice.tsx'

export type ChildDaysView = OutputOf<'monitoring.childDays'>
type DaysMonth = ChildDaysView['hosts'][number]['months'][number]

/** The columns of the view: a percent, all of them together, and what nobody answered for. */
export const childDaysNumbers = ['40', '60', '100', '160', 'total', 'unanswered'] as const
export type ChildDaysNumber = (typeof childDaysNumbers)[number]

/** The number of the view that an address names. */
export function childDaysNumber(name: string | undefined): ChildDaysNumber | undefined {
  return childDaysNumbers.find((number) => number === name)
}

/** The column that child-days are asked under; none for all together. */
export function percentColumnOf(number: ChildDaysNumber) {
  return percentColumns.find((column) => String(column) === number)
}

/** How many child-days a month has under a number. */
export function countIn(number: ChildDaysNumber): (month: DaysMonth) => number {
  return ({ days }) =>
    number === 'total' ? days[40] + days[60] + days[100] + days[160] : (days[percentColumnOf(number) ?? 100] ?? 0)
}

export const childDaysColumns: readonly NumberColumn[] = childDaysNumbers.map((id) => ({
  id,
  header: text.columns[id],
  width: 84,
  title: text.names[id],
}))

/** A row for every month of the service, and the year. */
export function monthRows(view: ChildDaysView): { rows: NumberRow[]; footer: NumberRow } {
  const running = view.today.slice(0, 7)
  const rows = monthsOfYear(view.year).map((month): NumberRow => {
    const isAhead = month > running
    return {
      id: month,
      name: formatMonthName(month),
      ...(month === running && { remark: monitoring.running }),
      cells: isAhead ? {} : cellsOf(view.hosts, { month }),
    }
  })
  return { rows, footer: { id: 'total', name: monitoring.total, cells: cellsOf(view.hosts, {}) } }
}

/** A row for every host of a month or the year, and the service. */
export function hostRows(view: ChildDaysView, month: string | undefined): { rows: NumberRow[]; footer: NumberRow } {
  const rows = view.hosts.flatMap((host): NumberRow[] => {
    const place = { month, hostId: host.id }
    const hasAny = host.months.some((one) => month === undefined || one.month === month)
    return hasAny ? [{ id: host.id, name: nl.common.name(host), cells: cellsOf(view.hosts, place) }] : []
  })
  return { rows, footer: { id: 'total', name: monitoring.all, cells: cellsOf(view.hosts, { month }) } }
}

function cellsOf(hosts: readonly HostMonths<DaysMonth>[], place: Place): Record<string, NumberCell> {
  return Object.fromEntries(
    childDaysNumbers.map((number) => {
      const count = valueAt(hosts, countIn(number), place)
      return [
        number,
        count === 0 ? { text: '0', isQuiet: true } : { text: formatNumber(count), key: numberKey(number, place) },
      ]
    }),
  )
}
