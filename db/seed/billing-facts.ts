import type { Agreement, ChildFacts, Closure, Stay } from '../../shared/domain/billing/facts.ts'
import { parseDate, type Weekday } from '../../shared/domain/calendar/date.ts'
import { openEnd } from '../../shared/domain/calendar/period.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import type { CarePlan } from '../../shared/domain/care-plan/care-plan.ts'
import type {
  AgreementRecord,
  CarePlanRecord,
  ClosureRecord,
  ExchangeDocument,
} from '../../shared/domain/exchange/document.ts'

/** A closure of the document as billing reads it. */
export function closureOf({ hostId, from, until, reason }: ClosureRecord): Closure {
  return { hostId, from: parseDate(from), until: parseDate(until), reason }
}

/** A plan of the document as the domain reads it. */
export function carePlanOf({ from, until, cycleWeeks, cycleStart, slots }: CarePlanRecord): CarePlan {
  return {
    from: parseDate(from),
    until: until === undefined ? openEnd : parseDate(until),
    cycleWeeks,
    cycleStart: parseDate(cycleStart),
    slots: slots.map((slot) => ({
      week: slot.week,
      weekday: slot.weekday as Weekday,
      from: parseTime(slot.from),
      until: parseTime(slot.until),
    })),
  }
}

/** What billing must know of every child: the demo bills its own months to know what the families paid. */
export function billingFacts(
  document: Pick<
    ExchangeDocument,
    'children' | 'agreements' | 'carePlans' | 'tariffs' | 'attendance' | 'absences' | 'extraCosts'
  >,
): ChildFacts[] {
  const plans = Map.groupBy(document.carePlans, (plan) => plan.agreementId)
  const agreements = Map.groupBy(document.agreements, (agreement) => agreement.childId)
  const tariffs = Map.groupBy(document.tariffs, (tariff) => tariff.childId)
  const attendance = Map.groupBy(document.attendance, (presence) => presence.childId)
  const absences = Map.groupBy(document.absences, (absence) => absence.childId)
  const extraCosts = Map.groupBy(document.extraCosts, (cost) => cost.childId)
  return document.children.map(({ id, schoolStartsOn }) => ({
    childId: id,
    ...(schoolStartsOn === undefined ? {} : { schoolStartsOn: parseDate(schoolStartsOn) }),
    agreements: (agreements.get(id) ?? []).map((agreement) => agreementOf(agreement, plans.get(agreement.id) ?? [])),
    stays: (attendance.get(id) ?? []).flatMap(({ hostId, date, stays }) =>
      stays.map((stay): Stay => ({
        date: parseDate(date),
        hostId,
        from: parseTime(stay.from),
        until: parseTime(stay.until),
      })),
    ),
    absences: (absences.get(id) ?? []).map((absence) => ({ ...absence, date: parseDate(absence.date) })),
    tariffs: (tariffs.get(id) ?? []).map((tariff) => ({
      ...tariff,
      from: parseDate(tariff.from),
      until: tariff.until === undefined ? openEnd : parseDate(tariff.until),
    })),
    extraCosts: (extraCosts.get(id) ?? []).map((cost) => ({ ...cost, date: parseDate(cost.date) })),
  }))
}

function agreementOf(record: AgreementRecord, plans: readonly CarePlanRecord[]): Agreement {
  return {
    id: record.id,
    childId: record.childId,
    contractHolderId: record.contractHolderId,
    hostId: record.hostId,
    from: parseDate(record.startsOn),
    until: record.endsOn === undefined ? openEnd : parseDate(record.endsOn),
    plans: plans.map(carePlanOf),
    freeHalfDaysUsed: new Map(record.freeHalfDaysUsed.map(({ year, halfDays }) => [year, halfDays])),
  }
}
