import { percents, type Percent } from '../billing/issued.ts'
import { monthOf } from '../calendar/period.ts'
import type { BilledDay } from './billed-days.ts'

/** What child-days are counted under: their percent, or that nobody answered for them. */
export type PercentColumn = Percent | 'unanswered'

/** The columns in order of size. */
export const percentColumns: readonly PercentColumn[] = [...percents, 'unanswered']

/** Under what a child-day is counted. */
export function columnOf({ percent, isUnanswered }: Pick<BilledDay, 'percent' | 'isUnanswered'>): PercentColumn {
  return isUnanswered ? 'unanswered' : percent
}

/** A month of a host: how many child-days in each column. */
export type PercentMonth = { month: string; days: Record<PercentColumn, number> }

/** Counts the child-days of hosts by month. */
export function percentMonths(): {
  add(days: readonly BilledDay[]): void
  /** A host's months with any child-day, in order. */
  monthsOf(hostId: string): PercentMonth[]
  /** All hosts with any. */
  hostIds(): string[]
} {
  const hosts = new Map<string, Map<string, PercentMonth>>()
  return {
    add: (days) => {
      for (const day of days) {
        let months = hosts.get(day.hostId)
        if (!months) hosts.set(day.hostId, (months = new Map()))
        const month = monthOf(day.date)
        let own = months.get(month)
        if (!own) months.set(month, (own = { month, days: noDays() }))
        own.days[columnOf(day)] += 1
      }
    },
    monthsOf: (hostId) => [...(hosts.get(hostId)?.values() ?? [])].sort((a, b) => (a.month < b.month ? -1 : 1)),
    hostIds: () => [...hosts.keys()],
  }
}

/** No child-day in any column. */
export function noDays(): Record<PercentColumn, number> {
  return { 40: 0, 60: 0, 100: 0, 160: 0, unanswered: 0 }
}
