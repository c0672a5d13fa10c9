import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readFamilyContacts } from '../../../../db/repositories/records/family-contacts.ts'
import type { Executor } from '../../../../db/open.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { StopDestination } from '../../../../shared/contract/host-stops.ts'
import type { AgreementRecord, HostStop, StopOutcome } from '../../../../shared/domain/exchange/document.ts'
import { settledDates } from '../../../../shared/domain/host-stops/settled-dates.ts'
import type { Act } from '../../context.ts'
import { agreementAct, putAgreement } from '../records/agreements.ts'
import { checkedRecord } from '../records/check.ts'
import { cancelPlacesAfter } from './cancel-places-after.ts'
import { prepareAgreement } from './new-agreement.ts'

/** What is to become of an agreement. */
export type Settlement = {
  agreementId: string
  to: StopDestination
  note?: string | undefined
  today: string
  capacityReason: string | undefined
}

/**
 * Ends an agreement with a notice and, where another host takes the child, prepares the new one; in the transaction at hand. An
 * agreement that went outside or nowhere may still get another outcome; one with a new agreement is taken back first.
 */
export async function settleAgreement(
  db: Executor,
  stop: HostStop,
  { agreementId, to, note, today, capacityReason }: Settlement,
): Promise<{ outcome: StopOutcome; acts: Act[] }> {
  const [now] = await readAgreementRecords(db, { id: agreementId })
  if (now?.hostId !== stop.hostId) throw new ServiceError('not-found', 'no-such-agreement')
  const known = stop.outcomes?.find((one) => one.agreementId === agreementId)
  if (known?.kind === 'host') throw new ServiceError('conflict', 'outcome-known')
  if (to.kind === 'host' && to.hostId === stop.hostId) throw new ServiceError('validation', 'same-host')
  const agreed = known ? asAgreed(now, known) : now
  const dates = settledDates(agreed, stop.endsOn, to)
  if (!dates) throw new ServiceError('validation', 'day-impossible')
  const gaveNotice = known?.gaveNotice ?? now.notice === undefined
  const notice = now.notice ?? (await noticeOf(db, stop, now.contractHolderId, today))
  const ended = checkedRecord('agreements', { ...now, ...dates, notice }, agreementId)
  await putAgreement(db, ended, now)
  const acts = [agreementAct(now, ended, { reason: stop.reason })]
  acts.push(...(await cancelPlacesAfter(db, { agreementIds: [agreementId] }, dates.endsOn)))
  const outcome: StopOutcome = {
    agreementId,
    kind: to.kind,
    ...(note !== undefined && { note }),
    ...(agreed.startsOn !== dates.startsOn && { formerStartsOn: agreed.startsOn }),
    ...(agreed.endsOn !== undefined && { formerEndsOn: agreed.endsOn }),
    ...(gaveNotice && { gaveNotice }),
  }
  if (to.kind !== 'host') return { outcome, acts }
  const { hostId, firstDay } = to
  const made = await prepareAgreement(db, { agreement: agreed, hostId, firstDay, today, capacityReason })
  return { outcome: { ...outcome, newAgreementId: made.id }, acts: [...acts, ...made.acts] }
}

/** An agreement with the dates that it had before its outcome; the notice that came with it is gone. */
export function asAgreed(now: AgreementRecord, outcome: StopOutcome): AgreementRecord {
  const { endsOn: _end, notice, ...rest } = now
  return {
    ...rest,
    startsOn: outcome.formerStartsOn ?? now.startsOn,
    ...(outcome.formerEndsOn !== undefined && { endsOn: outcome.formerEndsOn }),
    ...(notice && outcome.gaveNotice !== true && { notice }),
  }
}

/** The notice of the organiser or the host (R52): given when the family was told of the stop, or else today. */
async function noticeOf(db: Executor, stop: HostStop, contractHolderId: string, today: string) {
  const told = (await readFamilyContacts(db, { hostId: stop.hostId, contractHolderIds: [contractHolderId] })).findLast(
    ({ topic }) => topic === 'stop',
  )
  return {
    givenOn: told?.at.slice(0, 10) ?? today,
    by: stop.decidedBy === 'host' ? 'host' : 'organiser',
    ...(stop.reason !== undefined && { reason: stop.reason }),
  }
}
