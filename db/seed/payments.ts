import { billPeriod, isInvoice } from '../../shared/domain/billing/bill-period.ts'
import type { ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import type { ChildFacts } from '../../shared/domain/billing/facts.ts'
import { nextBusinessDay } from '../../shared/domain/calendar/business-day.ts'
import { formatDate, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import type { Payment } from '../../shared/domain/exchange/document.ts'
import { datedSettings, type SettingRow } from '../../shared/domain/settings/dated-settings.ts'
import { weekdayFrom, type DemoPeriod } from './demo-period.ts'
import { randomFor } from './random.ts'
import type { FamilySpec } from './roster/spec.ts'

/** What families paid of the months before the last one: most of them all of it, in the month after. */
export function paymentsOf(
  facts: readonly ChildFacts[],
  payers: ReadonlyMap<string, FamilySpec>,
  closures: ClosureCalendar,
  settings: readonly SettingRow[],
  period: DemoPeriod,
): Payment[] {
  const inForce = datedSettings(settings)
  const payments: Payment[] = []
  for (const month of period.months.slice(0, -1)) {
    const billed = monthPeriod(month)
    const { families } = billPeriod(facts, billed, closures, inForce)
    for (const bill of families) {
      if (!isInvoice(bill) || bill.totalCents <= 0) continue
      payments.push(...paymentsOfBill(bill.contractHolderId, bill.totalCents, month, payers.get(bill.contractHolderId)))
    }
  }
  const lastDay = formatDate(period.until)
  return payments
    .filter((payment) => payment.date <= lastDay)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function paymentsOfBill(
  contractHolderId: string,
  cents: number,
  month: string,
  family: FamilySpec | undefined,
): Payment[] {
  const nextMonth = monthPeriod(month).until + 1
  const random = randomFor('payment', contractHolderId, month)
  const paid = (date: EpochDay, amount: number): Payment => ({
    contractHolderId,
    date: formatDate(date),
    cents: amount,
    reference: `Kinderopvang ${month}`,
  })
  if (family?.pays === 'in-parts') {
    const half = Math.floor(cents / 2)
    return [paid(weekdayFrom(nextMonth + 11), half), paid(weekdayFrom(nextMonth + 25), cents - half)]
  }
  // So late that the last two months are still open, or paid after the month in which it was due.
  if (family?.pays === 'behind') return [paid(weekdayFrom(nextMonth + 75), cents)]
  if (family?.pays === 'late') return [paid(weekdayFrom(nextMonth + random.between(32, 50)), cents)]
  if (family?.bank === 'mandate') return [paid(nextBusinessDay(nextMonth + 20), cents)]
  return [paid(weekdayFrom(nextMonth + random.between(6, 24)), cents)]
}
