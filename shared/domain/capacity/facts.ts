import type { EpochDay, Weekday } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'

/** Opening hours of a host on a weekday, half-open minutes. */
export type OpeningHours = { weekday: Weekday; from: number; until: number }

/** An agreement as capacity sees it. */
export type PlannedChild = Period & { id: string; childId: string; plans: readonly CarePlan[] }

/** All that decides how many children are at a host; the period is the host's start and end. */
export type HostCapacityFacts = Period & {
  hostId: string
  licences: readonly (Period & { maxPresent: number })[]
  openingHours: readonly OpeningHours[]
  ownChildren: readonly { birthDate: EpochDay; countsUntil: EpochDay }[]
  agreements: readonly PlannedChild[]
}
