import type { Interval } from '../billing/issued.ts'
import type { Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { breachesIn, limitOn, occupancyOn, type Breach } from './breaches.ts'
import type { HostDays } from './presence.ts'
import { childrenAt, type NamedBreach, type PresentChild } from './present-children.ts'
import type { Step } from './steps.ts'

/**
 * What stands in the way of saving a change for a child (exchange.md §4): the breaches after it that have a minute in which
 * the child is there now and was not before. A breach that was there already and in which the child comes or goes no
 * differently is not among them. Named by the worst minute that the change brought. `before` may be another host's days or a
 * host without the child: the same code answers for a plan, for other dates and for another host.
 */
export function causedBreaches(
  before: HostDays | undefined,
  after: HostDays,
  childId: string,
  period: Period,
  settings: DatedSettings,
): NamedBreach[] {
  const caused: NamedBreach[] = []
  for (let date = period.from; date <= period.until; date += 1) {
    const steps = occupancyOn(after, date)
    if (steps.length === 0) continue
    const was = before?.isServing(date) ? (before.reservedOn(date).get(childId) ?? []) : []
    const gained = without(after.reservedOn(date).get(childId) ?? [], was)
    const breaches = breachesIn(steps, after.facts.hostId, date, limitOn(after.facts, date, settings))
    caused.push(...namedWhereGained(breaches, steps, gained, (minute) => childrenAt(after, date, minute)))
  }
  return caused
}

/** Of the breaches of a day those that share minutes with the time gained, named by their worst minutes in it. */
export function namedWhereGained(
  breaches: readonly Breach[],
  steps: readonly Step[],
  gained: readonly Interval[],
  present: (minute: number) => PresentChild[],
): NamedBreach[] {
  return breaches.flatMap((breach) => {
    let worst: Step | undefined
    for (const step of steps) {
      if (step.from < breach.from || step.until > breach.until || step.count <= (worst?.count ?? 0)) continue
      const met = gained.find(([from, until]) => from < step.until && step.from < until)
      if (met) worst = { from: Math.max(step.from, met[0]), until: Math.min(step.until, met[1]), count: step.count }
    }
    return worst ? [{ ...breach, at: { ...worst, children: present(worst.from) } }] : []
  })
}

/** The minutes of some intervals that are in none of the others; each list in order of time and without overlaps. */
export function without(intervals: readonly Interval[], others: readonly Interval[]): Interval[] {
  let left: Interval[] = [...intervals]
  for (const [from, until] of others)
    left = left.flatMap((one): Interval[] => {
      if (one[1] <= from || until <= one[0]) return [one]
      const parts: Interval[] = []
      if (one[0] < from) parts.push([one[0], from])
      if (until < one[1]) parts.push([until, one[1]])
      return parts
    })
  return left
}
