import type { Weekday } from '../../../shared/domain/calendar/date.ts'
import { calendar } from '../../i18n/nl/calendar.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { spansOf, weekdays, type PlanSlots } from './plan-value.ts'
import { printTypedTimes } from '../../../shared/domain/attendance/typed-times.ts'

const { grammar } = weekPlan

/**
 * A plan as one line in its normal form, which parsePlanText reads back: days with the same times stand together while no other
 * day comes between them, weeks are named when there is more than one.
 */
export function printPlan(plan: PlanSlots): string {
  if (plan.cycleWeeks === 1) return printWeek(plan, 1)
  return Array.from({ length: plan.cycleWeeks }, (_, index) => {
    const week = index + 1
    return `${grammar.weekMark}${week} ${printWeek(plan, week) || grammar.none}`
  }).join('  ')
}

function printWeek(plan: PlanSlots, week: number): string {
  const groups: { days: Weekday[]; times: string }[] = []
  for (const weekday of weekdays) {
    const times = printTypedTimes(spansOf(plan, { week, weekday }))
    if (times === '') continue
    const last = groups.at(-1)
    if (last?.times === times) last.days.push(weekday)
    else groups.push({ days: [weekday], times })
  }
  return groups.map(({ days, times }) => `${printDays(days)} ${times}`).join(', ')
}

/** `ma-wo,vr`: days that follow one another become a range. */
function printDays(days: readonly Weekday[]): string {
  const runs: { first: Weekday; last: Weekday }[] = []
  for (const weekday of days) {
    const run = runs.at(-1)
    if (run && run.last + 1 === weekday) run.last = weekday
    else runs.push({ first: weekday, last: weekday })
  }
  return runs.map(({ first, last }) => (first === last ? short(first) : `${short(first)}-${short(last)}`)).join(',')
}

function short(weekday: Weekday): string {
  return calendar.weekdaysShort[weekday - 1] ?? ''
}
