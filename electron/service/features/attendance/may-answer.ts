import type { Executor } from '../../../../db/open.ts'
import { readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { readImportDate, readIssuedTo } from '../../../../db/repositories/issued-to.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { isCareStarted } from '../../../../shared/domain/agreements/care-started.ts'
import { runsWithin } from '../../../../shared/domain/agreements/runs-within.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Answer } from './check-answers.ts'

/** Presence is entered on its day or later, never before (R134). */
export function refuseFuturePresence(answers: readonly Answer[], today: string): void {
  const dates = answers.filter(({ value, date }) => value.stays.length > 0 && date > today).map(({ date }) => date)
  if (dates.length > 0) throw new ServiceError('validation', 'future-day', { dates: [...new Set(dates)].sort() })
}

/**
 * Refuses presence of children whose care has not been cleared to start (R131), and answers in a month that is closed or of
 * which something was issued unless a reason is given (R134).
 */
export async function refuseUnlessAllowed(
  db: Executor,
  answers: readonly Answer[],
  reason: string | undefined,
): Promise<void> {
  const agreements = Map.groupBy(
    await readAgreementRecords(db, { childIds: [...new Set(answers.map(({ childId }) => childId))] }),
    ({ childId }) => childId,
  )
  const runningOn = ({ childId, date }: Answer): AgreementRecord[] =>
    (agreements.get(childId) ?? []).filter((one) => runsWithin(one, { from: date, until: date }))
  await refuseBeforeStart(db, answers, runningOn)
  if (reason === undefined) await refuseWithoutReason(db, answers, runningOn)
}

async function refuseBeforeStart(
  db: Executor,
  answers: readonly Answer[],
  runningOn: (answer: Answer) => AgreementRecord[],
): Promise<void> {
  const importedOn = await readImportDate(db)
  const children = new Set<string>()
  for (const answer of answers) {
    if (answer.value.stays.length === 0) continue
    const running = runningOn(answer)
    // Presence without any agreement is a fact that the bill shows; one that was agreed waits for its file.
    if (running.length > 0 && running.every((one) => !isCareStarted(one, importedOn))) children.add(answer.childId)
  }
  if (children.size > 0) throw new ServiceError('validation', 'care-not-started', { children: [...children] })
}

async function refuseWithoutReason(
  db: Executor,
  answers: readonly Answer[],
  runningOn: (answer: Answer) => AgreementRecord[],
): Promise<void> {
  const monthOf = ({ date }: Answer): string => date.slice(0, 7)
  const issuedTo = await readIssuedTo(db, [...new Set(answers.map(monthOf))])
  const closedMonths = await readClosedMonths(db, [...new Set(answers.map(({ hostId }) => hostId))])
  const isClosed = new Set(closedMonths.map(({ hostId, month }) => JSON.stringify([hostId, month])))
  const closed = new Set<string>()
  const issued = new Set<string>()
  for (const answer of answers) {
    const month = monthOf(answer)
    if (isClosed.has(JSON.stringify([answer.hostId, month]))) closed.add(month)
    const isIssued =
      issuedTo.paid(answer.hostId, month) ||
      runningOn(answer).some(({ contractHolderId }) => issuedTo.invoiced(contractHolderId, month))
    if (isIssued) issued.add(month)
  }
  if (closed.size + issued.size > 0)
    throw new ServiceError('locked', 'reason-needed', { closed: [...closed].sort(), issued: [...issued].sort() })
}
