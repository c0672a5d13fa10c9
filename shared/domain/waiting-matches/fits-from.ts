import type { EpochDay } from '../calendar/date.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import { liesWithin } from '../substitution/intervals.ts'
import { fitsWholly } from './fit.ts'
import type { RoomAhead } from './room-ahead.ts'
import { wantedDays, type WantedDay } from './wanted-days.ts'

/** Days that are looked ahead for a place to come free: a family does not wait for longer. */
const aYear = 365

/**
 * The first wanted day from which a plan fits wholly, at most a year after its own first day; undefined where there is none. The
 * plan keeps its rhythm. A plan that fits as it is begins on its first wanted day.
 */
export function fitsFrom(host: RoomAhead, plan: CarePlan, today: EpochDay): EpochDay | undefined {
  for (let from = plan.from; from <= plan.from + aYear;) {
    const days = wantedDays({ ...plan, from }, today)
    if (fitsWholly(host, days)) return Math.min(...days.map(({ course }) => course.first))
    const failing = Math.max(...days.map((day) => lastFailing(host, day)))
    // No day fails and it fits nowhere: every date is closed, or nothing is wanted.
    if (failing < from) return undefined
    from = failing + 1
  }
  return undefined
}

function lastFailing(host: RoomAhead, { course, slots }: WantedDay): EpochDay {
  for (let day = course.last; day >= course.first; day -= course.step) {
    const ahead = host.dayOn(day)
    if (ahead && !liesWithin(slots, ahead.takes)) return day
  }
  return -Infinity
}
