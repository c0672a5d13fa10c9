import { expect, test } from 'vitest'
import { sampleDay } from '../testing/sample-month.ts'
import type { BillLine } from './billing-types.ts'
import { rulesOf } from './line-rule.ts'

const line = (changes: Partial<BillLine>) => ({
  id: 'x',
  kind: 'line' as const,
  line: {
    childId: 'c',
    kind: 'attended' as const,
    percent: 100 as const,
    unitCents: 1837,
    quantity: 1,
    amountCents: 1837,
    days: [],
    ...changes,
  },
})
const absent = { present: [], presentMinutes: 0 }

test('a day that was stayed longer on is lifted from what was reserved', () => {
  const day = sampleDay('2026-10-16', { reservedMinutes: 270, presentMinutes: 375, billedMinutes: 375 })
  expect(rulesOf(line({ days: [sampleDay('2026-10-05'), day] }))).toEqual([
    { rule: 'longest-counts', percent: 100 },
    { rule: 'lifted', from: 60, to: 100, dates: ['2026-10-16'] },
  ])
})

test('a charged absence says which days the free days did not cover, which were ruled, which nobody answered for', () => {
  const rules = rulesOf(
    line({
      kind: 'charged-absence',
      days: [
        sampleDay('2026-10-05', { ...absent, absence: { reason: 'other', late: false } }),
        sampleDay('2026-10-06', { ...absent, absence: { reason: 'other', late: true, ruling: 'charged' } }),
        sampleDay('2026-10-07', { ...absent, unregistered: true }),
      ],
    }),
  )
  expect(rules).toEqual([
    { rule: 'free-days-used-up', percent: 100, dates: ['2026-10-05'] },
    { rule: 'ruled-charged', percent: 100, dates: ['2026-10-06'] },
    { rule: 'unregistered', percent: 100, dates: ['2026-10-07'] },
    { rule: 'late-notice', dates: ['2026-10-06'] },
  ])
})

test('a substituted day names who was closed, why, and where the child was', () => {
  const day = sampleDay('2026-10-05', { closure: 'leave', present: [{ hostId: 'h2', from: 480, until: 1020 }] })
  expect(rulesOf(line({ kind: 'substituted', days: [day] }))).toEqual([
    { rule: 'substituted', percent: 100, closures: ['leave'], hostIds: ['h1'], presentHostIds: ['h2'] },
  ])
})

test('extra, cost and days at zero', () => {
  expect(rulesOf(line({ kind: 'extra', days: [sampleDay('2026-10-05')] }))[0]?.rule).toBe('extra')
  expect(rulesOf(line({ kind: 'cost', costDate: '2026-10-05', fiscal: true }))).toEqual([
    { rule: 'cost', date: '2026-10-05', fiscal: true },
  ])
  const zero = (what: 'free-day' | 'excused' | 'closed', changes: Parameters<typeof sampleDay>[1]) =>
    rulesOf({ id: 'x', kind: 'uncharged', what, childId: 'c', days: [sampleDay('2026-10-05', changes)] })[0]
  expect(zero('free-day', { absence: { reason: 'illness', late: false } })).toEqual({
    rule: 'free-day',
    reasons: ['illness'],
  })
  expect(zero('excused', { absence: { reason: 'illness', late: false, ruling: 'free' } })?.rule).toBe('ruled-free')
  expect(zero('closed', { closure: 'holiday' })).toEqual({ rule: 'closed', closures: ['holiday'] })
})
