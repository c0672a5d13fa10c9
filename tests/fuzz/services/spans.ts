import { plusDays } from '../oracle/days.ts'
import type { Dice } from './dice.ts'

/** Consecutive periods that never overlap: some touch, some leave gaps, the last may be open-ended. */
export function someSpans(dice: Dice, start: string, most: number, gaps: number): { from: string; until?: string }[] {
  const count = dice.between(1, most)
  const spans: { from: string; until?: string }[] = []
  let from = start
  for (let index = 1; index <= count; index += 1) {
    if (index === count && dice.chance(0.7)) spans.push({ from })
    else {
      const until = plusDays(from, dice.chance(0.1) ? 0 : dice.between(0, 420))
      spans.push({ from, until })
      from = plusDays(until, 1 + (dice.chance(gaps) ? dice.between(1, 40) : 0))
    }
  }
  return spans
}

/** A date of the year, or shortly before or after it; often the first or last of a month. */
export function someDate(dice: Dice, year: number, margin = 0): string {
  const date = plusDays(`${year}-01-01`, dice.between(-margin, 365 + margin))
  if (dice.chance(0.2)) return `${date.slice(0, 8)}01`
  if (dice.chance(0.1)) return plusDays(`${date.slice(0, 8)}01`, -1)
  return date
}
