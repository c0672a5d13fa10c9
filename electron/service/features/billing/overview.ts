import type { Executor } from '../../../../db/open.ts'
import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { readInvoices } from '../../../../db/repositories/issued-read.ts'
import { issuedPayoutNumbers, readRunSummaries } from '../../../../db/repositories/issued-overview.ts'
import { readPeople } from '../../../../db/repositories/people.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { emptyBill, isInvoice, type FamilyBill } from '../../../../shared/domain/billing/bill-period.ts'
import { billedElsewhere, type BilledDay } from '../../../../shared/domain/billing/billed-elsewhere.ts'
import { countedOf, differenceCauses } from '../../../../shared/domain/billing/difference.ts'
import type { Organiser } from '../../../../shared/domain/exchange/document.ts'
import type { Agreement } from '../../../../shared/domain/billing/facts.ts'
import type { IssuedInvoice } from '../../../../shared/domain/billing/issued.ts'
import { personOf, type People } from '../../../../shared/domain/billing/people.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { addMonths, covers, monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { payHosts, type HostPayout } from '../../../../shared/domain/payout/pay-hosts.ts'
import { whyNotCollected } from '../../../../shared/formats/sepa/can-collect.ts'
import { billedOf } from './billed.ts'
import { readMonthBill, type MonthBill } from './month-bill.ts'

type Overview = OutputOf<'billing.overview'>
type FamilyRow = Overview['families'][number]

/** The month by family with last month beside it, as the window lists it. */
export async function overviewMonth(db: Executor, month: string, today: string): Promise<Overview> {
  const previousMonth = addMonths(month, -1)
  const now = await readMonthBill(db, month)
  const before = await readMonthBill(db, previousMonth)
  const people = await readPeople(db)
  const organiser = await readOrganiser(db)
  const paid = await issuedPayoutNumbers(db, month)
  const issued = await issuedByFamily(db, month)
  const issuedBefore = await issuedByFamily(db, previousMonth)
  const elsewhere = billedElsewhere([...issued.values()], now.bill.families)
  const previous = new Map(before.bill.families.map((family) => [family.contractHolderId, family]))
  const present = new Set(now.bill.families.map((family) => family.contractHolderId))
  const gone = before.bill.families
    .filter((family) => isInvoice(family) && !present.has(family.contractHolderId))
    .map(({ contractHolderId }) => emptyBill(contractHolderId))
  const families = [...now.bill.families, ...gone].map((family) =>
    familyRow(family, previous.get(family.contractHolderId), {
      month,
      people,
      organiser,
      today,
      issued: issued.get(family.contractHolderId),
      billedElsewhere: elsewhere(family),
      issuedBefore: issuedBefore.get(family.contractHolderId),
    }),
  )
  const billed = families.filter((row) => row.totalCents !== undefined)
  const payouts = payHosts(now.facts.children, monthPeriod(month), now.facts.settings)
  return {
    month,
    previousMonth,
    hosts: [...people.hosts.values()].map(({ id, firstName, lastName }) => ({ hostId: id, firstName, lastName })),
    families,
    totals: {
      cents: billed.reduce((sum, row) => sum + (row.totalCents ?? 0), 0),
      previousCents: before.bill.families.reduce(
        (sum, family) => sum + (billedOf(family, issuedBefore.get(family.contractHolderId))?.totalCents ?? 0),
        0,
      ),
      invoices: billed.length,
    },
    uncovered: uncoveredStays(now, people),
    payouts: payouts.map((payout) => payoutRow(payout, people, paid)),
    runs: await readRunSummaries(db, month),
  }
}

async function issuedByFamily(db: Executor, month: string): Promise<Map<string, IssuedInvoice>> {
  return new Map((await readInvoices(db, { month })).map((invoice) => [invoice.contractHolder.id, invoice]))
}

