import type { Agreement } from '../billing/facts.ts'
import type { ClosureReason, Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { without } from '../capacity/caused-breaches.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { DayChange } from '../care-plan/day-changes.ts'
import { agreementWith, plannedOn, reservedFor, type ExtraDayWish } from './extra-day-wish.ts'

/** What an extra day is looked at with. */
export type ExtraDayFacts = {
  /** The host of the agreement as she stands, without the wish. */
  host: HostDays
  agreement: Agreement
  /** The child's other agreements, at whatever host. */
  others: readonly Agreement[]
  today: EpochDay
  /** Whether a presence or an absence of the child was entered for a day. */
  isAnswered: (day: EpochDay) => boolean
}

/**
 * What an extra day cannot get past. `passed`: it is asked in advance (R51); a child that came without reservation is
 * registered as presence (R72). `reserved`: minutes that this agreement or another of the child reserves already.
 * `extra-already`: there is one extra day per agreement and date. The others are about the day given up.
 */
export const extraDayObstacles = [
  'passed',
  'no-agreement',
  'host-away',
  'closed',
  'reserved',
  'extra-already',
  'given-up-passed',
  'given-up-answered',
  'given-up-closed',
  'given-up-already',
  'given-up-not-reserved',
] as const
type Kind = (typeof extraDayObstacles)[number]

/** Why an extra day cannot be, whatever anybody writes; minutes since midnight. */
export type ExtraDayObstacle =
  | { kind: Exclude<Kind, 'closed' | 'reserved'> }
  | { kind: 'closed'; closure: ClosureReason }
  | { kind: 'reserved'; from: number; until: number; hostId: string }

/** All that stands in the way of an extra day or a swap beside the places of the host. */
export function obstaclesOf(facts: ExtraDayFacts, wish: ExtraDayWish): ExtraDayObstacle[] {
  return [...ofDay(facts, wish), ...ofGivenUp(facts, wish)]
}

function ofDay({ host, agreement, others, today }: ExtraDayFacts, wish: ExtraDayWish): ExtraDayObstacle[] {
  const { date } = wish
  const found: ExtraDayObstacle[] = []
  if (date < today) found.push({ kind: 'passed' })
  if (!covers(agreement, date)) found.push({ kind: 'no-agreement' })
  const closure = host.closureOn(date)
  if (!covers(host.facts, date)) found.push({ kind: 'host-away' })
  else if (closure) found.push({ kind: 'closed', closure: closure.reason })
  const kept = keptOn(agreement, wish)
  for (const { reserved, hostId } of [
    { reserved: kept, hostId: agreement.hostId },
    ...others.map((other) => ({ reserved: reservedFor(other, date), hostId: other.hostId })),
  ])
    for (const [from, until] of shared(wish.slots, reserved)) found.push({ kind: 'reserved', from, until, hostId })
  if (changesOn(agreement, date).some(({ slots }) => slots.length > 0)) found.push({ kind: 'extra-already' })
  return found
}

function ofGivenUp({ host, agreement, today, isAnswered }: ExtraDayFacts, wish: ExtraDayWish): ExtraDayObstacle[] {
  const day = wish.insteadOf
  if (day === undefined) return []
  if (day < today) return [{ kind: 'given-up-passed' }]
  if (isAnswered(day)) return [{ kind: 'given-up-answered' }]
  if (changesOn(agreement, day).some(({ isPlanReleased }) => isPlanReleased)) return [{ kind: 'given-up-already' }]
  if (plannedOn(agreement, day).length === 0) return [{ kind: 'given-up-not-reserved' }]
  return host.isServing(day) ? [] : [{ kind: 'given-up-closed' }]
}

/** What the agreement reserves on the day that is asked, beside the wish; in a swap of hours the planned ones go. */
export function keptOn(agreement: Agreement, wish: ExtraDayWish): readonly Interval[] {
  return reservedFor(agreementWith(agreement, { ...wish, slots: [] }), wish.date)
}

function changesOn({ dayChanges = [] }: Agreement, day: EpochDay): readonly DayChange[] {
  return dayChanges.filter(({ date }) => date === day)
}

/** The minutes that two lists share; each in order of time and without overlaps. */
export function shared(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  return without(some, without(some, others))
}
