import { calendar } from '../../../../i18n/nl/calendar.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { weekPlan } from '../../../../i18n/nl/week-plan.ts'
import { spansOf, weekdays, type PlanSlots } from '../../../../format/plan-text/plan-value.ts'
import { printPlan } from '../../../../format/plan-text/print-plan.ts'
import { printTypedTimes } from '../../../../../shared/domain/attendance/typed-times.ts'

const text = planning.whatIf.difference

// More differences than this are harder to read than the whole plan.
const most = 2

/** What is other in a plan than in the one before it: `di 7-15.45 in plaats van 7-16`; the whole plan when much is. */
export function planDifference(before: PlanSlots | undefined, after: PlanSlots): string {
  const whole = printPlan(after) || weekPlan.grammar.none
  if (!before || before.cycleWeeks !== after.cycleWeeks) return text.from(whole)
  const groups = differences(before, after)
  if (groups.length === 0) return text.same
  if (groups.length > most) return text.from(whole)
  return groups
    .map(({ days, was, is }) => {
      if (was === '') return text.added(days.join(','), is)
      return is === '' ? text.gone(days.join(',')) : text.instead(days.join(','), is, was)
    })
    .join(', ')
}

/** Days that differ, those with the same difference together. */
function differences(before: PlanSlots, after: PlanSlots): { days: string[]; was: string; is: string }[] {
  const groups = new Map<string, { days: string[]; was: string; is: string }>()
  for (let week = 1; week <= after.cycleWeeks; week += 1) {
    for (const weekday of weekdays) {
      const [was, is] = [before, after].map((plan) => printTypedTimes(spansOf(plan, { week, weekday })))
      if (was === undefined || is === undefined || was === is) continue
      const day = calendar.weekdaysShort[weekday - 1] ?? ''
      const name = after.cycleWeeks === 1 ? day : `${weekPlan.grammar.weekMark}${week} ${day}`
      const key = `${was}|${is}`
      const group = groups.get(key) ?? { days: [], was, is }
      group.days.push(name)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
}
