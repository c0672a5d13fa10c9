import { higherPeak, type Peak } from '../capacity/highest-peak.ts'
import { stepsOf, type Step } from '../capacity/steps.ts'
import type { Interval } from '../billing/issued.ts'
import type { DayAhead, RoomAhead } from './room-ahead.ts'
import type { WantedDay } from './wanted-days.ts'

/** The fullest of the wanted days that are not closed, with the child there; none where all are closed. */
export function peakWith(host: RoomAhead, days: readonly WantedDay[]): Peak | undefined {
  let highest: Peak | undefined
  for (const { course, slots } of days) {
    const known = new Map<DayAhead, number>()
    for (let date = course.first; date <= course.last; date += course.step) {
      const ahead = host.dayOn(date)
      if (!ahead) continue
      const peak = known.get(ahead) ?? Math.max(0, ...together(ahead.steps, slots).map(({ count }) => count))
      known.set(ahead, peak)
      highest = higherPeak(highest, { date, peak, limit: ahead.limit })
    }
  }
  return highest
}

/** Those who are there and one more. */
function together(steps: readonly Step[], slots: readonly Interval[]): Step[] {
  const present = steps.flatMap(({ from, until, count }) =>
    Array.from({ length: count }, (): Interval => [from, until]),
  )
  return stepsOf([...present, ...slots])
}
