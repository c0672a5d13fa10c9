import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { PlannedChild } from '../capacity/facts.ts'
import type { DayChange } from '../care-plan/day-changes.ts'
import { compareText } from '../text-order.ts'

/** A child of another host that has a place at this one on a day, while its own host is closed (R75). */
export type GuestDay = { childId: string; hostId: string; date: EpochDay; slots: readonly Interval[] }

/**
 * The guests of one host as capacity counts them: reservations of that day beside those of her own agreements. One entry per
 * child, whatever number of its agreements has a place here.
 */
export function guestsOf(days: readonly GuestDay[]): PlannedChild[] {
  return [...Map.groupBy(days, ({ childId }) => childId)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([childId, own]) => {
      const dayChanges = [...Map.groupBy(own, ({ date }) => date)]
        .sort(([a], [b]) => a - b)
        .map(([date, parts]): DayChange => ({
          date,
          slots: parts.flatMap(({ slots }) => slots).sort((a, b) => a[0] - b[0]),
          isPlanReleased: false,
        }))
      const [first, last] = [dayChanges[0]?.date ?? 0, dayChanges.at(-1)?.date ?? 0]
      return { id: `guest ${childId}`, childId, from: first, until: last, plans: [], dayChanges }
    })
}
