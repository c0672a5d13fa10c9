import { formatDate, parseDate, weekdayOf, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import type { BreachPattern } from '../../../../shared/domain/capacity/breach-pattern.ts'
import { closuresOfRecords, factsOfRecords, plannedChild } from '../../../../shared/domain/capacity/facts-of-records.ts'
import {
  preparePlanCheck,
  type CheckedWeekday,
  type PlanCheck,
  type PlanCheckResult,
} from '../../../../shared/domain/capacity/plan-check.ts'
import { weekOfCycle, type CarePlan } from '../../../../shared/domain/care-plan/care-plan.ts'
import { planHorizon } from '../../../../shared/domain/capacity/plan-horizon.ts'
import type { PresentChild } from '../../../../shared/domain/capacity/present-children.ts'
import type { NamedPattern } from '../../../../shared/contract/capacity.ts'
import type { DatedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { WeekPlanBasis } from './basis.ts'

/** Prepares the host of a draft that begins on an ISO date: done once, asked at every keystroke. */
export function prepareHostCheck(
  basis: WeekPlanBasis,
  settings: DatedSettings,
  draft: { from: string; changesFrom: string | undefined },
  today: string,
): PlanCheck {
  const own = basis.plans.map(({ record }) => record)
  return preparePlanCheck({
    facts: factsOfRecords(basis.host, basis.hostAgreements, basis.hostPlans, basis.extraDays),
    closures: closuresOfRecords(basis.closures),
    settings,
    horizon: planHorizon({ from: parseDate(draft.from), until: openEnd }, parseDate(today)),
    agreement: plannedChild(
      basis.agreement,
      own,
      basis.extraDays.filter((day) => day.agreementId === basis.agreement.id),
    ),
    ...(draft.changesFrom !== undefined && { changesFrom: parseDate(draft.changesFrom) }),
  })
}

/**
 * How full the host is on each weekday of the cycle while today's limit holds; days that the plan makes too full after the limit
 * has changed (R1) are shown as they are then, and so are weeks that only come after it.
 */
export function weekdayLoads(host: PlanCheck, plan: CarePlan, check: PlanCheckResult): CheckedWeekday[] {
  const change = check.limitChanges[0]
  if (!change) return check.weekdays
  const near = host.check({ ...plan, until: Math.min(plan.until, change.date - 1) }).weekdays
  const caused = new Set(check.caused.map(({ date }) => placeOf(plan, date)))
  return check.weekdays.map((load) => {
    if (caused.has(placeOf(plan, load.date))) return load
    return near.find((one) => one.week === load.week && one.weekday === load.weekday) ?? load
  })
}

function placeOf(plan: CarePlan, date: EpochDay): string {
  return `${weekOfCycle(plan, date)} ${weekdayOf(date)}`
}

/** Children by name: those of the service, then the host's own. */
export function nameChildren(
  { children, host }: Pick<WeekPlanBasis, 'children' | 'host'>,
  present: readonly PresentChild[],
): NamedPattern['children'] {
  return present
    .map(({ id, isOwn }) => {
      const own = isOwn ? host.ownChildren.find((child) => child.id === id) : undefined
      const known = isOwn
        ? own && { firstName: own.firstName, lastName: '' }
        : children.find((child) => child.id === id)
      return { id, firstName: known?.firstName ?? '', lastName: known?.lastName ?? '', isOwn }
    })
    .sort((a, b) => Number(a.isOwn) - Number(b.isOwn) || a.firstName.localeCompare(b.firstName, 'nl'))
}

/** A breach that repeats, in the form in which it is put into words. */
export function namePattern(
  basis: Pick<WeekPlanBasis, 'children' | 'host'>,
  { at, dates, ...pattern }: BreachPattern,
): NamedPattern {
  return { ...pattern, dates: dates.map(formatDate), children: nameChildren(basis, at.children) }
}
