import type { EpochDay } from '../calendar/date.ts'
import type { ClosureReason, Interval } from '../billing/issued.ts'
import type { Goal } from './goals.ts'

/** A place on the map: that of an address, or of its postcode; none when neither is known. */
export type Place = { postcode: string; latitude?: number; longitude?: number }

/** Why a child may not go to a host, whatever room she has. */
export type Refusal =
  /** She takes no children of other hosts. */
  | 'host-takes-nobody'
  /** She does not take this child. */
  | 'host-refuses-child'
  /** Its parents do not want this host. */
  | 'family-refuses-host'
  /** Somebody set this host aside, for this child on this day. */
  | 'set-aside'

/** What a child has reserved on a day and cannot have at its own host; slots in order of time, never overlapping. */
export type NeedDay = { date: EpochDay; slots: readonly Interval[] }

/**
 * A child that needs a place, all of its days at one host: one day when a host is ill (another day of the child is another
 * need), a whole stretch when she stops.
 */
export type Need = {
  /** Unique within the problem. */
  id: string
  childId: string
  /** Children of one family are to be together. */
  familyId: string
  home: Place
  /** In order of date, at least one. */
  days: readonly NeedDay[]
  /** Hosts where the child was before. */
  knownHostIds: ReadonlySet<string>
  refusals: ReadonlyMap<string, Refusal>
  /** Decided already, and not to be moved: the child counts at that host before anything is sought. */
  fixedHostId?: string
}

/** Why a host cannot take anybody on a day. */
export type HostAway =
  /** Before her start or after her end. */
  | { kind: 'not-serving' }
  /** A closure of hers or of the whole service, until and with this day. */
  | { kind: 'closed'; until: EpochDay; reason: ClosureReason }
  /** No opening hours on that weekday. */
  | { kind: 'no-hours' }

/** A host on one day. */
export type HostDay = {
  away?: HostAway
  /** In order of time. */
  hours: readonly Interval[]
  /** Children at once: the lower of her licence and the law (R1, R9). */
  limit: number
  /** Everybody who counts: reservations, own children, and children of other absences; not the fixed needs of this problem. */
  present: readonly Interval[]
  /** Minutes that a child of the problem has reserved there itself: they make one day with what it gets beside it. */
  ownMinutes: ReadonlyMap<string, number>
}

/** A host's quarter: how many half days there are, and how many make the average its limit (R2–R4). */
export type HostQuarter = { name: string; from: EpochDay; until: EpochDay; halfDays: number; maximumHalfDays: number }

/** A host who may be asked. */
export type Candidate = {
  hostId: string
  place: Place
  days: ReadonlyMap<EpochDay, HostDay>
  quarters: readonly HostQuarter[]
}

/** Who needs a place and who may have one. The same facts always give the same answer: lists stand in order of id. */
export type SubstitutionProblem = {
  needs: readonly Need[]
  candidates: readonly Candidate[]
  /** What an answer is judged by, the most important first. */
  goals: readonly Goal[]
  /** No host further from the child's home than this; a distance that is not known is never too far. */
  maximumMetres?: number
  /** The quarter average is not only a goal but a limit (R2). */
  isAverageHard: boolean
}
