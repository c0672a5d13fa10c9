import type { Closure } from '../billing/facts.ts'
import { parseDate, type Weekday } from '../calendar/date.ts'
import { lifeOf, periodOf } from '../calendar/dated-span.ts'
import { parseTime } from '../calendar/time.ts'
import { carePlanOf } from '../care-plan/plan-of-record.ts'
import { dayChangesOf } from '../care-plan/day-changes.ts'
import type {
  AgreementRecord,
  CarePlanRecord,
  ClosureRecord,
  ExtraDayRecord,
  Host,
  OpeningHoursRecord,
} from '../exchange/document.ts'
import { compareText } from '../text-order.ts'
import type { HostCapacityFacts, OpeningHours, PlannedChild } from './facts.ts'

/**
 * What capacity needs to know of a host, from records in the shape of the exchange document: the window computes with the
 * same facts as the service. The agreements are those of this host; plans of other agreements are passed over. Agreements in
 * order of id and plans of their first day, whatever the order of the lists.
 */
export function factsOfRecords(
  host: Host,
  agreements: readonly AgreementRecord[],
  carePlans: readonly CarePlanRecord[],
  extraDays: readonly ExtraDayRecord[],
): HostCapacityFacts {
  const plans = Map.groupBy(carePlans, (plan) => plan.agreementId)
  const extra = Map.groupBy(extraDays, (day) => day.agreementId)
  return {
    hostId: host.id,
    ...lifeOf(host),
    licences: host.licence.map(({ maxPresent, ...span }) => ({ ...periodOf(span), maxPresent })),
    openingHours: host.openingHours.map(openingOf),
    openingChanges: (host.openingHoursChanges ?? []).map(({ from, openingHours }) => ({
      from: parseDate(from),
      openingHours: openingHours.map(openingOf),
    })),
    ownChildren: host.ownChildren.map(({ id, firstName, birthDate, countsUntil }) => ({
      id,
      firstName,
      birthDate: parseDate(birthDate),
      countsUntil: parseDate(countsUntil),
    })),
    agreements: agreements
      .map((record) => plannedChild(record, plans.get(record.id) ?? [], extra.get(record.id) ?? []))
      .sort((a, b) => compareText(a.id, b.id)),
  }
}

/** An agreement with its plans and extra days as capacity sees them; the plans in order of their first day. */
export function plannedChild(
  record: AgreementRecord,
  carePlans: readonly CarePlanRecord[],
  extraDays: readonly ExtraDayRecord[],
): PlannedChild {
  const plans = carePlans.map(carePlanOf).sort((a, b) => a.from - b.from)
  const dayChanges = dayChangesOf(extraDays)
  return {
    id: record.id,
    childId: record.childId,
    ...lifeOf(record),
    plans,
    ...(dayChanges.length > 0 && { dayChanges }),
  }
}

/** Closures as rules look them up. */
export function closuresOfRecords(records: readonly ClosureRecord[]): Closure[] {
  return records.map(({ hostId, from, until, reason }) => ({ hostId, ...periodOf({ from, until }), reason }))
}

function openingOf({ weekday, from, until }: OpeningHoursRecord): OpeningHours {
  return { weekday: weekday as Weekday, from: parseTime(from), until: parseTime(until) }
}
