import type { Executor } from '../../../../db/open.ts'
import { readClosedMonths } from '../../../../db/repositories/closed-months.ts'
import { readImportDate, readInvoicedChildren, readIssuedTo } from '../../../../db/repositories/issued-to.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { isCareStarted } from '../../../../shared/domain/agreements/care-started.ts'
import type { AgreementRecord } from '../../../../shared/domain/exchange/document.ts'
import { isSameAbsence, type Answer } from './check-answers.ts'

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
    (agreements.get(childId) ?? []).filter(
      ({ startsOn, endsOn }) => startsOn <= date && (endsOn === undefined || endsOn >= date),
    )
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
  const months = [...new Set(answers.map(monthOf))]
  const issuedTo = await readIssuedTo(db, months)
  // An agreement that ended or changed hands since says nothing about what was invoiced.
  const isInvoiced = await readInvoicedChildren(db, [...new Set(answers.map(({ childId }) => childId))], months)
  // An absence is the child's: told of at one host, it changes the sheet of every host the child would have come to.
  const hostIds = answers.map((answer) => [
    answer.hostId,
    ...(isSameAbsence(answer) ? [] : runningOn(answer).map(({ hostId }) => hostId)),
  ])
  const closedMonths = await readClosedMonths(db, [...new Set(hostIds.flat())])
  const isClosed = new Set(closedMonths.map(({ hostId, month }) => JSON.stringify([hostId, month])))
  const closed = new Set<string>()
  const issued = new Set<string>()
  for (const [index, answer] of answers.entries()) {
    const month = monthOf(answer)
    const hosts = hostIds[index] ?? []
    if (hosts.some((hostId) => isClosed.has(JSON.stringify([hostId, month])))) closed.add(month)
    const isIssued =
      isInvoiced(answer.childId, month) ||
      hosts.some((hostId) => issuedTo.paid(hostId, month)) ||
      runningOn(answer).some(({ contractHolderId }) => issuedTo.invoiced(contractHolderId, month))
    if (isIssued) issued.add(month)
  }
  if (closed.size + issued.size > 0)
    throw new ServiceError('locked', 'reason-needed', { closed: [...closed].sort(), issued: [...issued].sort() })
}
