import type { Weekday } from '../../../shared/domain/calendar/date.ts'
import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { WantedSlot } from '../../../shared/domain/exchange/waiting-list.ts'
import { inOrder, type PlanSlots } from '../../format/plan-text/plan-value.ts'

/** What a request asks, as it stands in the record. */
type Wanted = { cycleWeeks: number; slots: readonly WantedSlot[] }

/** The wanted week or weeks as plans are typed and drawn: minutes since midnight, in order. */
export function planOfWanted({ cycleWeeks, slots }: Wanted): PlanSlots {
  return {
    cycleWeeks,
    slots: inOrder(
      slots.map(({ week, weekday, from, until }) => ({
        week,
        weekday: weekday as Weekday,
        from: parseTime(from),
        until: parseTime(until),
      })),
    ),
  }
}

/** A drawn or typed week as the record has it: times as `08:00`. */
export function wantedOfPlan({ cycleWeeks, slots }: PlanSlots): { cycleWeeks: number; slots: WantedSlot[] } {
  return {
    cycleWeeks,
    slots: slots.map(({ week, weekday, from, until }) => ({
      week,
      weekday,
      from: formatTime(from),
      until: formatTime(until),
    })),
  }
}
