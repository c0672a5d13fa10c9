import fc from 'fast-check'
import { firstTier, secondTier, type PriorityStep } from '../../shared/domain/exchange/waiting-list.ts'

/** Facts of both tiers, in any order. */
export const someTiers = {
  firstTier: fc.shuffledSubarray([...firstTier], { maxLength: 4 }),
  secondTier: fc.shuffledSubarray([...secondTier]),
}

const someFacts = fc.shuffledSubarray([...firstTier], { minLength: 1, maxLength: 4 })
const step: fc.Arbitrary<PriorityStep> = fc.oneof(
  fc.record({
    by: fc.constant('combinations' as const),
    combinations: fc.array(someFacts, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ by: fc.constant('count' as const), criteria: someFacts }),
  fc.record({
    by: fc.constant('weights' as const),
    weights: someFacts.chain((facts) =>
      fc.tuple(
        ...facts.map((criterion) =>
          fc.record({ criterion: fc.constant(criterion), weight: fc.integer({ min: 1, max: 9 }) }),
        ),
      ),
    ),
  }),
  fc.record({
    by: fc.constant('second-tier' as const),
    criteria: fc.shuffledSubarray([...secondTier], { minLength: 1 }),
  }),
)

/** Rules of up to three steps. */
export const someSteps = fc.array(step, { maxLength: 3 })
