import type { EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { reservedOn as planned, type PlanTable } from '../care-plan/care-plan.ts'
import { reservationTables } from '../care-plan/day-changes.ts'
import type { ClosureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { HostCapacityFacts, OpeningHours, OwnChild, PlannedChild } from './facts.ts'
import { openingHoursByDay } from './opening-hours.ts'

/** When a host works, by day. */
export type HostOpening = {
  /** Nobody counts on a closed date or outside the host's start and end (exchange.md §4). */
  isServing(day: EpochDay): boolean
  openingHoursOn(day: EpochDay): readonly OpeningHours[]
}

/** A host prepared for look-ups by day. */
export type HostDays = HostOpening & {
  facts: HostCapacityFacts
  closureOn(day: EpochDay): Closure | undefined
  /** What is reserved on the day, per child, all its agreements at this host together; guests of other hosts too. */
  reservedOn(day: EpochDay): ReadonlyMap<string, readonly Interval[]>
  /** Own children that count on the day (R5). */
  ownChildrenOn(day: EpochDay): readonly OwnChild[]
}

/** Prepares when a host works for look-ups by day. */
export function openingOf(
  facts: Pick<HostCapacityFacts, 'hostId' | 'from' | 'until' | 'openingHours' | 'openingChanges'>,
  closures: ClosureCalendar,
): HostOpening {
  return {
    isServing: (day) => covers(facts, day) && closures.on(facts.hostId, day) === undefined,
    openingHoursOn: openingHoursByDay(facts),
  }
}

/** Prepares a host for look-ups by day. */
export function hostDays(facts: HostCapacityFacts, closures: ClosureCalendar): HostDays {
  const children = [...facts.agreements, ...(facts.guests ?? [])].map((agreement) => ({
    agreement,
    plans: reservationTables(agreement),
  }))
  return {
    facts,
    ...openingOf(facts, closures),
    closureOn: (day) => closures.on(facts.hostId, day),
    reservedOn: (day) => reservedOn(children, day),
    ownChildrenOn: (day) => facts.ownChildren.filter((child) => child.birthDate <= day && day <= child.countsUntil),
  }
}

function reservedOn(
  children: readonly { agreement: PlannedChild; plans: PlanTable[] }[],
  day: EpochDay,
): ReadonlyMap<string, readonly Interval[]> {
  const reserved = new Map<string, readonly Interval[]>()
  for (const { agreement, plans } of children) {
    if (!covers(agreement, day)) continue
    const { slots } = planned(plans, day)
    if (slots.length === 0) continue
    const known = reserved.get(agreement.childId)
    reserved.set(agreement.childId, known ? [...known, ...slots] : slots)
  }
  return reserved
}
