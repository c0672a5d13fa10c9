import { halfDaysFor } from '../../../../../shared/domain/attendance/percent.ts'
import { parseTime } from '../../../../../shared/domain/calendar/time.ts'
import type { LetterTable } from '../../../../../shared/domain/letters/letter-blocks.ts'
import { letterWords as words } from '../../../documents/text/letter-words-nl.ts'

/** Hours of a week of a cycle, as plans, requests and offers have them. */
export type PlanSlot = { week: number; weekday: number; from: string; until: string }

/** Reserved hours as a table: one row per week and day, with what part of a day they are (R48); the week only where there are more. */
export function planTable(slots: readonly PlanSlot[], cycleWeeks: number): LetterTable {
  const days = Map.groupBy(
    slots.toSorted((a, b) => a.week - b.week || a.weekday - b.weekday || (a.from < b.from ? -1 : 1)),
    ({ week, weekday }) => week * 10 + weekday,
  )
  const hasWeeks = cycleWeeks > 1
  const { week, day, hours, part } = words.planColumns
  return {
    columns: hasWeeks
      ? [
          { title: week, share: 18 },
          { title: day, share: 27 },
          { title: hours, share: 35 },
          { title: part, share: 20 },
        ]
      : [
          { title: day, share: 32 },
          { title: hours, share: 43 },
          { title: part, share: 25 },
        ],
    rows: [...days.values()].flatMap((own) => {
      const [first] = own
      if (!first) return []
      const minutes = own.reduce((sum, slot) => sum + parseTime(slot.until) - parseTime(slot.from), 0)
      const row = [
        words.weekdays[first.weekday - 1] ?? '',
        own.map(({ from, until }) => `${from}–${until}`).join(' en '),
        words.parts[halfDaysFor(minutes)] ?? '',
      ]
      return [hasWeeks ? [words.week(first.week), ...row] : row]
    }),
  }
}

/** The days a week that hours take: `2,5 dagen per week`, of a cycle the average. */
export function daysPerWeekText(halfDaysPerWeek: number, cycleWeeks: number, format: (days: number) => string): string {
  const days = format(halfDaysPerWeek / 2)
  return cycleWeeks > 1 ? words.onAverage(days) : words.perWeek(days)
}
