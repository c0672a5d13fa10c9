import { timeOf } from '../oracle/minutes.ts'
import type { Dice } from './dice.ts'

type Slot = { from: string; until: string }

/** Lengths around every boundary of the percent rule, and the longest day there is. */
const lengths = [1, 60, 179, 180, 181, 240, 299, 300, 301, 480, 540, 659, 660, 661, 700, 1439] as const

/** A few stretches of one day that do not overlap but may touch; together often exactly on a boundary. */
export function someSlots(dice: Dice, most = 3): Slot[] {
  if (dice.chance(0.02)) return [{ from: '00:00', until: '23:59' }]
  const total = dice.chance(0.7) ? dice.pick(lengths) : dice.between(1, 800)
  const pieces = Math.min(dice.between(1, most), total)
  const cuts = new Set<number>()
  while (cuts.size < pieces - 1) cuts.add(dice.between(1, total - 1))
  const ends = [...cuts, total].sort((a, b) => a - b)
  let spare = 1439 - total
  let from = dice.between(0, Math.min(spare, 480))
  spare -= from
  let done = 0
  return ends.map((end) => {
    const until = from + end - done
    const slot = { from: timeOf(from), until: timeOf(until) }
    const gap = dice.chance(0.5) ? 0 : dice.between(0, Math.min(spare, 120))
    spare -= gap
    from = until + gap
    done = end
    return slot
  })
}
