import type { Interval } from '../billing/issued.ts'
import { formatDate, type EpochDay } from '../calendar/date.ts'
import { compareText } from '../text-order.ts'
import type { AffectedDay, AffectedPart } from './affected-days.ts'
import type { Need, Place, Refusal } from './problem.ts'

/** What was decided for an agreement on a day: at a host for some hours, or otherwise (a group location, the parents). */
export type DecidedPart = { hostId?: string; slots: readonly Interval[] }

/** What is known of the families and of hosts where the children were. */
export type NeedBasis = {
  homeOf(contractHolderId: string): Place
  knownHostIds(childId: string): ReadonlySet<string>
  refusalsOf(party: {
    childId: string
    contractHolderIds: readonly string[]
    date: EpochDay
  }): ReadonlyMap<string, Refusal>
}

/** A need with the child-day that it is of. */
export type NeedOfDay = Need & { date: EpochDay; slots: readonly Interval[] }

/**
 * The needs that are to be solved, in order of id (by date, then child). What is decided at a host is a fixed one with its hours;
 * what is decided otherwise is none, and neither is a day before `today` that nobody decided anything about. Of a child with two
 * agreements each is decided by itself; those of which nothing is are one need.
 */
export function needsOfAbsence(
  days: readonly AffectedDay[],
  decidedOf: (agreementId: string, date: EpochDay) => DecidedPart | undefined,
  basis: NeedBasis,
  today: EpochDay,
): NeedOfDay[] {
  return days
    .flatMap((day): NeedOfDay[] => {
      const open: AffectedPart[] = []
      const atHosts: { part: AffectedPart; hostId: string; slots: readonly Interval[] }[] = []
      for (const part of day.parts) {
        const decided = decidedOf(part.agreementId, day.date)
        if (!decided) open.push(part)
        else if (decided.hostId !== undefined) atHosts.push({ part, hostId: decided.hostId, slots: decided.slots })
      }
      const fixed = [...Map.groupBy(atHosts, ({ hostId }) => hostId)].map(([fixedHostId, own]) => ({
        ...needOf(
          day,
          own.map(({ part }) => part),
          own.flatMap(({ slots }) => slots),
          basis,
        ),
        fixedHostId,
      }))
      return open.length > 0 && day.date >= today ? [...fixed, openNeed(day, open, basis)] : fixed
    })
    .sort((a, b) => compareText(a.id, b.id))
}

/** A child-day as a need that nothing was decided about, whatever was. */
export function openNeed(day: AffectedDay, parts: readonly AffectedPart[], basis: NeedBasis): NeedOfDay {
  return needOf(
    day,
    parts,
    parts.flatMap(({ slots }) => slots),
    basis,
  )
}

function needOf(
  { childId, date }: AffectedDay,
  parts: readonly AffectedPart[],
  hours: readonly Interval[],
  basis: NeedBasis,
): NeedOfDay {
  const contractHolderIds = parts.map(({ contractHolderId }) => contractHolderId)
  const [familyId = ''] = contractHolderIds
  const slots = hours.toSorted((a, b) => a[0] - b[0])
  return {
    id: [formatDate(date), childId, ...parts.map(({ agreementId }) => agreementId)].join(' '),
    childId,
    familyId,
    home: basis.homeOf(familyId),
    days: [{ date, slots }],
    knownHostIds: basis.knownHostIds(childId),
    refusals: basis.refusalsOf({ childId, contractHolderIds, date }),
    date,
    slots,
  }
}
