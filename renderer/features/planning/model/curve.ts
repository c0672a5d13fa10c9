import { percentOnAxis, type TimeAxis } from '../../../components/time-axis.ts'
import type { PlanningDay } from '../planning-types.ts'

/** A stretch of the curve in per cent of its box; `label` is its number where there is room for one. */
export type CurveBlock = {
  left: number
  width: number
  height: number
  isOver: boolean
  label: number | undefined
  /** Too low to hold its number: it stands above. */
  isLow: boolean
}

// A stretch narrower than this part of the axis has no room for a digit; one lower than this part of the height holds none.
const narrowest = 3.4
const lowest = 22

/** The steps of a day as blocks, the limit as a height, and room for the numbers above the highest. */
export function curveBlocks(
  steps: PlanningDay['steps'],
  limit: number,
  axis: TimeAxis,
): { blocks: CurveBlock[]; limitHeight: number } {
  const top = Math.max(limit, ...steps.map(([, , count]) => count)) + 1
  const blocks = steps.map(([from, until, count]): CurveBlock => {
    const left = percentOnAxis(axis, from)
    const width = percentOnAxis(axis, until) - left
    const height = (count / top) * 100
    return {
      left,
      width,
      height,
      isOver: count > limit,
      label: width < narrowest ? undefined : count,
      isLow: height < lowest,
    }
  })
  return { blocks, limitHeight: (limit / top) * 100 }
}

/** The hours that are written below the axis: every second one, from an odd hour on, inside it. */
export function axisHours({ from, until }: TimeAxis): number[] {
  const first = Math.floor(from / 60) + 1
  const hours = Array.from({ length: 24 }, (_, index) => first + index).filter((hour) => hour * 60 < until)
  return hours.filter((hour) => hour % 2 === 1)
}
