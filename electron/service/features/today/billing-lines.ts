import { issuedContractHolders, issuedPayoutNumbers } from '../../../../db/repositories/issued-overview.ts'
import { readUnbilledChildren } from '../../../../db/repositories/unbilled-children.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import type { Executor } from '../../../../db/open.ts'
import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import type { FamilyBill } from '../../../../shared/domain/billing/bill-period.ts'
import { questionOfFamily } from '../../../../shared/domain/billing/question-of-family.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { covers } from '../../../../shared/domain/calendar/period.ts'
import { readMonthBill, type MonthBill } from '../billing/month-bill.ts'

/** What keeps a month from being issued: the questions of Facturatie › Klaar?, open days by host. */
export async function billingLines(db: Executor, month: string): Promise<TodayLine[]> {
  const childIds = await readUnbilledChildren(db, month)
  const bill = await readMonthBill(db, month, { childIds }, 'amounts-only')
  const issued = await issuedContractHolders(db, month)
  const paid = await issuedPayoutNumbers(db, month)
  const asked = Map.groupBy(bill.bill.families, (family) =>
    questionOfFamily({
      isIssued: issued.has(family.contractHolderId),
      openDays: family.unregistered,
      missingTariffs: family.missingTariffs,
    }),
  )
  const names = await readPeopleOf(db)
  return [
    ...openDayLines(month, bill, asked.get('open-days') ?? [], names),
    ...(asked.get('attest') ?? []).flatMap(({ contractHolderId, missingTariffs }) =>
      missingTariffs.map(({ childId, dates }): TodayLine => ({
        kind: 'missing-attest',
        id: `missing-attest ${contractHolderId} ${childId}`,
        isLate: true,
        ...(dates[0] !== undefined && { date: dates[0] }),
        month,
        child: names.child(childId),
        family: names.family(contractHolderId),
        dates,
      })),
    ),
    ...uncoveredLines(month, bill, paid, names),
  ]
}

type People = Awaited<ReturnType<typeof readPeopleOf>>

async function readPeopleOf(db: Executor) {
  const lookUp = async (table: 'children' | 'hosts' | 'contract_holders') => {
    const byId = new Map((await readNames(db, table)).map((name) => [name.id, name]))
    return (id: string) => byId.get(id) ?? { id, firstName: '', lastName: '' }
  }
  return { child: await lookUp('children'), host: await lookUp('hosts'), family: await lookUp('contract_holders') }
}

/** A line per host: the sheets are filled in host by host. */
function openDayLines(
  month: string,
  { facts }: MonthBill,
  families: readonly FamilyBill[],
  names: People,
): TodayLine[] {
  const children = new Map(facts.children.map((child) => [child.childId, child]))
  const open = families.flatMap(({ contractHolderId, unregistered }) =>
    unregistered.flatMap(({ childId, date }) => {
      const day = parseDate(date)
      const agreement = children
        .get(childId)
        ?.agreements.find((one) => one.contractHolderId === contractHolderId && covers(one, day))
      return agreement ? [{ hostId: agreement.hostId, childId, date }] : []
    }),
  )
  return [...Map.groupBy(open, ({ hostId }) => hostId)].map(([hostId, days]): TodayLine => {
    const dates = days.map(({ date }) => date).sort()
    return {
      kind: 'open-days',
      id: `open-days ${hostId}`,
      isLate: true,
      ...(dates[0] !== undefined && { date: dates[0] }),
      month,
      host: names.host(hostId),
      days: days.length,
      children: [...Map.groupBy(days, ({ childId }) => childId)].map(([childId, own]) => ({
        firstName: names.child(childId).firstName,
        dates: own.map(({ date }) => date).sort(),
      })),
    }
  })
}

/** Presences without an agreement, at hosts who were not paid for them yet. */
function uncoveredLines(
  month: string,
  { bill, facts }: MonthBill,
  paid: ReadonlyMap<string, string>,
  names: People,
): TodayLine[] {
  const children = new Map(facts.children.map((child) => [child.childId, child]))
  const open = bill.problems.flatMap((problem) => {
    if (problem.code !== 'no-agreement') return []
    const { childId, date } = problem
    const stay = children.get(childId)?.stays.find((one) => one.date === parseDate(date))
    return stay && !paid.has(stay.hostId) ? [{ childId, date }] : []
  })
  return [...Map.groupBy(open, ({ childId }) => childId)].map(([childId, days]): TodayLine => ({
    kind: 'uncovered',
    id: `uncovered ${childId}`,
    isLate: true,
    ...(days[0] !== undefined && { date: days[0].date }),
    month,
    child: names.child(childId),
    dates: days.map(({ date }) => date),
  }))
}
