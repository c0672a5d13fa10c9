import type { ChildFacts, Stay } from '../billing/facts.ts'
import type { ClosureCalendar } from '../billing/closures.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { compareText } from '../text-order.ts'
import type { NoAgreement, PlacedStay, TwoHosts } from './odd-day.ts'
import { shortestTravel } from './odd-thresholds.ts'

/** What is odd about where a child was: at two hosts on one date, or at a host with whom nothing is agreed for it. */
export function oddPlaces(child: ChildFacts, period: Period, closures: ClosureCalendar): (TwoHosts | NoAgreement)[] {
  const byDate = Map.groupBy(
    child.stays.filter(({ date }) => covers(period, date)),
    ({ date }) => date,
  )
  return [...byDate].flatMap(([date, stays]) => [
    ...twoHosts(child.childId, date, stays),
    ...withoutAgreement(child, date, stays, closures),
  ])
}

function twoHosts(childId: string, date: EpochDay, given: readonly Stay[]): TwoHosts[] {
  const stays = given
    .map(({ hostId, from, until }): PlacedStay => ({ hostId, from, until }))
    .sort((a, b) => a.from - b.from || compareText(a.hostId, b.hostId))
  let gap = Infinity
  for (const [index, stay] of stays.entries()) {
    const before = stays[index - 1]
    if (before && before.hostId !== stay.hostId) gap = Math.min(gap, stay.from - before.until)
  }
  const [first] = stays
  if (!first || gap === Infinity) return []
  return [{ kind: 'two-hosts', date, childId, hostId: first.hostId, stays, gap, isAtOnce: gap < shortestTravel }]
}

/**
 * A host with whom an agreement covers the date is as agreed. Another one is a fact of its own, unless she stands in: a host
 * with an agreement of that date is closed (R75).
 */
function withoutAgreement(
  child: ChildFacts,
  date: EpochDay,
  stays: readonly Stay[],
  closures: ClosureCalendar,
): NoAgreement[] {
  const running = child.agreements.filter((agreement) => covers(agreement, date))
  if (running.some(({ hostId }) => closures.on(hostId, date))) return []
  const agreedHostIds = [...new Set(running.map(({ hostId }) => hostId))].sort(compareText)
  return [...Map.groupBy(stays, ({ hostId }) => hostId)]
    .filter(([hostId]) => !agreedHostIds.includes(hostId))
    .map(([hostId, there]) => ({
      kind: 'no-agreement',
      date,
      childId: child.childId,
      hostId,
      stays: there.map(({ from, until }) => [from, until] as const).sort((a, b) => a[0] - b[0]),
      agreedHostIds,
    }))
}
