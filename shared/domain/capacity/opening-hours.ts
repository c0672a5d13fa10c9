import { weekdayOf, type EpochDay, type Weekday } from '../calendar/date.ts'
import type { HostCapacityFacts, OpeningHours } from './facts.ts'

/** A week of opening hours that holds from a day on. */
type OpeningWeek = { from: EpochDay; byWeekday: ReadonlyMap<Weekday, readonly OpeningHours[]> }

/** Opening hours of a host by day: those of the latest change on or before it, else those of the beginning. */
export function openingHoursByDay(
  facts: Pick<HostCapacityFacts, 'openingHours' | 'openingChanges'>,
): (day: EpochDay) => readonly OpeningHours[] {
  const first = weekOf(-Infinity, facts.openingHours)
  if (facts.openingChanges.length === 0) return (day) => first.byWeekday.get(weekdayOf(day)) ?? never
  const latestFirst = facts.openingChanges
    .map(({ from, openingHours }) => weekOf(from, openingHours))
    .sort((a, b) => b.from - a.from)
  return (day) => {
    const inForce = latestFirst.find((week) => week.from <= day) ?? first
    return inForce.byWeekday.get(weekdayOf(day)) ?? never
  }
}

/** The whole week of opening hours in force on a day. */
export function openingWeekOn(
  facts: Pick<HostCapacityFacts, 'openingHours' | 'openingChanges'>,
  day: EpochDay,
): readonly OpeningHours[] {
  const begun = facts.openingChanges.filter(({ from }) => from <= day).sort((a, b) => b.from - a.from)
  return begun[0]?.openingHours ?? facts.openingHours
}

const never: readonly OpeningHours[] = []

function weekOf(from: EpochDay, openingHours: readonly OpeningHours[]): OpeningWeek {
  return { from, byWeekday: Map.groupBy(openingHours, (opening) => opening.weekday) }
}
