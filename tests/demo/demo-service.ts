import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/open.ts'
import { readBillingFacts } from '../../db/repositories/billing-facts.ts'
import { readCapacityFacts } from '../../db/repositories/capacity-facts.ts'
import { insertDocument } from '../../db/repositories/exchange-write.ts'
import { demoDocument } from '../../db/seed/demo-document.ts'
import { billPeriod, type PeriodBill } from '../../shared/domain/billing/bill-period.ts'
import type { CareDay } from '../../shared/domain/billing/care-days.ts'
import { parseDate } from '../../shared/domain/calendar/date.ts'
import { addMonths, monthPeriod, quarterOf } from '../../shared/domain/calendar/period.ts'
import { capacityReport } from '../../shared/domain/capacity/capacity-report.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'

/** Todays at the turn of a year and of a law, in summer, after February, and at both ends of what the demo promises. */
export const todays = ['2025-01-15', '2026-01-31', '2026-11-22', '2027-08-01', '2028-02-29', '2035-12-31']

/** The demo service of a day as the program sees it once it stands in a database. */
export type DemoService = {
  document: ExchangeDocument
  /** Oldest first; the last is the month before today. */
  months: string[]
  bills: Map<string, PeriodBill>
  lastMonth: { name: string; bill: PeriodBill; days: CareDay[] }
  capacity: ReturnType<typeof capacityReport>
  /** Name of the quarter that holds the last month. */
  quarter: string
}

/** Makes the service, stores it, and bills each of its months from the database. */
export async function demoService(today: string): Promise<DemoService> {
  const document = demoDocument(today)
  const months = Array.from({ length: 14 }, (_, index) => addMonths(today.slice(0, 7), index - 14))
  const name = addMonths(today.slice(0, 7), -1)
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-demo-'))
  const database = openDatabase(join(folder, 'demo.sqlite'))
  try {
    await database.write.transaction().execute((transaction) => insertDocument(transaction, document))
    const bills = new Map<string, PeriodBill>()
    for (const month of months) {
      const { children, closures, settings } = await readBillingFacts(database.read, monthPeriod(month))
      bills.set(month, billPeriod(children, monthPeriod(month), closures, settings))
    }
    // From the first day of care to a year after the last.
    const period = { from: parseDate(`${months[0]}-01`), until: monthPeriod(name).until + 365 }
    const { hosts, closures, settings } = await readCapacityFacts(database.read, period)
    const bill = bills.get(name)
    if (!bill) throw new Error(`${name} is not billed`)
    return {
      document,
      months,
      bills,
      lastMonth: { name, bill, days: careDaysOf(bill) },
      capacity: capacityReport(hosts, closures, period, settings),
      quarter: quarterOf(monthPeriod(name).until).name,
    }
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
}

/** Every day behind a bill, charged or not; those without a tariff are not priced and not among them. */
export function careDaysOf(bill: PeriodBill): CareDay[] {
  return bill.families.flatMap((family) => [
    ...family.lines.flatMap((line) => line.days),
    ...family.children.flatMap((child) => child.uncharged),
  ])
}
