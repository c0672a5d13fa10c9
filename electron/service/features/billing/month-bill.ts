import type { Executor } from '../../../../db/open.ts'
import { readBillingFacts, type BillingFacts, type BillingFilter } from '../../../../db/repositories/billing-facts.ts'
import type { Detail } from '../../../../shared/domain/billing/bill-line.ts'
import { billPeriod, type PeriodBill } from '../../../../shared/domain/billing/bill-period.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'

/** A month's facts and what they cost every family. */
export type MonthBill = { month: string; facts: BillingFacts; bill: PeriodBill }

/** Loads a month and bills it: of everybody, or of some children. */
export async function readMonthBill(
  db: Executor,
  month: string,
  filter: BillingFilter = {},
  detail?: Detail,
): Promise<MonthBill> {
  const period = monthPeriod(month)
  const facts = await readBillingFacts(db, period, filter)
  return { month, facts, bill: billPeriod(facts.children, period, facts.closures, facts.settings, detail) }
}
