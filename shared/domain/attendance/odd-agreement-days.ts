import { careDaysOf, type CareDay } from '../billing/care-days.ts'
import type { ClosureCalendar } from '../billing/closures.ts'
import type { ChildFacts } from '../billing/facts.ts'
import type { Period } from '../calendar/period.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import type { ElevenHours, LongerThanPlan } from './odd-day.ts'
import { isElevenHours, muchLonger } from './odd-thresholds.ts'
import { yearsOf } from './years-of.ts'

/** What is odd about the minutes of an agreement: much longer than reserved (R38), or exactly eleven hours (R35). */
export function oddAgreementDays(
  child: ChildFacts,
  period: Period,
  closures: ClosureCalendar,
  settings: DatedSettings,
): (LongerThanPlan | ElevenHours)[] {
  if (child.stays.length === 0) return []
  return yearsOf(period)
    .flatMap((year) => careDaysOf(child, year, closures, settings).days)
    .flatMap((day) => oddMinutes(day))
}

function oddMinutes(day: CareDay): (LongerThanPlan | ElevenHours)[] {
  const { agreement, date, present, reserved, reservedMinutes, presentMinutes, percent } = day
  const [first] = present
  if (!first) return []
  const stays = present.map(({ hostId, from, until }) => ({ hostId, from, until }))
  const about = { date, childId: agreement.childId, agreementId: agreement.id, hostId: first.hostId, stays }
  const odd: (LongerThanPlan | ElevenHours)[] = []
  // On a closed day nothing of the plan was to come, so nothing is longer than it.
  if (day.kind === 'attended' && presentMinutes - reservedMinutes >= muchLonger)
    odd.push({ kind: 'longer-than-plan', ...about, reserved, reservedMinutes, presentMinutes })
  if (isElevenHours(presentMinutes)) odd.push({ kind: 'eleven-hours', ...about, reservedMinutes, percent })
  return odd
}
