import type { Executor } from '../../../../db/open.ts'
import { readBillingFacts, type BillingFacts } from '../../../../db/repositories/billing-facts.ts'
import type { Detail } from '../../../../shared/domain/billing/bill-line.ts'
import { billPeriod, type PeriodBill } from '../../../../shared/domain/billing/bill-period.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'

/** A month's facts and what they cost every family. */
export type MonthBill = { month: string; facts: BillingFacts; bill: PeriodBill }

/** Loads a month and bills it: of everybody, or of one contract holder's children. */
export async function readMonthBill(
  db: Executor,
  month: string,
  filter: { contractHolderId?: string } = {},
  detail?: Detail,
): Promise<MonthBill> {
  const period = monthPeriod(month)
  const facts = await readBillingFacts(db, period, filter)
  return { month, facts, bill: billPeriod(facts.children, period, facts.closures, facts.settings, detail) }
}
