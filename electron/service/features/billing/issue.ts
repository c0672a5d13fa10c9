import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import {
  issuedContractHolders,
  issuedPayoutNumbers,
  lastSerials,
  paidEarlierInYear,
  runCount,
} from '../../../../db/repositories/issued-overview.ts'
import { readInvoices } from '../../../../db/repositories/issued-read.ts'
import { readPeople } from '../../../../db/repositories/people.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { invoiceContent } from '../../../../shared/domain/billing/invoice-content.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { careDaysOf, type CareDay } from '../../../../shared/domain/billing/care-days.ts'
import type { IssuedInvoice, IssuedPayout, IssuedRun } from '../../../../shared/domain/billing/issued.ts'
import { billedElsewhere } from '../../../../shared/domain/billing/billed-elsewhere.ts'
import { planRun, type Acceptance, type HeldBack } from '../../../../shared/domain/billing/plan-run.ts'
import { nextBusinessDay } from '../../../../shared/domain/calendar/business-day.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { payHosts } from '../../../../shared/domain/payout/pay-hosts.ts'
import { payoutContent } from '../../../../shared/domain/payout/payout-content.ts'
import { structuredCommunication } from '../../../../shared/formats/ogm.ts'
import { paymentTerms } from '../../../../shared/law/payment-terms.ts'
import { collectionOf } from './collection.ts'
import { readMonthBill, type MonthBill } from './month-bill.ts'
import { organiserOf } from '../records/organiser.ts'

/** A run that is ready to be documented and written; without invoices and payouts there is nothing to do. */
export type PreparedRun = {
  run: IssuedRun
  heldBack: HeldBack[]
  /** Presences that no agreement covers and that nobody is billed for, where this run pays the host. */
  uncovered: { childId: string; date: string }[]
}

/**
 * Works out what a run issues, from today's facts, with the numbers that come next. Writes nothing.
 * @throws {ServiceError} `open-problems` with the problems as details
 */
export async function prepareRun(
  db: Executor,
  month: string,
  acceptance: Acceptance,
  now: string,
): Promise<PreparedRun> {
  const organiser = await organiserOf(db)
  const { recognisedPlaces: _, ...snapshot } = organiser
  const monthBill = await readMonthBill(db, month)
  const paidBefore = await issuedPayoutNumbers(db, month)
  const stayedAt = hostsOfStays(monthBill)
  const issuedTo = await issuedContractHolders(db, month)
  const elsewhere = billedElsewhere(issuedTo.size > 0 ? await readInvoices(db, { month }) : [], monthBill.bill.families)
  const plan = planRun(monthBill.bill, acceptance, {
    contractHolders: issuedTo,
    isBilledElsewhere: (family) => elsewhere(family).length > 0,
    hosts: new Set(paidBefore.keys()),
    hostsOfStays: stayedAt,
  })
  if (plan.refused) throw new ServiceError('locked', 'open-problems', { problems: plan.refused })
  const people = await readPeople(db)
  const today = now.slice(0, 10)
  const serials = await lastSerials(db, Number(today.slice(0, 4)))
  const dueOn = formatDate(nextBusinessDay(parseDate(today) + paymentTerms.invoiceDueDays))
  const invoices = plan.toIssue.map((family, index): IssuedInvoice => {
    const serial = serials.invoice + index + 1
    const collection = collectionOf(family, snapshot, people, today)
    return {
      number: `${today.slice(0, 4)}-${String(serial).padStart(5, '0')}`,
      issuedOn: today,
      dueOn,
      structuredCommunication: structuredCommunication(`${today.slice(2, 4)}${String(serial).padStart(8, '0')}`),
      ...invoiceContent(family, month, people, monthBill.facts.settings, collection),
    }
  })
  const contents = await payoutContents(db, monthBill, people, new Set(paidBefore.keys()))
  const payOn = formatDate(nextBusinessDay(parseDate(today) + paymentTerms.payoutDays))
  const payouts = contents.map((content, index): IssuedPayout => ({
    number: `K-${today.slice(0, 4)}-${String(serials.payout + index + 1).padStart(5, '0')}`,
    issuedOn: today,
    payOn,
    ...content,
  }))
  const paid = new Set(payouts.map((payout) => payout.host.id))
  const sequence = (await runCount(db, month)) + 1
  return {
    run: { id: newId(), month, sequence, issuedAt: now, organiser: snapshot, invoices, payouts },
    heldBack: plan.heldBack,
    uncovered: monthBill.bill.problems.flatMap((problem) =>
      problem.code === 'no-agreement' && stayedAt(problem.childId, problem.date).some((hostId) => paid.has(hostId))
        ? [{ childId: problem.childId, date: problem.date }]
        : [],
    ),
  }
}

function hostsOfStays({ facts }: MonthBill): (childId: string, date: string) => string[] {
  const children = new Map(facts.children.map((child) => [child.childId, child]))
  return (childId, date) =>
    (children.get(childId)?.stays ?? []).filter((stay) => stay.date === parseDate(date)).map((stay) => stay.hostId)
}

/** The statements of the hosts that have none yet for this month. */
async function payoutContents(
  db: Executor,
  { month, facts }: MonthBill,
  people: Awaited<ReturnType<typeof readPeople>>,
  alreadyPaid: ReadonlySet<string>,
) {
  const period = monthPeriod(month)
  const payouts = payHosts(facts.children, period, facts.settings).filter((payout) => !alreadyPaid.has(payout.hostId))
  const capacity = await readCapacityFacts(db, period)
  const calendar = closureCalendar(capacity.closures)
  const hosts = new Map(capacity.hosts.map((host) => [host.hostId, hostDays(host, calendar)]))
  const days = facts.children.flatMap((child) => careDaysOf(child, period, facts.closures, facts.settings).days)
  const absent = Map.groupBy(days.filter(isAbsent), (day) => day.agreement.hostId)
  const before = await paidEarlierInYear(db, month)
  return payouts.flatMap((payout) => {
    const host = hosts.get(payout.hostId)
    if (!host) return []
    const yearBefore = before.get(payout.hostId) ?? { quantity: 0, cents: 0 }
    return [payoutContent(payout, month, period, host, absent.get(payout.hostId) ?? [], people, yearBefore)]
  })
}

function isAbsent(day: CareDay): boolean {
  return day.kind === 'free-absence' || day.kind === 'charged-absence'
}
