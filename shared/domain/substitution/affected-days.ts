import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, intersect, type Period } from '../calendar/period.ts'
import { reservedOn } from '../care-plan/care-plan.ts'
import { reservationTables, type Reserving } from '../care-plan/day-changes.ts'
import { longestClosureDays } from '../closures/closed-days.ts'
import { compareText } from '../text-order.ts'

/** An agreement with a host who is away. */
export type ReservingAgreement = Period & Reserving & { id: string; childId: string; contractHolderId: string }

/** What one agreement has reserved on a day. */
export type AffectedPart = { agreementId: string; contractHolderId: string; slots: readonly Interval[] }

/** A child on a day on which its host is away: what it has reserved there (R75). */
export type AffectedDay = {
  childId: string
  date: EpochDay
  /** Of all its agreements with that host together, in order of time. */
  slots: readonly Interval[]
  /** By the first of their slots. */
  parts: readonly AffectedPart[]
}

/**
 * The children who need a place while their host is away, day by day and then by id: those with a reservation, by plan or
 * accepted extra day. Days that are another matter (`isOfAnother`) are passed over.
 */
export function affectedDays(
  agreements: readonly ReservingAgreement[],
  period: Period,
  isAnotherMatter: (day: EpochDay) => boolean,
): AffectedDay[] {
  const days = datesOf(period).filter((day) => !isAnotherMatter(day))
  const parts = agreements.flatMap((agreement) => partsOf(agreement, period, days))
  return [...Map.groupBy(parts, ({ date, childId }) => `${date} ${childId}`).values()]
    .flatMap((own): AffectedDay[] => {
      const [first] = own.sort((a, b) => startOf(a.part) - startOf(b.part))
      if (!first) return []
      const slots = own.flatMap(({ part }) => part.slots).sort((a, b) => a[0] - b[0])
      return [{ childId: first.childId, date: first.date, slots, parts: own.map(({ part }) => part) }]
    })
    .sort((a, b) => a.date - b.date || compareText(a.childId, b.childId))
}

/** The days of a closure that are looked at: what is typed longer than some five years is a mistake in a year. */
export function absencePeriod({ from, until }: Period): Period {
  return { from, until: Math.min(until, from + longestClosureDays - 1) }
}

/** The dates of a period, in order. */
export function datesOf({ from, until }: Period): EpochDay[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
}

/** A closure that is or may be the matter. */
export type NamedClosure = Period & { id: string; hostId: string | null }

/**
 * The days of an absence that are another matter: the whole service is closed, or the host is closed for something that was
 * entered before (by id: they follow each other in time), so that a day with two closures of hers belongs to one of them.
 */
export function isOfAnother(absence: NamedClosure, closures: readonly NamedClosure[]): (day: EpochDay) => boolean {
  const others = closures.filter(
    ({ id, hostId }) => hostId === null || (hostId === absence.hostId && compareText(id, absence.id) < 0),
  )
  return (day) => others.some((closure) => covers(closure, day))
}

type DatedPart = { childId: string; date: EpochDay; part: AffectedPart }

function partsOf(agreement: ReservingAgreement, period: Period, days: readonly EpochDay[]): DatedPart[] {
  const running = intersect(agreement, period)
  if (!running) return []
  const tables = reservationTables(agreement)
  return days.flatMap((date) => {
    const { slots } = covers(running, date) ? reservedOn(tables, date) : { slots: [] }
    if (slots.length === 0) return []
    const part = { agreementId: agreement.id, contractHolderId: agreement.contractHolderId, slots }
    return [{ childId: agreement.childId, date, part }]
  })
}

function startOf({ slots }: AffectedPart): number {
  return slots[0]?.[0] ?? 0
}
