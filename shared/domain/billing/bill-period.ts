import { compareText } from '../text-order.ts'
import { formatDate, type EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { addDayTo, compareLines, lineOfCost, tariffOn, type BillLine, type Detail } from './bill-line.ts'
import { careDaysOf, type CareDay, type ChildDays } from './care-days.ts'
import type { ClosureCalendar } from './closures.ts'
import type { ChildFacts } from './facts.ts'
import { compareProblems, type Problem } from './problems.ts'

/** A child's part of a bill, beside the lines. */
export type BilledChild = { facts: ChildFacts; uncharged: CareDay[]; balanceOf: ChildDays['balanceOf'] }

/** What one contract holder owes for a period. A bill without lines is not an invoice; a held-back one may not be issued. */
export type FamilyBill = {
  contractHolderId: string
  children: BilledChild[]
  lines: BillLine[]
  totalCents: number
  /** Children and dates without a tariff: they hold the whole invoice back, nothing is billed at zero by accident. */
  missingTariffs: { childId: string; dates: string[] }[]
  /** Days that nobody answered for. */
  unregistered: { childId: string; date: string }[]
}

/** The bills of a period, by contract holder, and every problem found. */
export type PeriodBill = { families: FamilyBill[]; problems: Problem[] }

/**
 * Bills a period within one calendar year (exchange.md §2). The order of the input never matters: the bills, lines and
 * problems come in printing order.
 */
export function billPeriod(
  children: readonly ChildFacts[],
  period: Period,
  closures: ClosureCalendar,
  settings: DatedSettings,
  detail: Detail = 'with-days',
): PeriodBill {
  const families = new Map<string, FamilyBill>()
  const problems: Problem[] = []
  for (const child of children) {
    const { days, uncovered, balanceOf } = careDaysOf(child, period, closures, settings)
    for (const date of uncovered)
      problems.push({ code: 'no-agreement', childId: child.childId, date: formatDate(date) })
    let lastUnregistered: EpochDay | undefined
    for (const { unregistered, date } of days) {
      // Once per child and date, also where two agreements reserve it; the days come in order of date.
      if (!unregistered || date === lastUnregistered) continue
      lastUnregistered = date
      problems.push({ code: 'unregistered-day', childId: child.childId, date: formatDate(date) })
    }
    for (const [contractHolderId, owned] of Map.groupBy(days, (day) => day.agreement.contractHolderId))
      addDays(familyOf(families, contractHolderId), child, owned, balanceOf, detail)
    addCosts(families, child, period)
  }
  const bills = [...families.values()].sort((a, b) => compareText(a.contractHolderId, b.contractHolderId))
  for (const bill of bills) {
    bill.lines.sort(compareLines)
    bill.totalCents = bill.lines.reduce((sum, line) => sum + line.amountCents, 0)
    for (const { childId, dates } of bill.missingTariffs)
      problems.push({ code: 'missing-tariff', childId, contractHolderId: bill.contractHolderId, dates })
  }
  return { families: bills, problems: problems.sort(compareProblems) }
}

/** Whether the bill becomes an invoice: it has lines and no tariff is missing. */
export function isInvoice(bill: FamilyBill): boolean {
  return bill.lines.length > 0 && bill.missingTariffs.length === 0
}

/** The bill of a contract holder on which nothing stands yet. */
export function emptyBill(contractHolderId: string): FamilyBill {
  return { contractHolderId, children: [], lines: [], totalCents: 0, missingTariffs: [], unregistered: [] }
}

function familyOf(families: Map<string, FamilyBill>, contractHolderId: string): FamilyBill {
  let family = families.get(contractHolderId)
  if (!family) {
    family = emptyBill(contractHolderId)
    families.set(contractHolderId, family)
  }
  return family
}

function addDays(
  family: FamilyBill,
  child: ChildFacts,
  days: CareDay[],
  balanceOf: ChildDays['balanceOf'],
  detail: Detail,
): void {
  const lines: BillLine[] = []
  const uncharged: CareDay[] = []
  const missing = new Set<EpochDay>()
  for (const day of days) {
    if (day.unregistered) family.unregistered.push({ childId: child.childId, date: formatDate(day.date) })
    if (day.kind === 'free-absence' || day.kind === 'closed') {
      if (detail === 'with-days') uncharged.push(day)
      continue
    }
    const tariff = tariffOn(child.tariffs, family.contractHolderId, day.date)
    if (tariff) addDayTo(lines, child.childId, day, tariff, detail)
    else missing.add(day.date)
  }
  family.children.push({ facts: child, uncharged, balanceOf })
  family.lines.push(...lines)
  if (missing.size > 0) family.missingTariffs.push({ childId: child.childId, dates: [...missing].map(formatDate) })
}

/** A cost goes to the contract holder of the agreement that covers its date, the first by id; import refuses one without. */
function addCosts(families: Map<string, FamilyBill>, child: ChildFacts, period: Period): void {
  for (const cost of child.extraCosts) {
    if (!covers(period, cost.date)) continue
    const agreement = child.agreements.find((candidate) => covers(candidate, cost.date))
    if (agreement) familyOf(families, agreement.contractHolderId).lines.push(lineOfCost(child.childId, cost))
  }
}
