import type { Closure } from '../../shared/domain/billing/facts.ts'
import type { HostCapacityFacts } from '../../shared/domain/capacity/facts.ts'
import type { CarePlan } from '../../shared/domain/care-plan/care-plan.ts'

/**
 * Who is at a host in every minute, counted one by one from the facts (exchange.md §4) with nothing of the program's own
 * capacity, plans or calendar: slow and obvious.
 */
export type CountedDay = {
  isServed: boolean
  limit: number
  /** Per minute the ids of the children, own ones with `own:` before them. A child counted twice stands there twice. */
  present: string[][]
}

const week = 7

/** 1 = Monday … 7 = Sunday of a day since 1970-01-01. */
export function isoWeekday(day: number): number {
  return new Date(day * 86_400_000).getUTCDay() || week
}

const holds = (span: { from: number; until: number }, at: number): boolean => span.from <= at && at <= span.until

/** Counts a day; `legalMaximum` of that day is given. */
export function countDay(
  facts: HostCapacityFacts,
  closures: readonly Closure[],
  day: number,
  legalMaximum: number,
): CountedDay {
  const present: string[][] = Array.from({ length: 1440 }, () => [])
  const limit = Math.min(legalMaximum, facts.licences.find((licence) => holds(licence, day))?.maxPresent ?? 0)
  const isClosed = closures.some(
    (closure) => (closure.hostId === null || closure.hostId === facts.hostId) && holds(closure, day),
  )
  if (isClosed || !holds(facts, day)) return { isServed: false, limit, present }
  const stay = (who: string, times: readonly { from: number; until: number }[]): void => {
    for (const { from, until } of times) for (let minute = from; minute < until; minute += 1) present[minute]?.push(who)
  }
  for (const agreement of facts.agreements) {
    const plan = holds(agreement, day) ? agreement.plans.find((candidate) => holds(candidate, day)) : undefined
    if (plan) stay(agreement.childId, slotsOn(plan, day))
  }
  for (const own of facts.ownChildren)
    if (own.birthDate <= day && day <= own.countsUntil) stay(`own:${own.id}`, hoursOn(facts, day))
  return { isServed: true, limit, present }
}

/** The slots of a plan on a day, whatever its period: by counting weeks on from the start of the cycle, or back. */
export function slotsOn(plan: CarePlan, day: number): CarePlan['slots'] {
  let number = 1
  for (let monday = plan.cycleStart; monday + week <= day; monday += week)
    number = number === plan.cycleWeeks ? 1 : number + 1
  for (let monday = plan.cycleStart; monday > day; monday -= week) number = number === 1 ? plan.cycleWeeks : number - 1
  return plan.slots.filter((slot) => slot.week === number && slot.weekday === isoWeekday(day))
}

/** The opening hours of a day: the changes in order of date, the last one that has begun. */
export function hoursOn(facts: HostCapacityFacts, day: number): HostCapacityFacts['openingHours'] {
  let hours = facts.openingHours
  for (const change of facts.openingChanges.toSorted((a, b) => a.from - b.from))
    if (change.from <= day) hours = change.openingHours
  return hours.filter((opening) => opening.weekday === isoWeekday(day))
}

/** Stretches of minutes with more than the limit, and the highest number in each. */
export function stretchesAbove({ present, limit }: CountedDay): { from: number; until: number; count: number }[] {
  const stretches: { from: number; until: number; count: number }[] = []
  let from: number | undefined
  let count = 0
  for (let minute = 0; minute <= 1440; minute += 1) {
    const now = present[minute]?.length ?? 0
    if (minute < 1440 && now > limit) {
      from ??= minute
      count = Math.max(count, now)
    } else if (from !== undefined) {
      stretches.push({ from, until: minute, count })
      from = undefined
      count = 0
    }
  }
  return stretches
}

/** Half days of the children reserved on an open day, all agreements of a child together; 0 on any other day. */
export function halfDaysOn(facts: HostCapacityFacts, counted: CountedDay, day: number): number {
  if (!counted.isServed || hoursOn(facts, day).length === 0) return 0
  const minutes = new Map<string, number>()
  for (const present of counted.present)
    for (const child of present) if (!child.startsWith('own:')) minutes.set(child, (minutes.get(child) ?? 0) + 1)
  let halfDays = 0
  for (const total of minutes.values()) halfDays += total < 300 ? 1 : 2
  return halfDays
}
