import type { FamilyBill } from '../../../../shared/domain/billing/bill-period.ts'
import type { Collection, OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { personOf, type People } from '../../../../shared/domain/billing/people.ts'
import { canCollect } from '../../../../shared/formats/sepa/can-collect.ts'

/** How a bill is paid: nothing to pay, by the family's mandate where that is possible, else by transfer. */
export function collectionOf(
  bill: FamilyBill,
  organiser: OrganiserSnapshot,
  people: People,
  issuedOn: string,
): Collection {
  if (bill.totalCents <= 0) return 'none'
  const holder = personOf(people.contractHolders, bill.contractHolderId)
  return canCollect(organiser, holder, issuedOn) ? 'direct-debit' : 'transfer'
}
