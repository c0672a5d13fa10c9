import { readBillingFacts } from '../../../../db/repositories/billing-facts.ts'
import type { Executor } from '../../../../db/open.ts'
import { deriveFreeDays } from '../../../../shared/domain/billing/free-days-derivation.ts'
import { parseDate, yearOf } from '../../../../shared/domain/calendar/date.ts'
import { yearPeriod } from '../../../../shared/domain/calendar/period.ts'

/** The balance of free half days of an agreement on its last day. */
export type FreeDaysAtEnd = { year: number; entitled: number; used: number; left: number }

/**
 * The free half days of agreements as billing counts them when they end on a day: pro rata of the year until then (R61–R66, R83).
 * @returns by agreement; without one that reserves nothing that year
 */
export async function readFreeDaysAtEnd(
  db: Executor,
  agreements: readonly { agreementId: string; childId: string; lastDay: string }[],
): Promise<Map<string, FreeDaysAtEnd>> {
  const balances = new Map<string, FreeDaysAtEnd>()
  const byYear = Map.groupBy(agreements, ({ lastDay }) => yearOf(parseDate(lastDay)))
  for (const [year, ending] of byYear) {
    const childIds = [...new Set(ending.map(({ childId }) => childId))]
    const { children, closures, settings } = await readBillingFacts(db, yearPeriod(year), { childIds })
    const factsOf = new Map(children.map((child) => [child.childId, child]))
    for (const { agreementId, childId, lastDay } of ending) {
      const child = factsOf.get(childId)
      const agreement = child?.agreements.find(({ id }) => id === agreementId)
      if (!child || !agreement) continue
      const day = parseDate(lastDay)
      const cut = { ...agreement, until: Math.min(agreement.until, day) }
      const facts = { ...child, agreements: child.agreements.map((one) => (one.id === agreementId ? cut : one)) }
      const derived = deriveFreeDays(facts, cut, year, closures, settings, day)
      const used = derived.usedBefore + derived.usedToday
      balances.set(agreementId, { year, entitled: derived.entitlement.halfDays, used, left: derived.leftToday })
    }
  }
  return balances
}
