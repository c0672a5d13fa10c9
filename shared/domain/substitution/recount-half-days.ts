import { stayPercents } from '../../law/stay-percents.ts'
import type { EpochDay } from '../calendar/date.ts'
import type { Candidate, Need } from './problem.ts'

/** Half days that children add at a host on some days, beside what they have there already. */
export function halfDaysOfDays(
  needs: readonly Need[],
  { days }: Candidate,
  counts: (date: EpochDay) => boolean,
): number {
  const minutes = new Map<string, { before: number; after: number }>()
  for (const { childId, days: needed } of needs)
    for (const { date, slots } of needed) {
      if (!counts(date)) continue
      const key = `${childId} ${date}`
      const before = days.get(date)?.ownMinutes.get(childId) ?? 0
      const known = minutes.get(key) ?? { before, after: before }
      for (const [from, until] of slots) known.after += until - from
      minutes.set(key, known)
    }
  const weigh = (one: number): number => (one === 0 ? 0 : one < stayPercents.halfBelow ? 1 : 2)
  return [...minutes.values()].reduce((sum, { before, after }) => sum + weigh(after) - weigh(before), 0)
}
