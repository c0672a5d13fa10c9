import type { EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { DayChange } from '../care-plan/day-changes.ts'
import type { AbsenceReason, AbsenceRuling, ClosureReason, TariffKind } from './issued.ts'

/** A stay of a child at a host: half-open minutes of one date. */
export type Stay = { date: EpochDay; hostId: string; from: number; until: number }

/**
 * An absence; `notifiedAt` is local `YYYY-MM-DDTHH:MM`. Without a ruling the free days decide (R61–R71); `reasonId` names one
 * of the service's own reasons, which billing does not look at.
 */
export type Absence = {
  date: EpochDay
  reason: AbsenceReason
  notifiedAt?: string
  ruling?: AbsenceRuling
  reasonId?: string
}

/** A closure of a host, or of the whole service when `hostId` is null. */
export type Closure = Period & { hostId: string | null; reason: ClosureReason }

/** An agreement with its plans; `freeHalfDaysUsed` per calendar year, before the data that the program holds. */
export type Agreement = Period & {
  id: string
  childId: string
  contractHolderId: string
  hostId: string
  plans: readonly CarePlan[]
  /** Dates on which something beside the plans is reserved: accepted extra days and swaps (R51). */
  dayChanges?: readonly DayChange[]
  freeHalfDaysUsed: ReadonlyMap<number, number>
}

/** A day tariff of a child for one contract holder, in cents. */
export type Tariff = Period & { contractHolderId: string; dayCents: number; kind: TariffKind; kindcode?: string }

/** A cost beside the tariff (R43); negative is a credit. */
export type ExtraCost = { date: EpochDay; description: string; cents: number; fiscal: boolean }

/**
 * All that decides what a child costs in a period: agreements that run in the calendar year, in order of id; stays of the
 * period, and earlier in the year those of dates with an absence; absences from 1 January on; costs of the period. Stays and
 * absences are in order of date.
 */
export type ChildFacts = {
  childId: string
  schoolStartsOn?: EpochDay
  agreements: readonly Agreement[]
  stays: readonly Stay[]
  absences: readonly Absence[]
  tariffs: readonly Tariff[]
  extraCosts: readonly ExtraCost[]
}
