import {
  firstTier,
  type Criterion,
  type PriorityStep,
  type RankedFacts,
} from '../../../../shared/domain/exchange/waiting-list.ts'
import { stepKeys } from '../../../../shared/domain/waiting-list/step-keys.ts'
import { priorityCriteria } from '../../../i18n/nl/priority.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'

type Tiers = Pick<RankedFacts, 'firstTier' | 'secondTier'>

const { rules, facts } = why

/** Names of criteria within a sentence: `werk of opleiding, alleenstaand`. */
function criteriaNames(criteria: readonly Criterion[], between = ', '): string {
  return criteria.map((criterion) => priorityCriteria[criterion].short.toLowerCase()).join(between)
}

/** A step of the rules as a sentence. */
export function stepSentence(step: PriorityStep): string {
  switch (step.by) {
    case 'count':
      return step.criteria.length === firstTier.length ? rules.countAll : rules.count(criteriaNames(step.criteria))
    case 'second-tier':
      return rules.secondTier(criteriaNames(step.criteria))
    case 'weights':
      return rules.weights(
        step.weights.map(({ criterion, weight }) => rules.weight(criteriaNames([criterion]), weight)).join(', '),
      )
    case 'combinations':
      return rules.combinations(
        step.combinations
          .map((combination, index) => rules.combination(index + 1, criteriaNames(combination, rules.and)))
          .join(', '),
      )
  }
}

/** How much a family has of what a step looks at: the number of criteria, or the sum of points. */
export function amountIn(step: Extract<PriorityStep, { by: 'count' | 'weights' }>, request: Tiers): number {
  // A key counts down, so that the least comes first.
  return Math.abs(stepKeys(request, [step])[0] ?? 0)
}

/** What a family has in a step, in words; `isNamed`: with the criteria themselves, which another family need not read. */
export function factsIn(step: PriorityStep, request: Tiers, isNamed: boolean): string {
  const named = (fact: string, met: readonly Criterion[]): string =>
    facts.listed(fact, isNamed ? criteriaNames(met) : '')
  switch (step.by) {
    case 'count':
      return named(
        facts.count(amountIn(step, request)),
        request.firstTier.filter((criterion) => step.criteria.includes(criterion)),
      )
    case 'weights':
      return named(
        facts.points(amountIn(step, request)),
        request.firstTier.filter((one) => step.weights.some(({ criterion }) => criterion === one)),
      )
    case 'second-tier': {
      const met = request.secondTier.filter((criterion) => step.criteria.includes(criterion))
      return named(met.length > 0 ? facts.second : facts.noSecond, met)
    }
    case 'combinations': {
      const place = stepKeys(request, [step])[0] ?? -1
      const met = step.combinations[place]
      return met ? facts.combination(place + 1, isNamed ? criteriaNames(met, rules.and) : '') : facts.noCombination
    }
  }
}
