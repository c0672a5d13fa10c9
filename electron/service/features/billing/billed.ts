import { isInvoice, type FamilyBill } from '../../../../shared/domain/billing/bill-period.ts'
import { countedOf, countedOfIssued, type Counted } from '../../../../shared/domain/billing/difference.ts'
import type { IssuedInvoice } from '../../../../shared/domain/billing/issued.ts'

/** What a family was or would be billed: its amount in cents, and what that counts. */
export type Billed = { totalCents: number; counted: readonly Counted[] }

/** What was issued stays what it was; else today's facts, unless they make no invoice. */
export function billedOf(family: FamilyBill | undefined, issued: IssuedInvoice | undefined): Billed | undefined {
  if (issued) return { totalCents: issued.totalCents, counted: countedOfIssued(issued) }
  return family && isInvoice(family) ? { totalCents: family.totalCents, counted: countedOf(family) } : undefined
}
