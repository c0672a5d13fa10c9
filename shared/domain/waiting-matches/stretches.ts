import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { HostCapacityFacts, PlannedChild } from '../capacity/facts.ts'
import { gcd } from '../care-plan/cycles.ts'

/**
 * Days in which the same plans, hours, licences and children hold at a host: what is there on one of them is what is there
 * every so many weeks (`cycleWeeks`) on that weekday, but for closures and the legal maximum.
 */
export type Stretch = { from: EpochDay; cycleWeeks: number }

/** Longer rhythms than this repeat so seldom that every week is looked at by itself. */
const longestRhythm = 60

/** The stretches of a host in order of time; the first begins before all days. */
export function stretchesOf(facts: HostCapacityFacts): Stretch[] {
  const children = [...facts.agreements, ...(facts.guests ?? [])]
  const turns = new Set<EpochDay>([-Infinity])
  const turn = ({ from, until }: Period): void => void turns.add(from).add(until + 1)
  turn(facts)
  facts.licences.forEach(turn)
  for (const { from } of facts.openingChanges) turns.add(from)
  for (const { birthDate, countsUntil } of facts.ownChildren) turn({ from: birthDate, until: countsUntil })
  for (const child of children) {
    turn(child)
    child.plans.forEach(turn)
    for (const { date } of child.dayChanges ?? []) turn({ from: date, until: date })
  }
  return [...turns].sort((a, b) => a - b).map((from) => ({ from, cycleWeeks: rhythmOn(children, from) }))
}

/** The stretch that holds a day; they are in order of time. */
export function stretchOn<Known extends Stretch>(stretches: readonly Known[], day: EpochDay): Known | undefined {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.from ?? Infinity) <= day) low = middle
    else high = middle - 1
  }
  return stretches[low]
}

/** Weeks after which everything that holds on a day comes back; Infinity where that takes too long. */
function rhythmOn(children: readonly PlannedChild[], day: EpochDay): number {
  let weeks = 1
  for (const child of children) {
    if (!covers(child, day)) continue
    for (const plan of child.plans) {
      if (covers(plan, day)) weeks = (weeks / gcd(weeks, plan.cycleWeeks)) * plan.cycleWeeks
      if (weeks > longestRhythm) return Infinity
    }
  }
  return weeks
}
