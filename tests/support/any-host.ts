import fc from 'fast-check'
import type { Closure } from '../../shared/domain/billing/facts.ts'
import type { Weekday } from '../../shared/domain/calendar/date.ts'
import { openEnd, type Period } from '../../shared/domain/calendar/period.ts'
import type { HostCapacityFacts, OpeningHours, PlannedChild } from '../../shared/domain/capacity/facts.ts'
import type { CarePlan, Slot } from '../../shared/domain/care-plan/care-plan.ts'
import { on } from './facts-in-words.ts'

/** Hosts, plans and closures of any kind around the turn of 2026, where the legal maximum changes. */

/** The days that they are about: some six weeks, from the middle of a week to the middle of another. */
export const turnOfYear: Period = { from: on('2026-12-02'), until: on('2027-01-14') }
const firstMonday = on('2026-11-30')

/** Hours on a coarse grid, so that children meet, touch and miss one another often. */
const grid = (from: number, until: number) =>
  fc
    .uniqueArray(fc.integer({ min: from / 30, max: until / 30 }), { minLength: 2, maxLength: 4 })
    .map((points) => points.map((point) => point * 30).sort((a, b) => a - b))
    .map((points) => Array.from({ length: points.length >> 1 }, (_, pair) => points.slice(pair * 2, pair * 2 + 2)))
    .map((pairs) => pairs.map(([start = from, end = until]) => ({ from: start, until: end })))

const day = fc.integer({ min: turnOfYear.from - 10, max: turnOfYear.until + 10 })
const limited = fc
  .tuple(day, fc.option(fc.nat(40)))
  .map(([from, length]): Period => ({ from, until: length === null ? openEnd : from + length }))
// Mostly all the time there is, for children have to meet.
const span = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ from: on('2020-01-01'), until: openEnd }) },
  { weight: 2, arbitrary: limited },
)
const weekday = fc.integer({ min: 1, max: 7 }).map((value) => value as Weekday)

function anySlots(cycleWeeks: number, from: number, until: number): fc.Arbitrary<Slot[]> {
  const place = fc.record({ week: fc.integer({ min: 1, max: cycleWeeks }), weekday })
  return fc
    .uniqueArray(fc.tuple(place, grid(from, until)), {
      minLength: 1,
      maxLength: 8,
      selector: ([{ week, weekday: number }]) => `${week} ${number}`,
    })
    .map((days) => days.flatMap(([at, times]) => times.map((time) => ({ ...at, ...time }))))
}

/** A plan over any span, in a cycle of up to so many weeks, with slots between two minutes of the day. */
export function anyPlan(from = 360, until = 1080, longestCycle = 3): fc.Arbitrary<CarePlan> {
  return fc
    .tuple(span, fc.integer({ min: 1, max: longestCycle }), fc.integer({ min: -3, max: 3 }))
    .chain(([period, cycleWeeks, shift]) =>
      anySlots(cycleWeeks, from, until).map((slots) => ({
        ...period,
        cycleWeeks,
        cycleStart: firstMonday + shift * 7,
        slots,
      })),
    )
}

/** Plans of one agreement: what begins later ends what came before. */
const plans = (from?: number, until?: number): fc.Arbitrary<CarePlan[]> =>
  fc.uniqueArray(anyPlan(from, until), { maxLength: 3, selector: (plan) => plan.from }).map((several) => {
    const sorted = several.toSorted((a, b) => a.from - b.from)
    return sorted.map((plan, index) => ({
      ...plan,
      until: Math.min(plan.until, (sorted[index + 1]?.from ?? openEnd) - 1),
    }))
  })

const openingHours: fc.Arbitrary<OpeningHours[]> = fc
  .uniqueArray(fc.tuple(weekday, grid(360, 1140)), { maxLength: 6, selector: ([number]) => number })
  .map((days) => days.flatMap(([number, times]) => times.map((time) => ({ weekday: number, ...time }))))

/** The agreement that a plan is drawn for: child `c0`. */
export const drawnId = 'a0'

/** A host with a few children; `c0` may have a second agreement there, in the evening. */
export const anyHost: fc.Arbitrary<HostCapacityFacts> = fc
  .record({
    span: fc.oneof(
      { weight: 4, arbitrary: fc.constant({ from: on('2020-01-01'), until: openEnd }) },
      { weight: 1, arbitrary: limited },
    ),
    licences: fc.array(fc.record({ from: day, maxPresent: fc.nat(4) }), { maxLength: 2 }),
    openingHours,
    openingChanges: fc.array(fc.record({ from: day, openingHours }), { maxLength: 2 }),
    own: fc.array(fc.record({ birthDate: day, days: fc.nat(60) }), { maxLength: 2 }),
    drawn: fc.tuple(span, plans()),
    evening: fc.option(fc.tuple(span, plans(1080, 1410))),
    others: fc.array(fc.tuple(span, plans()), { minLength: 1, maxLength: 5 }),
  })
  .map((parts) => ({
    hostId: 'h',
    ...parts.span,
    licences: parts.licences
      .sort((a, b) => a.from - b.from)
      .map((licence, index, all) => ({ ...licence, until: (all[index + 1]?.from ?? openEnd) - 1 })),
    openingHours: parts.openingHours,
    openingChanges: parts.openingChanges,
    ownChildren: parts.own.map(({ birthDate, days }, index) => ({
      id: `o${index}`,
      firstName: `Own ${index}`,
      birthDate,
      countsUntil: birthDate + days,
    })),
    agreements: [
      agreement(drawnId, 'c0', parts.drawn),
      ...(parts.evening ? [agreement('evening', 'c0', parts.evening)] : []),
      ...parts.others.map((other, index) => agreement(`a${index + 1}`, `c${index + 1}`, other)),
    ],
  }))

function agreement(id: string, childId: string, [period, itsPlans]: [Period, CarePlan[]]): PlannedChild {
  return { id, childId, ...period, plans: itsPlans }
}

/** Closures of the host, of another and of the whole service. */
export const anyClosures: fc.Arbitrary<Closure[]> = fc.array(
  fc
    .record({ hostId: fc.constantFrom('h', 'other', null), from: day, days: fc.nat(9) })
    .map(({ hostId, from, days }) => ({
      hostId,
      from,
      until: from + days,
      reason: 'leave' as const,
    })),
  { maxLength: 3 },
)
