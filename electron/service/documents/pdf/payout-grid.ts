import type { AbsenceReason, IssuedPayout, Percent } from '../../../../shared/domain/billing/issued.ts'
import { formatDate, parseDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'

/** The shares of the day amount, in the order of the columns. */
export const shares: readonly Percent[] = [160, 100, 60, 40]

/** A day of the month, as a column of the grid. */
export type GridDay = { date: string; isMonday: boolean; isShaded: boolean; isClosed: boolean; present: number }

/** What stands in a cell: a share that was paid, an absence, or a reserved day nobody answered for. */
export type GridMark =
  | { kind: 'paid'; percent: Percent }
  | { kind: 'absent'; reason: AbsenceReason }
  | { kind: 'unanswered' }

/** A child as a row of the grid: marks by date, number of days per share, and what they pay in cents. */
export type GridRow = {
  firstName: string
  lastName: string
  marks: ReadonlyMap<string, GridMark>
  counts: ReadonlyMap<Percent, number>
  cents: number
}

/** Days, children in printing order and totals of a statement. */
export function payoutGrid(payout: IssuedPayout): {
  days: GridDay[]
  rows: GridRow[]
  totals: ReadonlyMap<Percent, number>
} {
  const rows = payout.children.map(({ childId, firstName, lastName }): GridRow => {
    const lines = payout.lines.filter((line) => line.childId === childId)
    const marks = new Map<string, GridMark>()
    for (const { date, reason } of payout.absences.filter((absence) => absence.childId === childId)) {
      marks.set(date, reason ? { kind: 'absent', reason } : { kind: 'unanswered' })
    }
    for (const { percent, days } of lines) for (const { date } of days) marks.set(date, { kind: 'paid', percent })
    return {
      firstName,
      lastName,
      marks,
      counts: countShares(lines),
      cents: lines.reduce((sum, line) => sum + line.amountCents, 0),
    }
  })
  const period = monthPeriod(payout.month)
  const days = Array.from({ length: period.until - period.from + 1 }, (_, index): GridDay => {
    const date = formatDate(period.from + index)
    const weekday = weekdayOf(parseDate(date))
    return {
      date,
      isMonday: weekday === 1,
      isShaded: payout.closedWeekdays.includes(weekday),
      isClosed: payout.closedDates.includes(date),
      present: rows.filter((row) => row.marks.get(date)?.kind === 'paid').length,
    }
  })
  return { days, rows, totals: countShares(payout.lines) }
}

function countShares(lines: readonly { percent: Percent; quantity: number }[]): Map<Percent, number> {
  const counts = new Map<Percent, number>()
  for (const { percent, quantity } of lines) counts.set(percent, (counts.get(percent) ?? 0) + quantity)
  return counts
}
