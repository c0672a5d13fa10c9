import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import type { WeekFacts } from './plan-facts.ts'

/** The days without a hot meal (R44), as they are written in a plan: `ma, W2 do`. Empty when there are none. */
export function mealDays(weeks: readonly WeekFacts[]): string {
  const days = weeks.flatMap(({ week, days: ofWeek }) =>
    ofWeek
      .filter((day) => day.isWithoutMeal)
      .map(({ weekday }) => {
        const name = nl.calendar.weekdaysShort[weekday - 1] ?? ''
        return weeks.length > 1 ? `${weekPlan.grammar.weekMark}${week} ${name}` : name
      }),
  )
  return days.join(', ')
}
