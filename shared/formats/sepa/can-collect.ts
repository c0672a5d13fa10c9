import { isDate } from '../../domain/calendar/date.ts'
import type { IssuedInvoice, OrganiserSnapshot } from '../../domain/billing/issued.ts'
import { normaliseIban } from '../../domain/identifiers/check-digits.ts'
import { isSepaReference } from './charset.ts'
import { isCreditorId, normaliseCreditorId } from './creditor-id.ts'

/** Why a family with a mandate cannot be collected: what the organiser lacks, what the family lacks, or the mandate itself. */
export type CollectionObstacle = 'no-creditor-id' | 'no-account' | 'mandate-unusable'

type Holder = Pick<IssuedInvoice['contractHolder'], 'iban' | 'mandate'>

/**
 * What stands in the way of collecting by direct debit, or undefined: the organiser needs a right creditor identifier and
 * account, the family an account and a mandate with a date not after `issuedOn` and a reference that banks take as it is (a
 * reference is never converted: it must stay the one the family signed). The window says it where it can still be mended;
 * the invoice is issued as a transfer.
 */
export function whyNotCollected(
  organiser: OrganiserSnapshot,
  { iban, mandate }: Holder,
  issuedOn?: string,
): CollectionObstacle | undefined {
  if (!isCreditorId(normaliseCreditorId(organiser.creditorId ?? ''))) return 'no-creditor-id'
  if (normaliseIban(organiser.iban) === undefined || normaliseIban(iban ?? '') === undefined) return 'no-account'
  const isUsable = mandate !== undefined && isSepaReference(mandate.reference) && isDate(mandate.signedOn)
  return isUsable && (issuedOn === undefined || mandate.signedOn <= issuedOn) ? undefined : 'mandate-unusable'
}

/** Whether an invoice of this contract holder can be collected by direct debit. */
export function canCollect(organiser: OrganiserSnapshot, holder: Holder, issuedOn?: string): boolean {
  return whyNotCollected(organiser, holder, issuedOn) === undefined
}
