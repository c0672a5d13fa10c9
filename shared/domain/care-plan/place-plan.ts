import { formatDate, parseDate } from '../calendar/date.ts'
import { periodOf } from '../calendar/dated-span.ts'
import { intersect } from '../calendar/period.ts'
import type { CarePlanRecord } from '../exchange/document.ts'

/** A plan of an agreement as stored. */
export type StoredPlan = { id: string; record: CarePlanRecord }

/**
 * What has to happen to the stored plans before a plan takes its place: some end on a date, and copies of them go on after
 * it. Or the stored plan that stands in its way.
 */
export type PlanPlacing =
  | { close: { id: string; until: string }[]; resume: CarePlanRecord[] }
  | { overlaps: CarePlanRecord }

/**
 * Places a plan among the stored plans of its agreement, which do not overlap. A plan that began earlier and still runs ends
 * the day before and is kept; where the new plan ends sooner it goes on the day after, in the same week of its cycle. A plan
 * that begins within the new one's period, or on its first day, stands in the way. The plan that `replaces` names gives way
 * to the new one and takes no part.
 */
export function placePlan(stored: readonly StoredPlan[], plan: CarePlanRecord, replaces?: string): PlanPlacing {
  const { from, until } = periodOf(plan)
  const met = stored.filter(({ id, record }) => id !== replaces && intersect(periodOf(record), { from, until }))
  const inTheWay = met.find(({ record }) => parseDate(record.from) >= from)
  if (inTheWay) return { overlaps: inTheWay.record }
  return {
    close: met.map(({ id }) => ({ id, until: formatDate(from - 1) })),
    resume: met
      .filter(({ record }) => periodOf(record).until > until)
      .map(({ record }) => ({ ...record, from: formatDate(until + 1) })),
  }
}
