import { billPeriod } from '../billing/bill-period.ts'
import { closureCalendar, type ClosureCalendar } from '../billing/closures.ts'
import type { Agreement, ChildFacts, Stay } from '../billing/facts.ts'
import { intersect, monthPeriod, type Period } from '../calendar/period.ts'
import { reservedOn } from '../care-plan/care-plan.ts'
import { reservationTables } from '../care-plan/day-changes.ts'
import { payHosts } from '../payout/pay-hosts.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { compareText } from '../text-order.ts'
import type { PlanningFacts } from './planning-facts.ts'

/** What a month would come to, in cents; a family without a needed attest has no amount. */
export type ProjectedMonth = {
  familyCents: ReadonlyMap<string, number | undefined>
  payoutCents: ReadonlyMap<string, number>
}

/**
 * Bills and pays a month in which every child comes exactly as planned, with the rules of billing and payout themselves
 * (exchange.md §2, §3): a stay for every slot on days that are not closed for the host, no absences, no extra costs. As in
 * billing, opening hours and the host's start and end play no part.
 */
export function projectMonth(facts: PlanningFacts, month: string, settings: DatedSettings): ProjectedMonth {
  const period = monthPeriod(month)
  const closures = closureCalendar(facts.closures)
  const byChild = Map.groupBy(facts.agreements, ({ childId }) => childId)
  const children = facts.children.map((child): ChildFacts => {
    const agreements = (byChild.get(child.childId) ?? []).toSorted((a, b) => compareText(a.id, b.id))
    const stays = agreements.flatMap((agreement) => plannedStays(agreement, period, closures))
    stays.sort((a, b) => a.date - b.date || a.from - b.from)
    return { ...child, agreements, stays, absences: [], extraCosts: [] }
  })
  const { families } = billPeriod(children, period, closures, settings, 'amounts-only')
  const payouts = payHosts(children, period, settings, 'amounts-only')
  return {
    familyCents: new Map(
      families.map((bill) => [bill.contractHolderId, bill.missingTariffs.length > 0 ? undefined : bill.totalCents]),
    ),
    payoutCents: new Map(payouts.map(({ hostId, totalCents }) => [hostId, totalCents])),
  }
}

/** The stays of an agreement when everything goes as planned. */
function plannedStays(agreement: Agreement, period: Period, closures: ClosureCalendar): Stay[] {
  const { hostId } = agreement
  const stays: Stay[] = []
  const tables = reservationTables(agreement)
  const days = intersect(agreement, period)
  if (!days) return stays
  for (let date = days.from; date <= days.until; date += 1) {
    if (closures.on(hostId, date)) continue
    for (const [from, until] of reservedOn(tables, date).slots) stays.push({ date, hostId, from, until })
  }
  return stays
}
