import type { Interval } from '../billing/issued.ts'
import { peakOf, stepsOf, type Step } from '../capacity/steps.ts'
import type { DayRoom } from './host-room.ts'
import { common, joined } from './intervals.ts'

/** How many children a host has from minute to minute with one more in these hours, whom nobody counted yet. */
export function stepsWithChild({ day, placed }: Pick<DayRoom, 'day' | 'placed'>, slots: readonly Interval[]): Step[] {
  return stepsOf([...day.present, ...placed.flatMap((one) => one.slots), ...slots])
}

/** What of these steps falls within some hours. */
export function stepsDuring(steps: readonly Step[], hours: readonly Interval[]): Step[] {
  const wanted = joined(hours)
  return steps.flatMap(({ from, until, count }) =>
    common([[from, until]], wanted).map((met) => ({ from: met[0], until: met[1], count })),
  )
}

/** The most children at once in some hours of a day. */
export function peakDuring(steps: readonly Step[], hours: readonly Interval[]): number {
  return peakOf(stepsDuring(steps, hours))
}
