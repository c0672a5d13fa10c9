import { axisAround, type TimeAxis } from '../../../components/time-axis.ts'
import type { PlanningDay } from '../planning-types.ts'

/** The one time axis, wide enough for everybody of a day. */
export function dayAxis({ children }: PlanningDay): TimeAxis {
  return axisAround(children.flatMap(({ bars }) => bars.map(([from, until]) => ({ from, until }))))
}
