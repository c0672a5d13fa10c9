import type { Dice } from './services/dice.ts'

/** The same value with every list in it, at every depth, in another order. */
export function shuffled<Value>(value: Value, dice: Dice): Value {
  if (Array.isArray(value)) return dice.shuffle(value.map((item) => shuffled(item as unknown, dice))) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shuffled(item as unknown, dice)])) as Value
}