/** What a row needs beside the bills of this month and the one before. */
type RowFacts = {
  month: string
  people: People
  organiser: Organiser | undefined
  today: string
  issued: IssuedInvoice | undefined
  billedElsewhere: readonly BilledDay[]
  issuedBefore: IssuedInvoice | undefined
}

function familyRow(family: FamilyBill, before: FamilyBill | undefined, facts: RowFacts): FamilyRow {
  const { month, people, organiser, today, issued, issuedBefore } = facts
  const { contractHolderId } = family
  const holder = personOf(people.contractHolders, contractHolderId)
  const period = monthPeriod(month)
  const billed = billedOf(family, issued)
  const billedBefore = billedOf(before, issuedBefore)
  const uncollected = organiser && holder.mandate && whyNotCollected(organiser, holder, today)
  // A family that has left is shown with what it had last month.
  const shown = before && isEmpty(family) ? before : family
  const agreements = agreementsOf(shown)
  const childIds = new Set([
    ...shown.children.map((child) => child.facts.childId),
    ...shown.lines.map((line) => line.childId),
  ])
  const starts = agreements.find((agreement) => covers(period, agreement.from))
  const ends = agreements.find((agreement) => covers(period, agreement.until))
  return {
    contractHolderId,
    firstName: holder.firstName,
    lastName: holder.lastName,
    children: [...childIds].map((childId) => {
      const child = personOf(people.children, childId)
      return { childId, firstName: child.firstName, lastName: child.lastName }
    }),
    ...(agreements[0] ? { hostId: agreements[0].hostId } : {}),
    ...(billed ? { totalCents: billed.totalCents } : {}),
    ...(billedBefore ? { previousCents: billedBefore.totalCents } : {}),
    causes: billedBefore ? differenceCauses(billed?.counted ?? countedOf(family), billedBefore.counted) : [],
    ...(starts ? { startsOn: formatDate(starts.from) } : {}),
    ...(ends ? { endsOn: formatDate(ends.until) } : {}),
    openDays: family.unregistered,
    missingTariffs: family.missingTariffs,
    billedElsewhere: issued ? [] : facts.billedElsewhere.map(({ date }) => date),
    ...(issued ? { issuedNumber: issued.number } : {}),
    ...(uncollected ? { uncollected } : {}),
  }
}

function isEmpty(family: FamilyBill): boolean {
  return family.children.length === 0 && family.lines.length === 0
}

/** The agreements behind a bill's days, in order of id. */
function agreementsOf(family: FamilyBill): Agreement[] {
  const days = [...family.lines.flatMap((line) => line.days), ...family.children.flatMap((child) => child.uncharged)]
  const own = family.children
    .flatMap((child) => child.facts.agreements)
    .filter((agreement) => agreement.contractHolderId === family.contractHolderId)
  const used = new Set(days.map((day) => day.agreement.id))
  const behind = own.filter((agreement) => used.has(agreement.id))
  return behind.length > 0 ? behind : own
}

function uncoveredStays({ bill, facts }: MonthBill, people: People): Overview['uncovered'] {
  const children = new Map(facts.children.map((child) => [child.childId, child]))
  return bill.problems.flatMap((problem) => {
    if (problem.code !== 'no-agreement') return []
    const { firstName, lastName } = personOf(people.children, problem.childId)
    const stay = children.get(problem.childId)?.stays.find((candidate) => candidate.date === parseDate(problem.date))
    return stay ? [{ childId: problem.childId, firstName, lastName, date: problem.date, hostId: stay.hostId }] : []
  })
}

function payoutRow(payout: HostPayout, people: People, paid: ReadonlyMap<string, string>): Overview['payouts'][number] {
  const { firstName, lastName } = personOf(people.hosts, payout.hostId)
  const number = paid.get(payout.hostId)
  return {
    hostId: payout.hostId,
    firstName,
    lastName,
    childDays: payout.lines.reduce((sum, line) => sum + line.quantity, 0),
    totalCents: payout.totalCents,
    ...(number === undefined ? {} : { issuedNumber: number }),
  }
}
