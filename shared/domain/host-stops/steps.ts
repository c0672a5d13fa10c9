/** The way from the decision to the last settlement (R83). */
export const stopSteps = ['decision', 'families', 'offices', 'places', 'settle', 'done'] as const
export type StopStep = (typeof stopSteps)[number]
/** A step is done, can be worked on, or waits for another. */
export const stepStates = ['done', 'open', 'locked'] as const

/** What keeps a step from being done, or what it waits for. */
export const stepReasons = [
  'not-decided',
  'families-to-tell',
  'offices-to-tell',
  'agreements-undecided',
  'host-not-ended',
  'end-ahead',
  'months-open',
  'open-days',
  'invoices-missing',
  'payouts-missing',
  'deposits-held',
  'materials-out',
  'earlier-steps',
] as const
export type StepReason = (typeof stepReasons)[number]

/** How far a step is. */
export type StepState = {
  step: StopStep
  state: (typeof stepStates)[number]
  reasons: { kind: StepReason; count: number }[]
}

/** What is left of a stop, counted; `isEndAhead` while her last day is today or later. */
export type StopRemainder = {
  isDecided: boolean
  familiesToTell: number
  officesToTell: number
  agreementsUndecided: number
  hasHostEnded: boolean
  isEndAhead: boolean
  monthsOpen: number
  openDays: number
  invoicesMissing: number
  payoutsMissing: number
  depositsHeld: number
  /** Materials of the organiser that are still with her. */
  materialsOut: number
}

/**
 * How far each step is. Telling and finding places go beside each other; settling waits for the last day, and the end for all
 * before it.
 */
export function stopProgress(left: StopRemainder): StepState[] {
  if (!left.isDecided)
    return stopSteps.map((step) => ({
      step,
      state: step === 'decision' ? 'open' : 'locked',
      reasons: step === 'decision' ? [] : [{ kind: 'not-decided', count: 1 }],
    }))
  const settling: StepState = left.isEndAhead
    ? { step: 'settle', state: 'locked', reasons: [{ kind: 'end-ahead', count: 1 }] }
    : openUnless('settle', [
        ['months-open', left.monthsOpen],
        ['open-days', left.openDays],
        ['invoices-missing', left.invoicesMissing],
        ['payouts-missing', left.payoutsMissing],
        ['deposits-held', left.depositsHeld],
        ['materials-out', left.materialsOut],
      ])
  const steps: StepState[] = [
    { step: 'decision', state: 'done', reasons: [] },
    openUnless('families', [['families-to-tell', left.familiesToTell]]),
    openUnless('offices', [['offices-to-tell', left.officesToTell]]),
    openUnless('places', [
      ['agreements-undecided', left.agreementsUndecided],
      ['host-not-ended', Number(!left.hasHostEnded)],
    ]),
    settling,
  ]
  const waiting = steps.filter(({ state }) => state !== 'done').length
  return [
    ...steps,
    waiting === 0
      ? { step: 'done', state: 'done', reasons: [] }
      : { step: 'done', state: 'locked', reasons: [{ kind: 'earlier-steps', count: waiting }] },
  ]
}

function openUnless(step: StopStep, counts: readonly (readonly [StepReason, number])[]): StepState {
  const reasons = counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }))
  return { step, state: reasons.length === 0 ? 'done' : 'open', reasons }
}
