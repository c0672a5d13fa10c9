import type { Executor } from '../../../../db/open.ts'
import { readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { readImportDate, readInvoicedChildren, readIssuedTo } from '../../../../db/repositories/issued-to.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import {
  monthsAskingReason,
  presenceRefusal,
  type AgreementsOf,
  type FinishedMonths,
  type ReasonMonths,
} from '../../../../shared/domain/attendance/may-answer.ts'
import type { Answer } from './check-answers.ts'

/**
 * Refuses presence after today (R134) and of children whose care has not been cleared to start (R131), and answers in a month
 * that is closed or of which something was issued unless a reason is given (R134).
 */
export async function refuseUnlessAllowed(
  db: Executor,
  answers: readonly Answer[],
  { today, reason }: { today: string; reason: string | undefined },
): Promise<void> {
  const agreementsOf = await readAgreementsOf(db, answers)
  refusePresence(answers, { today, importedOn: await readImportDate(db), agreementsOf })
  if (reason !== undefined) return
  const months = monthsAskingReason(answers, { agreementsOf, ...(await readFinishedMonths(db, answers, agreementsOf)) })
  if (months) throw new ServiceError('locked', 'reason-needed', months)
}

/** The months in which answers cannot be kept without a reason (R134). */
export async function readMonthsAskingReason(
  db: Executor,
  answers: readonly Answer[],
): Promise<ReasonMonths | undefined> {
  const agreementsOf = await readAgreementsOf(db, answers)
  return monthsAskingReason(answers, { agreementsOf, ...(await readFinishedMonths(db, answers, agreementsOf)) })
}

function refusePresence(answers: readonly Answer[], facts: Parameters<typeof presenceRefusal>[1]): void {
  const refused = Map.groupBy(answers, (answer) => presenceRefusal(answer, facts))
  const future = new Set(refused.get('future-day')?.map(({ date }) => date))
  if (future.size > 0) throw new ServiceError('validation', 'future-day', { dates: [...future].sort() })
  const children = new Set(refused.get('care-not-started')?.map(({ childId }) => childId))
  if (children.size > 0) throw new ServiceError('validation', 'care-not-started', { children: [...children] })
}

async function readAgreementsOf(db: Executor, answers: readonly Answer[]): Promise<AgreementsOf> {
  const childIds = [...new Set(answers.map(({ childId }) => childId))]
  const agreements = Map.groupBy(await readAgreementRecords(db, { childIds }), ({ childId }) => childId)
  return (childId) => agreements.get(childId) ?? []
}

async function readFinishedMonths(
  db: Executor,
  answers: readonly Answer[],
  agreementsOf: AgreementsOf,
): Promise<FinishedMonths> {
  const months = [...new Set(answers.map(({ date }) => date.slice(0, 7)))]
  const childIds = [...new Set(answers.map(({ childId }) => childId))]
  // An absence is the child's: told of at one host, it changes the sheet of every host the child would have come to.
  const hostIds = [...answers, ...childIds.flatMap(agreementsOf)].map(({ hostId }) => hostId)
  const closedMonths = await readClosedMonths(db, [...new Set(hostIds)])
  const closed = new Set(closedMonths.map(({ hostId, month }) => JSON.stringify([hostId, month])))
  return {
    ...(await readIssuedTo(db, months)),
    invoicedChild: await readInvoicedChildren(db, childIds, months),
    isClosed: (hostId, month) => closed.has(JSON.stringify([hostId, month])),
  }
}
