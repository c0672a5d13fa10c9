import type { ClosureCalendar } from '../billing/closures.ts'
import { quarterOf } from '../calendar/period.ts'
import { quarterAverage, type QuarterAverage } from '../capacity/averages.ts'
import { withAgreement } from '../capacity/draft-plan.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { hostDays } from '../capacity/presence.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'

/** The average of the first quarter of a plan, with its child there (R2): shown, and never in the way. */
export function averageWith(
  facts: HostCapacityFacts,
  closures: ClosureCalendar,
  settings: DatedSettings,
  plan: CarePlan,
): QuarterAverage {
  const child = { id: 'wanted', childId: 'wanted', from: plan.from, until: plan.until, plans: [plan] }
  return quarterAverage(hostDays(withAgreement(facts, child), closures), quarterOf(plan.from), settings)
}
