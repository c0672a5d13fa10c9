import { mondayOf, parseDate, weekdayOf, type EpochDay } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { parseTime } from '../calendar/time.ts'
import type { Interval } from '../billing/issued.ts'
import type { ExtraDayRecord } from '../exchange/document.ts'
import { planTable, reservedOn, totalMinutes, type CarePlan, type PlanTable, type ReservedDay } from './care-plan.ts'

/** What an accepted extra day or swap makes of one date: minutes beside the plan, or the plan's own given up (R48, R51). */
export type DayChange = { date: EpochDay; slots: readonly Interval[]; isPlanReleased: boolean }

/** The plans of an agreement, and the dates on which something else was agreed; each date once. */
export type Reserving = { plans: readonly CarePlan[]; dayChanges?: readonly DayChange[] }

/** The changes that the accepted extra days of one agreement make, each date once, in order of date. */
export function dayChangesOf(
  extraDays: readonly Pick<ExtraDayRecord, 'date' | 'slots' | 'insteadOf' | 'status'>[],
): DayChange[] {
  const changes = new Map<EpochDay, DayChange>()
  for (const { date, slots, insteadOf, status } of extraDays) {
    if (status !== 'accepted') continue
    const day = parseDate(date)
    const known = changes.get(day)
    const added = slots.map((slot): Interval => [parseTime(slot.from), parseTime(slot.until)])
    changes.set(day, { date: day, slots: [...(known?.slots ?? []), ...added], isPlanReleased: !!known?.isPlanReleased })
    if (insteadOf === undefined) continue
    const given = parseDate(insteadOf)
    changes.set(given, { date: given, slots: changes.get(given)?.slots ?? [], isPlanReleased: true })
  }
  return [...changes.values()].sort((a, b) => a.date - b.date)
}

/** What an agreement reserves, for look-ups by day (`reservedOn`): its plans, and first the dates that were changed. */
export function reservationTables({ plans, dayChanges = [] }: Reserving): PlanTable[] {
  const tables = plans.map(planTable)
  if (dayChanges.length === 0) return tables
  const changed = dayChanges.map((change): PlanTable => {
    const day = reservedWith(change, reservedOn(tables, change.date))
    return { from: change.date, until: change.date, reservedOn: () => day }
  })
  return [...changed, ...tables]
}

/** The same as plans that never share a day, for who compares plans rather than days. */
export function plansWithChanges({ plans, dayChanges = [] }: Reserving): readonly CarePlan[] {
  if (dayChanges.length === 0) return plans
  const tables = reservationTables({ plans, dayChanges })
  const around = dayChanges.reduce<readonly CarePlan[]>((split, { date }) => split.flatMap(without(date)), plans)
  return [...around, ...dayChanges.map(({ date }) => oneDayPlan(date, reservedOn(tables, date).slots))]
}

function without(date: EpochDay): (plan: CarePlan) => CarePlan[] {
  return (plan) =>
    covers(plan, date)
      ? [
          { ...plan, until: date - 1 },
          { ...plan, from: date + 1 },
        ].filter(({ from, until }) => from <= until)
      : [plan]
}

function oneDayPlan(date: EpochDay, intervals: readonly Interval[]): CarePlan {
  const weekday = weekdayOf(date)
  const slots = intervals.map(([from, until]) => ({ week: 1, weekday, from, until }))
  return { from: date, until: date, cycleWeeks: 1, cycleStart: mondayOf(date), slots }
}

function reservedWith({ slots, isPlanReleased }: DayChange, planned: ReservedDay): ReservedDay {
  const together = united([...(isPlanReleased ? [] : planned.slots), ...slots])
  return { slots: together, minutes: totalMinutes(together) }
}

/** Intervals in order, those that share a minute made one: no minute is reserved twice. Those that touch stay apart. */
function united(intervals: readonly Interval[]): Interval[] {
  const together: Interval[] = []
  for (const [from, until] of intervals.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = together.at(-1)
    if (last && from < last[1]) together.splice(-1, 1, [last[0], Math.max(last[1], until)])
    else together.push([from, until])
  }
  return together
}
