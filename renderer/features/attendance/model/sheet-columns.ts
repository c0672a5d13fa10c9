import type { ClosureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Closure } from '../../../../shared/domain/billing/facts.ts'
import { formatDate, toCivil, weekdayOf, type EpochDay, type Weekday } from '../../../../shared/domain/calendar/date.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import type { SheetRow } from './sheet-row.ts'

/** A day of the month above the sheet. */
export type SheetColumn = {
  date: EpochDay
  iso: string
  day: number
  weekday: Weekday
  closure: Closure | undefined
  /** A weekend day on which nothing is reserved, present or served: a thin strip that the keys pass over. */
  isThin: boolean
  startsWeek: boolean
}

/** The days of a month as columns. */
export function sheetColumns(
  period: Period,
  rows: readonly SheetRow[],
  host: { id: string; isServing: (day: EpochDay) => boolean },
  closures: ClosureCalendar,
  showsWeekends: boolean,
): SheetColumn[] {
  const columns: SheetColumn[] = []
  for (let date = period.from; date <= period.until; date += 1) {
    const weekday = weekdayOf(date)
    const index = date - period.from
    const isUsed = host.isServing(date) || rows.some((row) => (row.cells[index]?.state ?? 'none') !== 'none')
    columns.push({
      date,
      iso: formatDate(date),
      day: toCivil(date).day,
      weekday,
      closure: closures.on(host.id, date),
      isThin: weekday > 5 && !showsWeekends && !isUsed,
      startsWeek: weekday === 1,
    })
  }
  return columns
}

/** Gives the columns of before for as long as they would say the same. */
export function steadyColumns(): (columns: readonly SheetColumn[]) => readonly SheetColumn[] {
  let known: readonly SheetColumn[] = []
  return (columns) => {
    const isSame =
      known.length === columns.length &&
      columns.every(({ date, isThin, closure }, at) => {
        const before = known[at]
        return before?.date === date && before.isThin === isThin && before.closure === closure
      })
    if (!isSame) known = columns
    return known
  }
}
