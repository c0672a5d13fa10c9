import type { EpochDay, Weekday } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import type { Reserving } from '../care-plan/day-changes.ts'

/** Opening hours of a host on a weekday, half-open minutes. */
export type OpeningHours = { weekday: Weekday; from: number; until: number }

/** An agreement as capacity sees it. */
export type PlannedChild = Period & Reserving & { id: string; childId: string }

/** From a date on the whole week of opening hours is replaced by another, which may be empty. */
export type OpeningChange = { from: EpochDay; openingHours: readonly OpeningHours[] }

/** An own or household child of a host: it counts from its birth up to and including `countsUntil` (R5, R6). */
export type OwnChild = { id: string; firstName: string; birthDate: EpochDay; countsUntil: EpochDay }

/** All that decides how many children are at a host; the period is the host's start and end. */
export type HostCapacityFacts = Period & {
  hostId: string
  licences: readonly (Period & { maxPresent: number })[]
  /** Those of the beginning, until the first of the changes. */
  openingHours: readonly OpeningHours[]
  /** In any order; the latest on or before a day holds on that day. */
  openingChanges: readonly OpeningChange[]
  ownChildren: readonly OwnChild[]
  agreements: readonly PlannedChild[]
  /** Children of other hosts that have a place here on some days (R75); they count as her own do. */
  guests?: readonly PlannedChild[]
}
