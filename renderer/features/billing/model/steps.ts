import type { FamilyRow, Overview, RunRow } from './billing-types.ts'

/** The four steps of a month, as they stand in the address. */
export const billingSteps = ['klaar', 'voorbeeld', 'uitgeven', 'verzenden'] as const
export type BillingStep = (typeof billingSteps)[number]

/** Whether a text from the address names a step. */
export function isBillingStep(text: string): text is BillingStep {
  return billingSteps.some((step) => step === text)
}

/** Where every step of the month stands; the header and step 3 say it in words. */
export type StepStates = {
  klaar: { state: 'questions'; open: number } | { state: 'ready' } | { state: 'nothing' }
  voorbeeld: { families: number; cents: number }
  uitgeven:
    | { state: 'locked'; reason: 'questions' | 'nothing' }
    | { state: 'can'; invoices: number; payouts: number }
    | { state: 'done'; issuedAt: string; isDocumented: boolean }
  verzenden: { state: 'locked' } | { state: 'can'; invoices: number; isDocumented: boolean; dueOn?: string }
}

/** Families whose bill would become an invoice now: they owe something, nothing holds it back, and it is not issued yet. */
export function issuableFamilies(overview: Overview): FamilyRow[] {
  return overview.families.filter(
    (family) =>
      family.issuedNumber === undefined && family.totalCents !== undefined && family.missingTariffs.length === 0,
  )
}

/** Hosts that would get a statement now. */
export function payableHosts(overview: Overview): Overview['payouts'] {
  return overview.payouts.filter((payout) => payout.issuedNumber === undefined)
}

/** Runs whose documents lie nowhere yet: the program ended between issuing and writing them, or the folder was lost. */
export function undocumentedRuns(overview: Overview): RunRow[] {
  return overview.runs.filter((run) => !run.documented)
}

/** Whether there is nothing to show for the month: nobody is billed, asked for, or paid. */
export function isWithoutCare(overview: Overview): boolean {
  return (
    overview.families.length === 0 &&
    overview.payouts.length === 0 &&
    overview.uncovered.length === 0 &&
    overview.runs.length === 0
  )
}

/** The state of each step, from the month and the number of questions that are still open in it. */
export function stepStates(overview: Overview, open: number): StepStates {
  const invoices = issuableFamilies(overview).length
  const payouts = payableHosts(overview).length
  const canIssue = invoices > 0 || payouts > 0
  const last = overview.runs.at(-1)
  const isDocumented = undocumentedRuns(overview).length === 0
  const issued = overview.runs.reduce((sum, run) => sum + run.invoices, 0)
  return {
    klaar: open > 0 ? { state: 'questions', open } : { state: canIssue || last ? 'ready' : 'nothing' },
    voorbeeld: { families: overview.totals.invoices, cents: overview.totals.cents },
    uitgeven:
      !canIssue && last
        ? { state: 'done', issuedAt: last.issuedAt, isDocumented }
        : stateOfIssuing(canIssue, open, invoices, payouts),
    verzenden: last
      ? { state: 'can', invoices: issued, isDocumented, ...(last.dueOn === undefined ? {} : { dueOn: last.dueOn }) }
      : { state: 'locked' },
  }
}

function stateOfIssuing(canIssue: boolean, open: number, invoices: number, payouts: number): StepStates['uitgeven'] {
  if (!canIssue) return { state: 'locked', reason: 'nothing' }
  return open > 0 ? { state: 'locked', reason: 'questions' } : { state: 'can', invoices, payouts }
}
