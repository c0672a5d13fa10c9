import type { FamilyBill } from '../../../../shared/domain/billing/bill-period.ts'
import type { Collection, OrganiserSnapshot } from '../../../../shared/domain/billing/issued.ts'
import { personOf, type People } from '../../../../shared/domain/billing/people.ts'
import { canCollect } from '../../../../shared/formats/sepa/can-collect.ts'

/** How a bill is paid: nothing to pay, by the family's mandate where that is possible, else by transfer. */
export function collectionOf(bill: FamilyBill, organiser: OrganiserSnapshot, people: People): Collection {
  if (bill.totalCents <= 0) return 'none'
  return canCollect(organiser, personOf(people.contractHolders, bill.contractHolderId)) ? 'direct-debit' : 'transfer'
}
