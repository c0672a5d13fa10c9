import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { on, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { halfDaysPerCycle, planTable, reservedOn, totalMinutes, weekOfCycle } from './care-plan.ts'
import { halfDaysPerWeek, inView } from './plan-in-view.ts'

describe('weekOfCycle', () => {
  const plan = { cycleWeeks: 3, cycleStart: on('2026-01-05') }

  it.each([
    ['2026-01-05', 1],
    ['2026-01-11', 1],
    ['2026-01-12', 2],
    ['2026-01-19', 3],
    ['2026-01-26', 1],
    // Before the cycle began, week 1 is preceded by week 3.
    ['2026-01-04', 3],
    ['2025-12-29', 3],
    ['2025-12-28', 2],
    ['2025-12-15', 1],
    ['1969-12-29', 3],
  ])('of three: %s is week %d', (date, week) => expect(weekOfCycle(plan, on(date))).toBe(week))

  it('is stable under whole cycles, and one further each week', () => {
    const day = fc.integer({ min: -100_000, max: 100_000 })
    const some = fc.record({
      cycleWeeks: fc.integer({ min: 1, max: 60 }),
      cycleStart: fc.integer({ min: -10_000, max: 10_000 }).map((week) => week * 7 + 4),
    })
    fc.assert(
      fc.property(some, day, fc.integer({ min: -50, max: 50 }), (cycle, date, times) => {
        const week = weekOfCycle(cycle, date)
        expect(week).toBeGreaterThanOrEqual(1)
        expect(week).toBeLessThanOrEqual(cycle.cycleWeeks)
        expect(weekOfCycle(cycle, date + times * cycle.cycleWeeks * 7)).toBe(week)
        expect(weekOfCycle(cycle, date + 7)).toBe((week % cycle.cycleWeeks) + 1)
        expect(weekOfCycle(cycle, cycle.cycleStart)).toBe(1)
      }),
      fixedSeed,
    )
  })

  it('counts right in a cycle of as many weeks as a number can hold', () => {
    const endless = { cycleWeeks: Number.MAX_SAFE_INTEGER, cycleStart: on('2026-01-05') }
    const weeks = [0, 1, 2, 3, 4, 5].map((week) => weekOfCycle(endless, endless.cycleStart + 7 * week))
    expect(weeks).toEqual([1, 2, 3, 4, 5, 6])
    expect(weekOfCycle(endless, endless.cycleStart - 1)).toBe(Number.MAX_SAFE_INTEGER)
    expect(weekOfCycle(endless, endless.cycleStart - 8)).toBe(Number.MAX_SAFE_INTEGER - 1)
  })
})

describe('what a plan reserves', () => {
  it('is the slots of its week and weekday, in order of time', () => {
    const table = planTable({
      ...span('2026-01-01'),
      cycleWeeks: 2,
      cycleStart: on('2026-01-05'),
      slots: [...slots('16:00-18:00 07:30-08:30', [1]), ...slots('08:00-16:00', [2], 2)],
    })
    expect(table.reservedOn(on('2026-01-05'))).toEqual({
      slots: [
        [450, 510],
        [960, 1080],
      ],
      minutes: 180,
    })
    expect(table.reservedOn(on('2026-01-06')).minutes).toBe(0)
    expect(table.reservedOn(on('2026-01-12')).minutes).toBe(0)
    expect(table.reservedOn(on('2026-01-13'))).toEqual({ slots: [[480, 960]], minutes: 480 })
    expect(table.reservedOn(on('2026-01-19')).minutes).toBe(180)
  })

  it('is that of the plan in force', () => {
    const plans = [
      weekly('08:00-12:00', [1, 2, 3, 4, 5], span('2026-01-01', '2026-03-31')),
      weekly('08:00-16:00', [1, 2, 3, 4, 5], span('2026-05-01')),
    ].map(planTable)
    expect(reservedOn(plans, on('2025-12-31')).minutes).toBe(0)
    expect(reservedOn(plans, on('2026-03-31')).minutes).toBe(240)
    expect(reservedOn(plans, on('2026-04-01')).minutes).toBe(0)
    expect(reservedOn(plans, on('2026-05-01')).minutes).toBe(480)
  })

  it('keeps the weeks of a very long cycle apart', () => {
    const last = Number.MAX_SAFE_INTEGER
    const long = {
      ...span('2020-01-01'),
      cycleWeeks: last,
      cycleStart: on('2026-01-05'),
      slots: [...slots('08:00-09:00', [1], last), ...slots('09:00-16:00', [1], last - 1)],
    }
    expect(planTable(long).reservedOn(on('2025-12-29')).minutes).toBe(60)
    expect(planTable(long).reservedOn(on('2025-12-22')).minutes).toBe(420)
    expect(halfDaysPerCycle(long.slots)).toBe(3)
  })
})

describe('half days', () => {
  it('weighs all slots of a day together', () => {
    expect(halfDaysPerCycle(slots('07:30-08:59', [1]))).toBe(1)
    expect(halfDaysPerCycle(slots('07:00-09:30 15:30-18:00', [1]))).toBe(2)
    expect(halfDaysPerCycle(slots('07:00-09:30 15:30-17:59', [1]))).toBe(1)
    expect(halfDaysPerCycle([...slots('08:00-16:00', [1, 2], 1), ...slots('08:00-12:00', [1, 2], 2)])).toBe(6)
    expect(halfDaysPerCycle([])).toBe(0)
  })

  it('averages over the cycle', () => {
    expect(halfDaysPerWeek({ ...weekly('08:00-16:00', [1, 2]), cycleWeeks: 2 })).toBe(2)
  })
})

it('the plan in view is the one that runs, else the next, else the last', () => {
  const [old, next] = [span('2026-01-01', '2026-03-31'), span('2026-06-01')]
  expect(inView([next, old], on('2026-02-01'))).toBe(old)
  expect(inView([next, old], on('2026-04-01'))).toBe(next)
  expect(inView([old], on('2027-01-01'))).toBe(old)
  expect(inView([], on('2027-01-01'))).toBeUndefined()
})

it('totalMinutes adds up intervals', () => {
  expect(
    totalMinutes([
      [0, 60],
      [60, 90],
    ]),
  ).toBe(90)
  expect(totalMinutes([])).toBe(0)
})
