import { describe, expect, it } from 'vitest'
import { agreement, on, settingsWith, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { entitledHalfDays, openBalance, takeFreeDay } from './free-days.ts'

const full = '08:00-16:00'
const none = settingsWith()
const entitled = (changes: Parameters<typeof agreement>[0], year = 2026, settings = none): number =>
  entitledHalfDays(agreement(changes), year, settings)

describe('half days of a full year', () => {
  // R63: 3.6, 7.2, 9.0, 10.8, 14.4 and 18.0 days, up to the next half day; T11 is the one of 3 days.
  it.each([
    [1, 8],
    [2, 15],
    [3, 22],
    [4, 29],
    [5, 36],
  ])('%d days a week give %d', (days, halfDays) => {
    expect(entitled({ plans: [weekly(full, [1, 2, 3, 4, 5].slice(0, days))] })).toBe(halfDays)
  })

  it('two and a half days a week give 9 days', () => {
    const plan = { ...weekly(full, [1, 2]), slots: [...slots(full, [1, 2]), ...slots('08:00-12:00', [3])] }
    expect(entitled({ plans: [plan] })).toBe(18)
  })

  it('seven days a week give more than full time', () => {
    expect(entitled({ plans: [weekly(full, [1, 2, 3, 4, 5, 6, 7])] })).toBe(51)
  })

  it('18 × (10/3) / 5 is exactly 12', () => {
    const plan = { ...weekly(full, []), cycleWeeks: 3, slots: slots(full, [1, 2, 3, 4, 5], 2) }
    expect(entitled({ plans: [plan] })).toBe(12)
  })

  it('a plan without slots gives nothing, and so does an agreement without plans', () => {
    expect(entitled({ plans: [weekly(full, [])] })).toBe(0)
    expect(entitled({})).toBe(0)
  })

  it('the number of full time is the one in force on 31 December, fractions included', () => {
    const plans = [weekly(full, [1, 2, 3, 4, 5])]
    const of = (value: number, from: string): number =>
      entitled({ plans }, 2026, settingsWith({ key: 'freeDays.fullTime', from, value }))
    expect(of(24, '2026-12-31')).toBe(48)
    expect(of(24, '2027-01-01')).toBe(36)
    expect(of(18.5, '2026-06-01')).toBe(37)
    expect(of(18.501, '2026-06-01')).toBe(38)
    expect(of(0, '2026-06-01')).toBe(0)
    expect(of(1e-9, '2026-06-01')).toBe(1)
  })
})

describe('half days of part of a year', () => {
  it('count the days on which plan and agreement both run, future ones too', () => {
    // T12 from 1 April, by days: 18 × 3/5 × 275/365 = 8.1370 days.
    expect(entitled({ ...span('2026-04-01'), plans: [weekly(full, [1, 2, 3])] })).toBe(17)
    expect(
      entitled({ ...span('2026-04-01'), plans: [weekly(full, [1, 2, 3], span('2026-01-01', '2026-03-31'))] }),
    ).toBe(0)
    expect(entitled({ ...span('2020-01-01', '2026-01-01'), plans: [weekly(full, [1, 2, 3, 4, 5])] })).toBe(1)
    expect(entitled({ ...span('2027-01-01'), plans: [weekly(full, [1, 2, 3, 4, 5])] })).toBe(0)
  })

  it('divide by 366 in a leap year', () => {
    const plans = [weekly(full, [1, 2, 3, 4, 5])]
    // 36 × 61/366 = 6 and 36 × 61/365 = 6.02.
    expect(entitled({ ...span('2024-01-01', '2024-03-01'), plans }, 2024)).toBe(6)
    expect(entitled({ ...span('2025-01-01', '2025-03-02'), plans }, 2025)).toBe(7)
  })

  it('are the sum of the parts when the plan changes, rounded up once', () => {
    const plans = [
      weekly(full, [1], span('2026-01-01', '2026-03-31')),
      weekly(full, [1, 2, 3, 4, 5], span('2026-04-01', '2026-12-31')),
    ]
    // 36 × (90/365 × 1/5 + 275/365) = 28.8986…
    expect(entitled({ plans })).toBe(29)
    // Each part by itself would give 2 + 28.
    expect(entitled({ plans: plans.slice(0, 1) }) + entitled({ plans: plans.slice(1) })).toBe(30)
    expect(entitled({ plans: plans.toReversed() })).toBe(29)
  })
})

describe('the balance', () => {
  const plans = [weekly(full, [1, 2, 3, 4, 5])]
  const after = (halfDays: number) =>
    openBalance(agreement({ plans, freeHalfDaysUsed: new Map([[2026, halfDays]]) }), 2026, none)

  it('begins with what was used before off, never below nothing, and of its own year only', () => {
    expect(after(12)).toMatchObject({ entitled: 36, usedBefore: 12, used: 0, left: 24 })
    expect(after(36).left).toBe(0)
    expect(after(400)).toMatchObject({ entitled: 36, usedBefore: 400, left: 0 })
    const other = agreement({ plans, freeHalfDaysUsed: new Map([[2025, 12]]) })
    expect(openBalance(other, 2026, none).left).toBe(36)
  })

  it('covers a day whole or not at all; a later half day may still be covered', () => {
    const balance = after(35)
    expect(takeFreeDay(balance, 2)).toBe(false)
    expect(balance).toMatchObject({ used: 0, left: 1 })
    expect(takeFreeDay(balance, 1)).toBe(true)
    expect(balance).toMatchObject({ used: 1, left: 0 })
    expect(takeFreeDay(balance, 1)).toBe(false)
  })
})

it('the day on which an agreement ends still counts', () => {
  const plans = [weekly(full, [1, 2, 3, 4, 5])]
  // 36 × 73/365 is 7.2; a day less is 7.1.
  expect(entitled({ ...span('2026-01-01', '2026-03-14'), plans })).toBe(8)
  expect(on('2026-03-14') - on('2026-01-01') + 1).toBe(73)
  // 36 × 365/365 of a plan that ended in the year before gives nothing.
  expect(entitled({ plans: [weekly(full, [1, 2, 3, 4, 5], span('2025-01-01', '2025-12-31'))] })).toBe(0)
})
