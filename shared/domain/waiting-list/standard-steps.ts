import { firstTier, secondTier, type PriorityStep } from '../exchange/waiting-list.ts'

/**
 * How requests are compared while the service has no rules of its own (R122–R125): more facts of the first tier before fewer, then
 * any fact of the second tier before none. After the steps always the moment of receipt, then the id.
 */
export const standardSteps: PriorityStep[] = [
  { by: 'count', criteria: [...firstTier] },
  { by: 'second-tier', criteria: [...secondTier] },
]
