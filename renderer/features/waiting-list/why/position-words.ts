import type { PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { formatLongMoment } from '../../../format/time.ts'
import { why } from '../../../i18n/nl/waiting-list/why.ts'
import type { RankedRequest } from '../waiting-types.ts'
import { amountIn, factsIn } from './rule-words.ts'

const { sentences, short } = why

/** A request in a sentence: its facts, and what it is called there. */
export type Named = { request: RankedRequest; name: string }

/**
 * Why one request stands below another, as a sentence about both; `lower.request.below` is what separates them. `isNamed`: with
 * the criteria of both, which no other family need read.
 */
export function whyBelow(upper: Named, lower: Named, steps: readonly PriorityStep[], isNamed = true): string {
  const sentence = sentenceOf(upper, lower, steps, isNamed)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function sentenceOf(upper: Named, lower: Named, steps: readonly PriorityStep[], isNamed: boolean): string {
  const { below, receivedAt } = lower.request
  if (below?.by === 'new') return sentences.new(upper.name, lower.name)
  if (below?.by === 'id') return sentences.id(formatLongMoment(receivedAt))
  const step = below?.by === 'step' ? steps[below.index] : undefined
  if (!step)
    return sentences.received(
      upper.name,
      formatLongMoment(upper.request.receivedAt),
      lower.name,
      formatLongMoment(receivedAt),
    )
  const [more, less] = [factsIn(step, upper.request, isNamed), factsIn(step, lower.request, isNamed)]
  return sentences.step(upper.name, more, lower.name, less)
}

/** The same in the few words of a column. */
export function shortWhy(
  upper: RankedRequest | undefined,
  lower: RankedRequest,
  steps: readonly PriorityStep[],
): string {
  const { below } = lower
  if (below === undefined || !upper) return short.first
  if (below.by !== 'step') return short[below.by]
  const step = steps[below.index]
  switch (step?.by) {
    case 'count':
      return short.count(amountIn(step, lower), amountIn(step, upper))
    case 'weights':
      return short.points(amountIn(step, lower), amountIn(step, upper))
    case 'combinations':
      return step.combinations.some((one) => one.every((fact) => lower.firstTier.includes(fact)))
        ? short.combination
        : short.noCombination
    case 'second-tier':
      return short.second
    case undefined:
      return short.received
  }
}
