import type { EpochDay, Weekday } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { limitOn } from '../capacity/breaches.ts'
import type { HostCapacityFacts, PlannedChild } from '../capacity/facts.ts'
import { openingWeekOn } from '../capacity/opening-hours.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** A day from which there is more room at a host, why, whose place it was, and the weekdays it is about. */
export type FreeingEvent = {
  date: EpochDay
  cause: 'end' | 'school' | 'licence' | 'own-child' | 'opening'
  /** Of an agreement that ends, shrinks or may end. */
  agreement?: PlannedChild
  ownChildId?: string
  weekdays: Weekday[]
}

/** School starts of a child: its first day at school, and the day from which it goes all day. */
export type SchoolDays = (childId: string) => readonly EpochDay[]

/**
 * What frees up at a host in a period: plans that end or become smaller, children who go to school while their plan goes on (it may
 * end), the limit that goes up, own children who no longer count, and a host who begins or opens for longer.
 */
export function freeingEvents(
  facts: HostCapacityFacts,
  period: Period,
  settings: DatedSettings,
  schoolDays: SchoolDays,
): FreeingEvent[] {
  const isAsked = (day: EpochDay): boolean => covers(period, day) && covers(facts, day)
  const events = facts.agreements.flatMap((agreement) => [
    ...endings(agreement),
    ...schoolStarts(agreement, schoolDays(agreement.childId)),
  ])
  for (const { id, countsUntil } of facts.ownChildren) events.push(ownChildLeaves(facts, id, countsUntil + 1))
  return [...events, ...openings(facts), ...higherLimits(facts, period, settings)]
    .filter(({ date, weekdays }) => isAsked(date) && weekdays.length > 0)
    .sort((a, b) => a.date - b.date)
}

/** Days from which a plan of an agreement, or the agreement itself, has ended and what follows is less. */
function endings(agreement: PlannedChild): FreeingEvent[] {
  const ends = new Set([agreement.until, ...agreement.plans.map(({ until }) => until)])
  return [...ends].flatMap((last): FreeingEvent[] => {
    const weekdays = lessOn(minutesOf(planOn(agreement, last)), minutesOf(planOn(agreement, last + 1)))
    return weekdays.length > 0 ? [{ date: last + 1, cause: 'end', agreement, weekdays }] : []
  })
}

function schoolStarts(agreement: PlannedChild, days: readonly EpochDay[]): FreeingEvent[] {
  return [...new Set(days)].flatMap((date): FreeingEvent[] => {
    const plan = planOn(agreement, date)
    // A plan that begins on that day was made for it: what it frees is told as the end of the one before.
    return plan && plan.from < date ? [{ date, cause: 'school', agreement, weekdays: weekdaysOf(plan.slots) }] : []
  })
}

function ownChildLeaves(facts: HostCapacityFacts, ownChildId: string, date: EpochDay): FreeingEvent {
  return { date, cause: 'own-child', ownChildId, weekdays: weekdaysOf(openingWeekOn(facts, date)) }
}

/** The beginning of a host, and changes after which she is open for longer on some weekday. */
function openings(facts: HostCapacityFacts): FreeingEvent[] {
  const days = new Set([facts.from, ...facts.openingChanges.map(({ from }) => from)])
  return [...days].map((date) => {
    const before = date === facts.from ? [] : openingWeekOn(facts, date - 1)
    return {
      date,
      cause: 'opening',
      weekdays: lessOn(minutesOf({ slots: openingWeekOn(facts, date) }), minutesOf({ slots: before })),
    }
  })
}

/** Days on which the limit is higher than the day before. */
function higherLimits(facts: HostCapacityFacts, period: Period, settings: DatedSettings): FreeingEvent[] {
  const events: FreeingEvent[] = []
  for (let date = Math.max(period.from, facts.from + 1); date <= Math.min(period.until, facts.until); date += 1)
    if (limitOn(facts, date, settings) > limitOn(facts, date - 1, settings))
      events.push({ date, cause: 'licence', weekdays: weekdaysOf(openingWeekOn(facts, date)) })
  return events
}

function planOn(agreement: PlannedChild, day: EpochDay): CarePlan | undefined {
  return covers(agreement, day) ? agreement.plans.find((plan) => covers(plan, day)) : undefined
}

type Hours = { weekday: Weekday; from: number; until: number }

/** Minutes by weekday, of all weeks of a cycle; a week on the average. */
function minutesOf(plan: { slots: readonly Hours[]; cycleWeeks?: number } | undefined): Map<Weekday, number> {
  const minutes = new Map<Weekday, number>()
  for (const { weekday, from, until } of plan?.slots ?? [])
    minutes.set(weekday, (minutes.get(weekday) ?? 0) + (until - from) / (plan?.cycleWeeks ?? 1))
  return minutes
}

/** Weekdays with more minutes in the one than in the other. */
function lessOn(before: ReadonlyMap<Weekday, number>, after: ReadonlyMap<Weekday, number>): Weekday[] {
  return inOrder([...before.keys()].filter((weekday) => (before.get(weekday) ?? 0) > (after.get(weekday) ?? 0)))
}

function weekdaysOf(hours: readonly Hours[]): Weekday[] {
  return inOrder(new Set(hours.map(({ weekday }) => weekday)))
}

function inOrder(weekdays: Iterable<Weekday>): Weekday[] {
  return [...weekdays].sort((a, b) => a - b)
}
