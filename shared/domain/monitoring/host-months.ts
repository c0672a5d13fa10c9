import { monthOf } from '../calendar/period.ts'
import type { EpochDay } from '../calendar/date.ts'
import { countedKinds, type CountedDay, type CountedKind } from './counted-days.ts'
import type { OpenDay } from './open-places.ts'
import type { PlannedDay } from './planned-days.ts'

/**
 * A month of a host, in half days. `placeDays` are places times opening days, `…Before` those before today: what was realised is
 * held against these. `ahead` is what is planned from today on.
 */
export type HostMonth = Record<CountedKind, number> & {
  month: string
  openDays: number
  openDaysBefore: number
  placeDays: number
  placeDaysBefore: number
  planned: number
  ahead: number
}

/** Adds up the months of a host. Give it everything of her in any order, then ask. */
type HostMonthSums = {
  addOpen(days: readonly OpenDay[]): void
  addPlanned(days: readonly PlannedDay[]): void
  addCounted(day: CountedDay): void
  /** Her months with anything in them, in order. */
  months(): HostMonth[]
}

/** Prepares the months of one host; days are told apart by whether they are before today. */
export function hostMonthSums(today: EpochDay): HostMonthSums {
  const months = new Map<string, HostMonth>()
  // Days of one date follow each other: the name of its month is made once for them.
  let at = { date: NaN, month: emptyMonth('') }
  const monthAt = (date: EpochDay): HostMonth => {
    if (date === at.date) return at.month
    const name = monthOf(date)
    let month = months.get(name)
    if (!month) months.set(name, (month = emptyMonth(name)))
    at = { date, month }
    return month
  }
  return {
    addOpen: (days) => {
      for (const { date, places } of days) {
        const month = monthAt(date)
        month.openDays += 1
        month.placeDays += places
        if (date >= today) continue
        month.openDaysBefore += 1
        month.placeDaysBefore += places
      }
    },
    addPlanned: (days) => {
      for (const { date, halfDays } of days) {
        const month = monthAt(date)
        month.planned += halfDays
        if (date >= today) month.ahead += halfDays
      }
    },
    addCounted: ({ date, kind, halfDays }) => {
      monthAt(date)[kind] += halfDays
    },
    months: () => [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
  }
}

function emptyMonth(month: string): HostMonth {
  return {
    month,
    openDays: 0,
    openDaysBefore: 0,
    placeDays: 0,
    placeDaysBefore: 0,
    planned: 0,
    ahead: 0,
    present: 0,
    justified: 0,
    unjustified: 0,
    unanswered: 0,
    uncovered: 0,
  }
}

/** The numbers of several months of hosts together. */
export function sumOfMonths(months: readonly HostMonth[]): Omit<HostMonth, 'month'> {
  const sum = emptyMonth('')
  for (const one of months) for (const key of summed) sum[key] += one[key]
  const { month: _, ...sums } = sum
  return sums
}

const summed = [
  'openDays',
  'openDaysBefore',
  'placeDays',
  'placeDaysBefore',
  'planned',
  'ahead',
  ...countedKinds,
] as const
