import type { PriorityRules, PriorityStep } from '../exchange/waiting-list.ts'
import { compareText } from '../text-order.ts'
import { standardSteps } from './standard-steps.ts'

/** Rules that a ranking is made by; without id and date those that come with the program. */
export type RulesInForce = { id?: string; from?: string; steps: PriorityStep[] }

/**
 * The rules in force at a moment (R121): of those that were entered by then and have begun, the ones that began last; of two from one
 * date the ones that were entered last.
 */
export function rulesInForce(rules: readonly PriorityRules[], at: string): RulesInForce {
  const [latest] = rules
    .filter(({ enteredAt, from }) => enteredAt <= at && from <= at.slice(0, 10))
    .sort((a, b) => compareText(b.from, a.from) || compareText(b.enteredAt, a.enteredAt) || compareText(b.id, a.id))
  return latest ? { id: latest.id, from: latest.from, steps: latest.steps } : { steps: standardSteps }
}

/** The moment from which a set of rules can be in force. */
export function beginsAt({ enteredAt, from }: PriorityRules): string {
  const start = `${from}T00:00`
  return enteredAt > start ? enteredAt : start
}
