import { parseDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import type { MonthForm } from '../month-form.ts'

/** The lying A4 page of the sheet, in CSS pixels. */
export const sheetPage = { left: 44, right: 1078.5, bottom: 750 } as const
/** Where the names end and the days begin. */
export const firstDay = 172
const narrow = 9

/** A day as a column: `off` days, on which nobody comes, are narrow. `isMonday` begins a week. */
export type DayColumn = {
  date: string
  state: 'open' | 'closed' | 'off'
  isWide: boolean
  isWeekStart: boolean
  left: number
  width: number
}

/** The days of a month over the width of the page; those without opening hours and without a plan are narrow. */
export function dayColumns({ dates, children }: Pick<MonthForm, 'dates' | 'children'>): DayColumn[] {
  const wide = dates.map(
    ({ date, state }) =>
      state !== 'off' ||
      children.some(({ days }) => (days[date]?.planned.length ?? 0) + (days[date]?.cell.stays.length ?? 0) > 0),
  )
  const wideCount = wide.filter(Boolean).length
  const room = sheetPage.right - firstDay - (dates.length - wideCount) * narrow
  let left: number = firstDay
  return dates.map(({ date, state }, index): DayColumn => {
    const isWide = wide[index] ?? false
    const width = isWide ? room / wideCount : wideCount === 0 ? (sheetPage.right - firstDay) / dates.length : narrow
    const column = { date, state, isWide, isWeekStart: weekdayOf(parseDate(date)) === 1, left, width }
    left += width
    return column
  })
}

/** The stretches of the columns that make a week, Monday to Sunday, cut off at the month. */
export function weekStretches(columns: readonly DayColumn[]): { left: number; right: number; columns: DayColumn[] }[] {
  const weeks: DayColumn[][] = []
  for (const column of columns) {
    const week = column.isWeekStart ? undefined : weeks.at(-1)
    if (week) week.push(column)
    else weeks.push([column])
  }
  return weeks.map((week) => {
    const [first, last] = [week[0], week.at(-1)]
    return { left: first?.left ?? firstDay, right: (last?.left ?? firstDay) + (last?.width ?? 0), columns: week }
  })
}
