import { halfDaysFor } from '../attendance/percent.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { covers, type Period } from '../calendar/period.ts'
import { reservedOn, totalMinutes } from '../care-plan/care-plan.ts'
import { reservationTables } from '../care-plan/day-changes.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { quarterAverage, quartersOf, type QuarterAverage } from './averages.ts'
import { limitOn, ownPresenceOn } from './breaches.ts'
import { keptPlans } from './draft-plan.ts'
import type { HostCapacityFacts, PlannedChild } from './facts.ts'
import { hostDays, type HostDays } from './presence.ts'
import { peakOf, stepsOf } from './steps.ts'

/** What a plan is checked against. */
export type PlanCheckBasis = {
  /** The host as stored, with or without the agreement. */
  facts: HostCapacityFacts
  closures: readonly Closure[]
  settings: DatedSettings
  /** The days that are looked at; closures and agreements must be known for all quarters it touches. */
  horizon: Period
  /** The agreement whose plan is drawn, with its plans as stored; also one that the host does not know yet. */
  agreement: PlannedChild
  /** First day of the stored plan that is changed; left out when a plan is added. */
  changesFrom?: EpochDay
}

/** A day of the host without the agreement, and what the agreement had there and keeps there. */
export type PreparedDay = {
  date: EpochDay
  isServing: boolean
  isOpen: boolean
  limit: number
  /** Everybody but this agreement, own children too; nobody on a day that is not served. */
  others: readonly Interval[]
  /** The agreement as stored. */
  before: readonly Interval[]
  peakBefore: number
  /** Minutes of the plans that stay, on this day. */
  keptMinutes: number
  /** Half days of the other children, and minutes of this child's other agreements at the host. */
  otherHalfDays: number
  siblingMinutes: number
}

/** A basis prepared: its days (whole quarters), the host without the agreement, and the quarters as they are. */
export type PreparedBasis = PlanCheckBasis & {
  without: HostDays
  days: ReadonlyMap<EpochDay, PreparedDay>
  quarters: readonly (Period & { name: string; before: QuarterAverage })[]
}

/** Does once all that does not depend on the draft. */
export function prepareDays(basis: PlanCheckBasis): PreparedBasis {
  const { facts, settings, agreement, horizon } = basis
  const closures = closureCalendar(basis.closures)
  const without = hostDays({ ...facts, agreements: facts.agreements.filter(({ id }) => id !== agreement.id) }, closures)
  const stored = hostDays(facts, closures)
  const known = facts.agreements.find(({ id }) => id === agreement.id)
  const storedPlans = known ? reservationTables(known) : []
  const kept = reservationTables({ ...agreement, plans: keptPlans(agreement, basis.changesFrom) })
  const quarters = quartersOf(horizon).map((quarter) => ({
    ...quarter,
    before: quarterAverage(stored, quarter, settings),
  }))
  const days = new Map<EpochDay, PreparedDay>()
  for (const quarter of quarters)
    for (let date = quarter.from; date <= quarter.until; date += 1) {
      const isServing = without.isServing(date)
      const reserved = without.reservedOn(date)
      const others = isServing ? [...reserved.values()].flat().concat(ownPresenceOn(without, date)) : []
      const before = isServing && known && covers(known, date) ? reservedOn(storedPlans, date).slots : []
      const siblingMinutes = totalMinutes(reserved.get(agreement.childId) ?? [])
      let otherHalfDays = -halfDaysFor(siblingMinutes)
      for (const slots of reserved.values()) otherHalfDays += halfDaysFor(totalMinutes(slots))
      days.set(date, {
        date,
        isServing,
        isOpen: isServing && without.openingHoursOn(date).length > 0,
        limit: limitOn(facts, date, settings),
        others,
        before,
        peakBefore: peakOf(stepsOf([...others, ...before])),
        keptMinutes: covers(agreement, date) ? reservedOn(kept, date).minutes : 0,
        otherHalfDays,
        siblingMinutes,
      })
    }
  return { ...basis, without, days, quarters }
}
