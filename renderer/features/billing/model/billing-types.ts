import type { OutputOf } from '../../../../shared/contract/index.ts'

/** The month by family, as the service gives it. */
export type Overview = OutputOf<'billing.overview'>
/** A family in the month's list. */
export type FamilyRow = Overview['families'][number]
/** A host with what it is paid for the month. */
export type PayoutRow = Overview['payouts'][number]
/** One press of the button, as it happened. */
export type RunRow = Overview['runs'][number]
/** Why a family with a mandate is not collected. */
export type Uncollected = NonNullable<FamilyRow['uncollected']>
/** Days or costs of one kind and percent, more or fewer than last month. */
export type Cause = FamilyRow['causes'][number]
/** One family's bill with the facts behind every line. */
export type FamilyBill = OutputOf<'billing.family'>
export type BillContent = FamilyBill['content']
export type BillLine = BillContent['lines'][number]
export type BillDay = BillLine['days'][number]
export type BillChild = BillContent['children'][number]
/** What a run issued. */
export type RunResult = OutputOf<'billing.run'>
/** What was issued of a month, with its numbers. */
export type IssuedMonth = OutputOf<'billing.issued'>
export type IssuedInvoice = IssuedMonth['invoices'][number]
