import type { FamilyRow, Overview, Uncollected } from './billing-types.ts'
import { isUncollected } from './family-groups.ts'
import type { Questions } from './questions.ts'
import { issuableFamilies, payableHosts } from './steps.ts'

/** What pressing the button does, in numbers. */
export type IssuePlan = {
  invoices: number
  invoiceCents: number
  payouts: number
  payoutCents: number
  heldBack: FamilyRow[]
  acceptedDays: number
  acceptedFamilies: number
  uncovered: number
  /** Families with a mandate that pay by transfer all the same, by the reason why. */
  uncollected: { reason: Uncollected; families: number }[]
  earlier: number
}

const reasons: readonly Uncollected[] = ['no-creditor-id', 'no-account', 'mandate-unusable']

/** Counts what a run would issue, hold back and leave as it is. */
export function issuePlan(overview: Overview, questions: Questions): IssuePlan {
  const invoices = issuableFamilies(overview)
  const payouts = payableHosts(overview)
  return {
    invoices: invoices.length,
    invoiceCents: invoices.reduce((sum, family) => sum + (family.totalCents ?? 0), 0),
    payouts: payouts.length,
    payoutCents: payouts.reduce((sum, payout) => sum + payout.totalCents, 0),
    heldBack: questions.attests.map((question) => question.family),
    acceptedDays: questions.openDays.reduce((sum, question) => sum + question.days.length, 0),
    acceptedFamilies: questions.openDays.length,
    uncovered: questions.uncovered.reduce((sum, question) => sum + question.presences.length, 0),
    uncollected: uncollectedOf(invoices),
    earlier: overview.families.filter((family) => family.issuedNumber !== undefined).length,
  }
}

function uncollectedOf(invoices: readonly FamilyRow[]): IssuePlan['uncollected'] {
  const uncollected = invoices.filter(isUncollected)
  return reasons
    .map((reason) => ({ reason, families: uncollected.filter((family) => family.uncollected === reason).length }))
    .filter(({ families }) => families > 0)
}
