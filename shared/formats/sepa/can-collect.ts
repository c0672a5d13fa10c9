import { isDate } from '../../domain/calendar/date.ts'
import type { IssuedInvoice, OrganiserSnapshot } from '../../domain/billing/issued.ts'
import { normaliseIban } from '../../domain/identifiers/check-digits.ts'
import { isSepaReference } from './charset.ts'
import { isCreditorId, normaliseCreditorId } from './creditor-id.ts'

/**
 * Whether an invoice of this contract holder can be collected by direct debit: the organiser has a right creditor
 * identifier and account, the family an account and a mandate with a date and a reference that banks take as it is (a
 * reference is never converted: it must stay the one the family signed). Otherwise the caller issues the invoice as
 * `transfer`, and says so where the service can still mend it. A mandate dated after `issuedOn` cannot be used yet.
 */
export function canCollect(
  organiser: OrganiserSnapshot,
  holder: Pick<IssuedInvoice['contractHolder'], 'iban' | 'mandate'>,
  issuedOn?: string,
): boolean {
  return (
    isCreditorId(normaliseCreditorId(organiser.creditorId ?? '')) &&
    normaliseIban(organiser.iban) !== undefined &&
    normaliseIban(holder.iban ?? '') !== undefined &&
    holder.mandate !== undefined &&
    isSepaReference(holder.mandate.reference) &&
    isDate(holder.mandate.signedOn) &&
    (issuedOn === undefined || holder.mandate.signedOn <= issuedOn)
  )
}
