import type { CapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import type { Executor } from '../../../../db/open.ts'
import { readPayoutDays } from '../../../../db/repositories/payout-days.ts'
import { readStaysOfHosts } from '../../../../db/repositories/planning-stays.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { intersect, monthOf, monthPeriod, monthsOf, type Period } from '../../../../shared/domain/calendar/period.ts'
import type { EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { quartersOf } from '../../../../shared/domain/capacity/averages.ts'
import type { HostCapacityFacts } from '../../../../shared/domain/capacity/facts.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { plannedPeak, realisedPeak } from '../../../../shared/domain/planning/peak-of-days.ts'
import { quarterOutlook } from '../../../../shared/domain/planning/quarter-outlook.ts'
import type { HostYear } from '../../documents/host-year/host-year.ts'
import { readHadDays } from '../planning/averages.ts'

/** How full a host was in the months and quarters of a period in which she works, planned and as it went (R1–R4). */
export async function readOccupancy(
  db: Executor,
  { facts, closures, settings }: Pick<CapacityFacts, 'closures' | 'settings'> & { facts: HostCapacityFacts },
  period: Period,
  today: EpochDay,
): Promise<HostYear['occupancy']> {
  const { hostId } = facts
  const had = (await readHadDays(db, period, today, hostId))(hostId)
  const past = { from: period.from, until: Math.min(period.until, today - 1) }
  const stays = past.until < past.from ? undefined : (await readStaysOfHosts(db, past, hostId)).get(hostId)
  const childDays = await readPayoutDays(db, { hostId, from: monthOf(period.from), until: monthOf(period.until) })
  const host = hostDays(facts, closureCalendar(closures))
  const serves = (some: Period): boolean => intersect(facts, some) !== undefined
  return {
    months: monthsOf(period).flatMap((month) => {
      const days = monthPeriod(month)
      if (!serves(days) && !childDays.has(month)) return []
      const { openDays, halfDays, realised } = quarterOutlook(host, { ...days, name: month }, today, had, settings)
      return [
        {
          month,
          openDays,
          plannedHalfDays: halfDays,
          realised: { openDays: realised.openDays, halfDays: realised.halfDays, unanswered: realised.unanswered },
          planned: plannedPeak(host, days, settings),
          had: stays && realisedPeak(host, days, stays, settings),
          childDays: childDays.get(month),
        },
      ]
    }),
    quarters: quartersOf(period)
      .filter(serves)
      .map((quarter) => ({
        ...quarterOutlook(host, quarter, today, had, settings),
        limit: settings.number('capacity.averageLimit', quarter.until),
      })),
  }
}
