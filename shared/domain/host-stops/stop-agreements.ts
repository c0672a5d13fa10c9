import { addMonths } from '../calendar/period.ts'
import type { AgreementRecord, FamilyContact, HostStop } from '../exchange/document.ts'
import type { StopRemainder } from './steps.ts'

/** The agreements that a stop is about: those of the host that run on her last day or begin later, and those it settled. */
export function agreementsOfStop(
  agreements: readonly AgreementRecord[],
  { hostId, endsOn, outcomes = [] }: Pick<HostStop, 'hostId' | 'endsOn' | 'outcomes'>,
): AgreementRecord[] {
  const settled = new Set(outcomes.map(({ agreementId }) => agreementId))
  return agreements.filter((one) => one.hostId === hostId && (runsUntil(one, endsOn) || settled.has(one.id)))
}

function runsUntil({ endsOn: end }: Pick<AgreementRecord, 'endsOn'>, endsOn: string): boolean {
  return end === undefined || end >= endsOn
}

/** Whether an agreement still goes on beyond the last day of its host. */
export function goesOnBeyond({ endsOn: end }: Pick<AgreementRecord, 'endsOn'>, endsOn: string): boolean {
  return end === undefined || end > endsOn
}

/** Where the deposit of an agreement is (R55): not paid, held, given back, or taken along by the new agreement. */
export function depositState(
  { depositPaidOn, depositRefundedOn }: AgreementRecord,
  made: AgreementRecord | undefined,
): 'unpaid' | 'held' | 'refunded' | 'carried' {
  if (depositRefundedOn !== undefined) return 'refunded'
  if (depositPaidOn === undefined) return 'unpaid'
  return made?.depositPaidOn === undefined ? 'held' : 'carried'
}

/** The months of which sheets and payouts are looked at: from the one before the decision to that of the end, those that are over. */
export function monthsToSettle({ decidedOn, endsOn }: HostStop, today: string): string[] {
  const months: string[] = []
  const last = endsOn.slice(0, 7)
  for (let month = addMonths(decidedOn.slice(0, 7), -1); month <= last; month = addMonths(month, 1))
    if (month < today.slice(0, 7)) months.push(month)
  return months
}

/** What has to be known of a stop to tell how far it is. */
export type StopFacts = {
  stop: HostStop
  /** All agreements of the host, and those that were made for her children. */
  agreements: readonly AgreementRecord[]
  contacts: readonly FamilyContact[]
  hostEndsOn: string | undefined
  isClosedMonth: (month: string) => boolean
  /** Whether something was issued of a month: to the family, to the host; or nothing is due, the month being billed. */
  isInvoiced: (contractHolderId: string, month: string) => boolean
  isPaid: (month: string) => boolean
  openDays: number
  /** What she has on loan. */
  materialsOut: number
}

/** Counts what is left of a stop. */
export function remainderOf(facts: StopFacts, today: string): StopRemainder {
  const { stop, contacts, hostEndsOn } = facts
  const agreements = agreementsOfStop(facts.agreements, stop)
  const made = new Map(facts.agreements.map((one) => [one.id, one]))
  const outcomes = new Map((stop.outcomes ?? []).map((outcome) => [outcome.agreementId, outcome]))
  const told = new Set(contacts.map(({ contractHolderId }) => contractHolderId))
  const months = monthsToSettle(stop, today)
  return {
    isDecided: true,
    familiesToTell: new Set(agreements.map((one) => one.contractHolderId).filter((id) => !told.has(id))).size,
    officesToTell: 2 - (stop.notices?.length ?? 0),
    agreementsUndecided: agreements.filter((one) => !outcomes.has(one.id) && goesOnBeyond(one, stop.endsOn)).length,
    hasHostEnded: hostEndsOn === stop.endsOn,
    isEndAhead: stop.endsOn >= today,
    monthsOpen: months.filter((month) => !facts.isClosedMonth(month)).length,
    openDays: facts.openDays,
    invoicesMissing: agreements.filter(
      (one) => !facts.isInvoiced(one.contractHolderId, (one.endsOn ?? stop.endsOn).slice(0, 7)),
    ).length,
    payoutsMissing: months.filter((month) => !facts.isPaid(month)).length,
    depositsHeld: agreements.filter(
      (one) => depositState(one, made.get(outcomes.get(one.id)?.newAgreementId ?? '')) === 'held',
    ).length,
    materialsOut: facts.materialsOut,
  }
}
