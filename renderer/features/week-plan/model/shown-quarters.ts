import type { PlanCheckResult } from '../../../../shared/domain/capacity/plan-check.ts'

/** The average of a quarter without the plan and with it. */
export type QuarterChange = PlanCheckResult['quarters'][number]

/** The first two quarters of a plan, and the first one after them that the plan takes above the goal (R2). */
export function shownQuarters(quarters: readonly QuarterChange[]): QuarterChange[] {
  const [near, far] = [quarters.slice(0, 2), quarters.slice(2)]
  const pushed = far.find(({ before, after }) => after.over && !before.over)
  return pushed ? [...near, pushed] : near
}
