import { formatDate, mondayOf, parseDate, yearOf, type Weekday } from '../../../../shared/domain/calendar/date.ts'
import { isBelowMinimum } from '../../../../shared/domain/care-plan/minimum.ts'
import { weekOfCycle } from '../../../../shared/domain/care-plan/care-plan.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { goesToSchool, tariffOn, type WeekPlanBasis } from './basis.ts'
import { cyclePrice } from './cycle-price.ts'
import { freeHalfDaysWith, placeDraft } from './place-draft.ts'
import { weekFacts } from './plan-facts.ts'
import { recordOfValue } from './plan-record.ts'
import type { PlanValue } from '../../../format/plan-text/plan-value.ts'

/** All that a drawn plan means beside its host: weights, minimum (R50), price, free days, and its place among the others. */
export type PlanOutlook = ReturnType<typeof planOutlook>

/** What a drawn plan means, from its first day on: the tariff and the settings in force then. */
export function planOutlook(
  basis: WeekPlanBasis,
  settings: DatedSettings,
  plan: PlanValue,
  changes: string | undefined,
) {
  const { agreement } = basis
  const record = recordOfValue(plan, agreement.id)
  const from = parseDate(plan.from)
  const weeks = weekFacts(plan, goesToSchool(basis, plan.from))
  const minimum = settings.number('plan.minimumHalfDays', from)
  const tariff = tariffOn(basis, plan.from)
  const placed = placeDraft(basis.plans, record, changes)
  const year = yearOf(from)
  const stored = basis.plans.map((one) => one.record)
  const after = placed.plans.map((one) => one.record)
  return {
    record,
    weeks,
    minimum: { ...isBelowMinimum(plan, minimum), perWeek: minimum },
    price:
      tariff &&
      cyclePrice(
        weeks.flatMap(({ days }) => days),
        tariff.dayCents,
      ),
    freeDays: {
      year,
      before: freeHalfDaysWith(agreement, stored, year, settings),
      after: freeHalfDaysWith(agreement, after, year, settings),
    },
    placed,
    issued: basis.issuedMonths.filter(
      (month) => month >= plan.from.slice(0, 7) && (plan.until === undefined || month <= plan.until.slice(0, 7)),
    ),
    isOutside:
      plan.from < agreement.startsOn ||
      (agreement.endsOn !== undefined && (plan.from > agreement.endsOn || (plan.until ?? '') > agreement.endsOn)),
  }
}

/** The first Mondays, from the plan's first week on, of a week of its cycle. */
export function mondaysOf(plan: PlanValue, week: number, count: number): string[] {
  const first = mondayOf(parseDate(plan.from))
  const cycle = { cycleWeeks: plan.cycleWeeks, cycleStart: parseDate(plan.cycleStart) }
  const ahead = (week - weekOfCycle(cycle, first) + plan.cycleWeeks) % plan.cycleWeeks
  return Array.from({ length: count }, (_, index) => formatDate(first + 7 * (ahead + index * plan.cycleWeeks)))
}

/** The days that get a row: Monday to Friday, and a day of the weekend on which the host is ever open or the plan has hours. */
export function shownWeekdays({ host }: Pick<WeekPlanBasis, 'host'>, plan: Pick<PlanValue, 'slots'>): Weekday[] {
  const opened = [...host.openingHours, ...(host.openingHoursChanges ?? []).flatMap((change) => change.openingHours)]
  const known = new Set<number>([...opened, ...plan.slots].map(({ weekday }) => weekday))
  const shown: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
  return shown.filter((weekday) => weekday <= 5 || known.has(weekday))
}
