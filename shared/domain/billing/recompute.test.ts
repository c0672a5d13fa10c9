import { describe, expect, it } from 'vitest'
import type { IssuedDay, IssuedLine, IssuedPayoutLine } from './issued.ts'
import { recomputeInvoice, recomputePayout } from './recompute.ts'

// The sums are left wrong: only the times themselves are looked at.
const day = (reservedMinutes: number, presentMinutes: number, dayCents?: number, goesToSchool = false): IssuedDay => ({
  date: '2026-10-05',
  agreementId: 'a',
  hostId: 'h',
  reserved: reservedMinutes > 0 ? [[480, 480 + reservedMinutes]] : [],
  present: presentMinutes > 0 ? [{ hostId: 'h', from: 480, until: 480 + presentMinutes }] : [],
  reservedMinutes: 1,
  presentMinutes: 1,
  billedMinutes: 0,
  goesToSchool,
  ...(dayCents === undefined ? {} : { dayCents }),
})

const line = (kind: IssuedLine['kind'], days: IssuedDay[], changes: Partial<IssuedLine> = {}): IssuedLine => ({
  childId: 'c',
  kind,
  percent: 100,
  unitCents: 0,
  quantity: days.length,
  amountCents: 0,
  days,
  ...changes,
})

describe('an invoice', () => {
  it.each([
    // Prices and percents as issued are not looked at: only the facts of the days.
    ['attended', day(480, 200, 1837), 1837],
    ['attended', day(120, 661, 1837), 2939],
    ['extra', day(0, 299, 1837), 1102],
    ['substituted', day(660, 120, 1837, true), 735],
    ['charged-absence', day(480, 0, 1837), 1837],
  ] as const)('%s', (kind, one, cents) => {
    expect(recomputeInvoice({ lines: [line(kind, [one, one])] })).toBe(2 * cents)
  })

  it('counts costs as they were charged, credits too', () => {
    const costs = [
      line('cost', [], { unitCents: -250, quantity: 1 }),
      line('cost', [], { unitCents: 1000, quantity: 1 }),
    ]
    expect(recomputeInvoice({ lines: [...costs, line('extra', [day(0, 300, 1000)])] })).toBe(1750)
  })

  it('is not a number when a fact is missing', () => {
    expect(recomputeInvoice({ lines: [line('extra', [day(0, 300)])] })).toBeNaN()
  })
})

it('a payout is recomputed from the stays of its days', () => {
  const paid = (stays: [number, number][], hostDayCents: number, goesToSchool = false) => ({
    date: '2026-10-05',
    stays,
    minutes: 0,
    goesToSchool,
    hostDayCents,
  })
  const days = [
    paid(
      [
        [480, 780],
        [800, 1161],
      ],
      2815,
    ),
    paid([[480, 600]], 2815, true),
    paid([[480, 780]], 2841),
  ]
  const lines: IssuedPayoutLine[] = [{ childId: 'c', percent: 100, unitCents: 0, quantity: 3, amountCents: 0, days }]
  expect(recomputePayout({ lines })).toBe(4504 + 1126 + 2841)
})
