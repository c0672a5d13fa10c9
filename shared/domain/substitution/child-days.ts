import type { EpochDay } from '../calendar/date.ts'
import type { Need } from './problem.ts'

/** A day of a need. */
export type ChildDay = { need: Need; date: EpochDay }

/** The days of some needs in order of date; on one date the needs keep their order. */
export function childDays(needs: readonly Need[]): ChildDay[] {
  return needs.flatMap((need) => need.days.map(({ date }) => ({ need, date }))).sort((a, b) => a.date - b.date)
}

/** The needs that have a day, by that day. */
export function needsByDate(needs: readonly Need[]): Map<EpochDay, Need[]> {
  const byDate = new Map<EpochDay, Need[]>()
  for (const { need, date } of childDays(needs)) {
    const known = byDate.get(date)
    if (known) known.push(need)
    else byDate.set(date, [need])
  }
  return byDate
}
