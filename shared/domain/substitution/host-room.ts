import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { stepsOf, type Step } from '../capacity/steps.ts'
import { without } from '../capacity/caused-breaches.ts'
import { halfDaysAdded, halfDaysLeft, quarterIndex } from './half-days.ts'
import { joined } from './intervals.ts'
import type { PlacedChild, Placements } from './placements.ts'
import type { Candidate, HostDay } from './problem.ts'

/** A host on a day with everybody who is there, prepared for questions about one child more. */
export type DayRoom = {
  day: HostDay
  placed: readonly PlacedChild[]
  steps: readonly Step[]
  /** Opening hours, those that touch as one. */
  hours: readonly Interval[]
  /** Opening hours in which there is room for one child more. */
  takes: readonly Interval[]
}

/** A host with the children of the problem that are placed with her. */
export type HostRoom = {
  candidate: Candidate
  on(date: EpochDay): DayRoom | undefined
  /** Half days that are left below the maximum of each of her quarters, negative above it. */
  halfDaysLeft: readonly number[]
}

/** Prepares a host, the children that are placed with her counted as present. */
export function hostRoom(candidate: Candidate, placements: Placements): HostRoom {
  const days = new Map<EpochDay, DayRoom>()
  const left = candidate.quarters.map(halfDaysLeft)
  for (const [date, day] of candidate.days) {
    const placed = placements.at(candidate.hostId, date)
    days.set(date, dayRoom(day, placed))
    const quarter = quarterIndex(candidate, date)
    if (placed.length === 0 || quarter < 0) continue
    for (const [childId, stays] of Map.groupBy(placed, (one) => one.childId)) {
      const slots = stays.map((one) => one.slots)
      left[quarter] = (left[quarter] ?? 0) - halfDaysAdded(candidate, childId, date, [], slots)
    }
  }
  return { candidate, on: (date) => days.get(date), halfDaysLeft: left }
}

function dayRoom(day: HostDay, placed: readonly PlacedChild[]): DayRoom {
  const steps = stepsOf([...day.present, ...placed.flatMap(({ slots }) => slots)])
  const hours = joined(day.hours)
  if (day.away || day.limit < 1) return { day, placed, steps, hours, takes: [] }
  const full = steps.filter(({ count }) => count >= day.limit).map(({ from, until }) => [from, until] as const)
  return { day, placed, steps, hours, takes: without(hours, full) }
}
