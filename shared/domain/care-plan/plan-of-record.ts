import { parseDate, type Weekday } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import { parseTime } from '../calendar/time.ts'
import type { CarePlanRecord } from '../exchange/document.ts'
import type { CarePlan } from './care-plan.ts'

/** A plan as rules compute with it: dates as day numbers, times as minutes. The record has been checked. */
export function carePlanOf(record: CarePlanRecord): CarePlan {
  return {
    from: parseDate(record.from),
    until: record.until === undefined ? openEnd : parseDate(record.until),
    cycleWeeks: record.cycleWeeks,
    cycleStart: parseDate(record.cycleStart),
    slots: record.slots.map((slot) => ({
      week: slot.week,
      weekday: slot.weekday as Weekday,
      from: parseTime(slot.from),
      until: parseTime(slot.until),
    })),
  }
}
