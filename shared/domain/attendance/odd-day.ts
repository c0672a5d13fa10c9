import type { Interval, Percent } from '../billing/issued.ts'
import type { Closure } from '../billing/facts.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { Breach } from '../capacity/breaches.ts'
import type { Moment } from '../capacity/present-children.ts'

/** A stay at a host, half-open minutes since midnight. */
export type PlacedStay = { hostId: string; from: number; until: number }

type OfChild<Kind> = { kind: Kind; date: EpochDay; childId: string }

/** Present outside the host's opening hours: `outside` are the minutes of the stays that are in none of them. */
export type OutsideHours = OfChild<'outside-hours'> & {
  hostId: string
  stays: readonly Interval[]
  outside: readonly Interval[]
  openingHours: readonly Interval[]
}

/** Present an hour or more beyond what the agreement reserves (R38). */
export type LongerThanPlan = OfChild<'longer-than-plan'> & {
  agreementId: string
  /** Where most can be said about it: the host of the first stay. */
  hostId: string
  stays: readonly PlacedStay[]
  reserved: readonly Interval[]
  reservedMinutes: number
  presentMinutes: number
}

/** At two hosts on one date; at once when nobody could have gone from the one to the other in between. */
export type TwoHosts = OfChild<'two-hosts'> & {
  hostId: string
  stays: readonly PlacedStay[]
  /** The shortest time between leaving a host and arriving at another, in minutes. */
  gap: number
  isAtOnce: boolean
}

/** Minutes of one agreement that are exactly eleven hours (R35); `percent` is what the day is billed at. */
export type ElevenHours = OfChild<'eleven-hours'> & {
  agreementId: string
  hostId: string
  stays: readonly PlacedStay[]
  reservedMinutes: number
  percent: Percent
}

/** Present while the host or the whole service is closed; without a closure: before the host starts or after she ends. */
export type ClosedDay = OfChild<'closed-day'> & {
  hostId: string
  stays: readonly Interval[]
  closure: Closure | undefined
}

/**
 * More children there in reality than the limit of the date (R1, R5): the breach, who is there at its worst, and the ids of all
 * children that came in its minutes.
 */
export type OverLimit = Breach & { kind: 'over-limit'; at: Moment; childIds: readonly string[] }

/**
 * Present at a host with whom no agreement of the child covers the date. `agreedHostIds` are the hosts of those that do: none,
 * and the presence is billed to nobody.
 */
export type NoAgreement = OfChild<'no-agreement'> & {
  hostId: string
  stays: readonly Interval[]
  agreedHostIds: readonly string[]
}

/** A fact of a day that may be right but is worth a look. */
export type OddDay = OutsideHours | LongerThanPlan | TwoHosts | ElevenHours | ClosedDay | OverLimit | NoAgreement

/** A child's day at a host: what a look is kept with. */
export type ChildDay = { childId: string; hostId: string; date: EpochDay }

/** The days of children that a fact is about: it was looked at when all of them were. */
export function daysOfOdd(odd: OddDay): ChildDay[] {
  const { date } = odd
  switch (odd.kind) {
    case 'over-limit':
      return odd.childIds.map((childId) => ({ childId, hostId: odd.hostId, date }))
    case 'two-hosts':
    case 'longer-than-plan':
    case 'eleven-hours':
      return [...new Set(odd.stays.map(({ hostId }) => hostId))].map((hostId) => ({
        childId: odd.childId,
        hostId,
        date,
      }))
    case 'outside-hours':
    case 'closed-day':
    case 'no-agreement':
      return [{ childId: odd.childId, hostId: odd.hostId, date }]
  }
}
