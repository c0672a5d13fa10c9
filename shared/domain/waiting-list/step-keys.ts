import type { PriorityStep, RankedFacts } from '../exchange/waiting-list.ts'

type Tiers = Pick<RankedFacts, 'firstTier' | 'secondTier'>

/** What a family weighs in each step of the rules, the lower the higher it stands. Whole numbers, so that they compare exactly. */
export function stepKeys({ firstTier, secondTier }: Tiers, steps: readonly PriorityStep[]): number[] {
  return steps.map((step) => {
    switch (step.by) {
      case 'combinations': {
        const met = step.combinations.findIndex((combination) => combination.every((fact) => firstTier.includes(fact)))
        return met === -1 ? step.combinations.length : met
      }
      case 'count':
        return -firstTier.filter((fact) => step.criteria.includes(fact)).length
      case 'weights':
        return -step.weights.reduce(
          (sum, { criterion, weight }) => (firstTier.includes(criterion) ? sum + weight : sum),
          0,
        )
      case 'second-tier':
        return secondTier.some((fact) => step.criteria.includes(fact)) ? 0 : 1
    }
  })
}
