import { formatDate, mondayOf, parseDate } from '../../../../shared/domain/calendar/date.ts'
import {
  inOrder,
  longestCycle,
  spansOf,
  weekdays,
  withSpans,
  type CycleDay,
  type PlanSlots,
  type PlanValue,
} from '../../../format/plan-text/plan-value.ts'

/** Gives other days the hours of a day. */
export function copyDay<Plan extends PlanSlots>(plan: Plan, day: CycleDay, to: readonly CycleDay[]): Plan {
  if (day.week > plan.cycleWeeks) return plan
  const spans = spansOf(plan, day)
  return to.reduce((copied, other) => withSpans(copied, other, spans), plan)
}

/** Gives other weeks the hours of a week. */
export function copyWeek<Plan extends PlanSlots>(plan: Plan, week: number, to: readonly number[]): Plan {
  if (week > plan.cycleWeeks) return plan
  const hours = weekdays.map((weekday) => ({ weekday, spans: spansOf(plan, { week, weekday }) }))
  return to.reduce(
    (copied, other) =>
      hours.reduce((result, { weekday, spans }) => withSpans(result, { week: other, weekday }, spans), copied),
    plan,
  )
}

/**
 * Gives the cycle another length. A longer one goes on where the former began again (weeks 3 and 4 are as 1 and 2), so that
 * nothing changes until a week is changed; a shorter one loses its last weeks.
 */
export function resizeCycle(plan: PlanValue, weeks: number): PlanValue {
  if (weeks < 1 || weeks > longestCycle || weeks === plan.cycleWeeks) return plan
  const slots = Array.from({ length: weeks }, (_, index) =>
    plan.slots
      .filter((slot) => slot.week === (index % plan.cycleWeeks) + 1)
      .map((slot) => ({ ...slot, week: index + 1 })),
  )
  return withSlots(plan, { cycleWeeks: weeks, slots: slots.flat() })
}

/**
 * The plan with other slots, and perhaps another cycle. Week 1 of a cycle that does not go on with weeks there were before is the
 * week of `from`.
 */
export function withSlots(plan: PlanValue, { cycleWeeks, slots }: PlanSlots): PlanValue {
  const [shorter, longer] = [Math.min(cycleWeeks, plan.cycleWeeks), Math.max(cycleWeeks, plan.cycleWeeks)]
  // A cycle of one week has no week that comes first: whatever grows out of it begins anew.
  const goesOn = longer % shorter === 0 && (plan.cycleWeeks > 1 || cycleWeeks === 1)
  const changed = { ...plan, cycleWeeks, slots: inOrder(slots) }
  return goesOn ? changed : { ...changed, keepsCycle: false, cycleStart: mondayOfWeek(plan.from) }
}

/** The plan from another date on, unless that lies after its end. Week 1 moves along, unless an existing cycle goes on. */
export function startOn(plan: PlanValue, from: string): PlanValue {
  if (plan.until !== undefined && from > plan.until) return plan
  return { ...plan, from, ...(!plan.keepsCycle && { cycleStart: mondayOfWeek(from) }) }
}

/** The plan until another date, that day included, or without an end; unless it lies before its beginning. */
export function endOn(plan: PlanValue, until: string | undefined): PlanValue {
  if (until !== undefined && until < plan.from) return plan
  const { until: _, ...open } = plan
  return until === undefined ? open : { ...open, until }
}

/** The Monday of the week of an ISO date. */
export function mondayOfWeek(date: string): string {
  return formatDate(mondayOf(parseDate(date)))
}
