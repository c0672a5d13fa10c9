import { parseDate } from '../../../domain/calendar/date.ts'
import { parseTime } from '../../../domain/calendar/time.ts'
import type { CarePlan, Slot } from '../../../domain/care-plan/care-plan.ts'
import { dayChangesOf, plansWithChanges, type DayChange } from '../../../domain/care-plan/day-changes.ts'
import type { ExtraDayRecord } from '../../../domain/exchange/document.ts'
import { doubleReservations, type ReservingAgreement, type ReservingPlan } from '../double-reservation.ts'
import type { FaultList } from '../faults.ts'
import { eachEntry } from '../each-entry.ts'
import { append, isSound, periodOf, type CheckedDocument, type Entry } from './entries.ts'

/** Minutes that two agreements of a child reserve: the fault stands at the later agreement. */
export function refuseDoubleReservations(document: CheckedDocument, faults: FaultList): void {
  const plans = new Map<unknown, Entry[]>()
  eachEntry(document.carePlans, 'carePlans', (plan) => {
    if (isSound(plan['agreementId'], plan['from'], plan['until'], plan['cycleWeeks'], plan['cycleStart']))
      append(plans, plan['agreementId'], plan)
  })
  const extraDays = new Map<unknown, ExtraDayRecord[]>()
  eachEntry(document.extraDays, 'extraDays', (day) => {
    // One with a value at fault takes no part.
    if (isSound(...Object.values(day), ...slotValues(day['slots'])))
      append(extraDays, day['agreementId'], day as ExtraDayRecord)
  })
  const ofChild = new Map<unknown, ReservingAgreement[]>()
  eachEntry(document.agreements, 'agreements', (agreement, path) => {
    if (!isSound(agreement['id'], agreement['childId'], agreement['startsOn'], agreement['endsOn'])) return
    const own = plans.get(agreement['id']) ?? []
    const changes = dayChangesOf(extraDays.get(agreement['id']) ?? [])
    append(ofChild, agreement['childId'], { path, plans: reservingPlans(own, agreement, changes) })
  })
  for (const agreements of ofChild.values())
    for (const [later, earlier] of doubleReservations(agreements))
      faults.add(later, 'double-reservation', `reserves the same minutes as ${earlier}`)
}

function slotValues(slots: unknown): unknown[] {
  const values: unknown[] = []
  eachEntry(slots, '', (slot) => values.push(...Object.values(slot)))
  return values
}

/** The plans of an agreement with what was agreed beside them, on the days on which it runs. */
function reservingPlans(plans: readonly Entry[], agreement: Entry, dayChanges: readonly DayChange[]): ReservingPlan[] {
  const outer = periodOf(agreement, 'startsOn', 'endsOn')
  return plansWithChanges({ plans: plans.map(planOf), dayChanges }).map((plan) => ({
    ...plan,
    from: Math.max(plan.from, outer.from),
    until: Math.min(plan.until, outer.until),
  }))
}

function planOf(plan: Entry): CarePlan {
  const slots: Slot[] = []
  eachEntry(plan['slots'], '', (slot) => {
    if (!isSound(slot['week'], slot['weekday'], slot['from'], slot['until'])) return
    slots.push({
      week: slot['week'] as number,
      weekday: slot['weekday'] as Slot['weekday'],
      from: parseTime(slot['from'] as string),
      until: parseTime(slot['until'] as string),
    })
  })
  return {
    ...periodOf(plan, 'from', 'until'),
    cycleWeeks: plan['cycleWeeks'] as number,
    cycleStart: parseDate(plan['cycleStart'] as string),
    slots,
  }
}
