import type { PriorityStep, RankedFacts } from '../exchange/waiting-list.ts'
import { compareText } from '../text-order.ts'
import { stepKeys } from './step-keys.ts'

/** What a request ranks by. */
export type Rankable = RankedFacts & { id: string }
/** What separates two requests: a step of the rules by its place in them, being new (R124), the moment of receipt, or the id. */
export type Separation = { by: 'step'; index: number } | { by: 'new' | 'received' | 'id' }

/** A request with what it weighs, worked out once. */
export type Weighed = Pick<Rankable, 'id' | 'receivedAt'> & { isNew: boolean; keys: readonly number[] }

/** Weighs a request by the rules. */
export function weigh(request: Rankable, steps: readonly PriorityStep[]): Weighed {
  const { id, receivedAt, isNew = false } = request
  return { id, receivedAt, isNew, keys: stepKeys(request, steps) }
}

/**
 * Which of two requests stands higher, by the same rules: below zero for the first one. Those on the waiting list before new ones
 * (R124), then the steps, the earlier received, the lower id: never zero for two requests (R125).
 */
export function compareWeighed(a: Weighed, b: Weighed): number {
  if (a.isNew !== b.isNew) return a.isNew ? 1 : -1
  const index = firstDifference(a, b)
  if (index !== undefined) return (a.keys[index] ?? 0) - (b.keys[index] ?? 0)
  return compareText(a.receivedAt, b.receivedAt) || compareText(a.id, b.id)
}

/** The first thing in which two requests differ: that is why one stands below the other. */
export function separationOf(a: Weighed, b: Weighed): Separation {
  if (a.isNew !== b.isNew) return { by: 'new' }
  const index = firstDifference(a, b)
  if (index !== undefined) return { by: 'step', index }
  return { by: a.receivedAt === b.receivedAt ? 'id' : 'received' }
}

function firstDifference(a: Weighed, b: Weighed): number | undefined {
  for (let index = 0; index < a.keys.length; index += 1) if (a.keys[index] !== b.keys[index]) return index
  return undefined
}
