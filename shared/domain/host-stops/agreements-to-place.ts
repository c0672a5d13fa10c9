import { parseDate } from '../calendar/date.ts'
import { intersect, openEnd, type Period } from '../calendar/period.ts'
import type { StopOutcome } from '../exchange/document.ts'

/**
 * The agreements of a host who stops for which a place is looked for in a period: those that go on in it, and those that got no
 * place and would have gone on, with the dates that they had before. Who went outside the service or has a new agreement seeks none.
 */
export function agreementsToPlace<Agreement extends Period & { id: string }>(
  agreements: readonly Agreement[],
  outcomes: readonly StopOutcome[],
  horizon: Period,
): Agreement[] {
  const unplaced = new Map(outcomes.filter(({ kind }) => kind === 'none').map((one) => [one.agreementId, one]))
  return agreements
    .map((agreement) => {
      const outcome = unplaced.get(agreement.id)
      return outcome ? { ...agreement, ...agreedPeriod(agreement, outcome) } : agreement
    })
    .filter((agreement) => intersect(agreement, horizon) !== undefined)
}

/** The outcome kept the dates that it changed; an agreement without a former end had none. */
function agreedPeriod({ from }: Period, { formerStartsOn, formerEndsOn }: StopOutcome): Period {
  return {
    from: formerStartsOn === undefined ? from : parseDate(formerStartsOn),
    until: formerEndsOn === undefined ? openEnd : parseDate(formerEndsOn),
  }
}
