import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { stepsOf, type Step } from '../capacity/steps.ts'
import { without } from '../capacity/caused-breaches.ts'
import { halfDaysByQuarter, halfDaysLeft } from './half-days.ts'
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
  const placed = placements.at(candidate.hostId)
  for (const [date, day] of candidate.days) days.set(date, dayRoom(day, placed.get(date) ?? []))
  const added = halfDaysByQuarter(candidate, placed)
  const left = candidate.quarters.map((quarter, index) => halfDaysLeft(quarter) - (added[index] ?? 0))
  return { candidate, on: (date) => days.get(date), halfDaysLeft: left }
}

function dayRoom(day: HostDay, placed: readonly PlacedChild[]): DayRoom {
  const steps = stepsOf([...day.present, ...placed.flatMap(({ slots }) => slots)])
  const hours = joined(day.hours)
  if (day.away || day.limit < 1) return { day, placed, steps, hours, takes: [] }
  const full = steps.filter(({ count }) => count >= day.limit).map(({ from, until }) => [from, until] as const)
  return { day, placed, steps, hours, takes: without(hours, full) }
}
