import type { Executor } from '../../../../db/open.ts'
import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { readInvoices } from '../../../../db/repositories/issued-read.ts'
import { readPeople } from '../../../../db/repositories/people.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { FamilyBill } from '../../../../shared/domain/billing/bill-period.ts'
import {
  countedOf,
  countedOfIssued,
  differenceCauses,
  type Counted,
} from '../../../../shared/domain/billing/difference.ts'
import { invoiceContent } from '../../../../shared/domain/billing/invoice-content.ts'
import { addMonths } from '../../../../shared/domain/calendar/period.ts'
import { billedOf, type Billed } from './billed.ts'
import { collectionOf } from './collection.ts'
import { readMonthBill } from './month-bill.ts'

/** One family's month: as issued when it was issued, else as it would be today; with last month beside it. */
export async function familyMonth(
  db: Executor,
  month: string,
  contractHolderId: string,
  today: string,
): Promise<OutputOf<'billing.family'>> {
  const previous = await previousMonth(db, addMonths(month, -1), contractHolderId)
  const [issued] = await readInvoices(db, { month, contractHolderId })
  if (issued) {
    const { number, issuedOn, dueOn, structuredCommunication, ...content } = issued
    return {
      content,
      issued: { number, issuedOn, dueOn, structuredCommunication },
      ...comparedWith(previous, countedOfIssued(issued)),
    }
  }
  const { facts, bill } = await readMonthBill(db, month, { contractHolderId })
  const family = familyOf(bill.families, contractHolderId)
  const organiser = await readOrganiser(db)
  if (!family || !organiser) throw new ServiceError('not-found', 'no-bill')
  const people = await readPeople(db)
  const collection = collectionOf(family, organiser, people, today)
  return {
    content: invoiceContent(family, month, people, facts.settings, collection),
    ...comparedWith(previous, countedOf(family)),
  }
}

/** Last month as it was or would be billed; undefined when there was no invoice. */
async function previousMonth(db: Executor, month: string, contractHolderId: string): Promise<Billed | undefined> {
  const [issued] = await readInvoices(db, { month, contractHolderId })
  if (issued) return billedOf(undefined, issued)
  const { bill } = await readMonthBill(db, month, { contractHolderId })
  return billedOf(familyOf(bill.families, contractHolderId), undefined)
}

function familyOf(families: readonly FamilyBill[], contractHolderId: string): FamilyBill | undefined {
  return families.find((family) => family.contractHolderId === contractHolderId)
}

function comparedWith(previous: Billed | undefined, counted: readonly Counted[]) {
  return {
    ...(previous ? { previousCents: previous.totalCents } : {}),
    causes: previous ? differenceCauses(counted, previous.counted) : [],
  }
}
