import { expect, it } from 'vitest'
import { endOfEarlier } from './licence-periods.ts'

const open = { from: '2014-03-01' }

it('ends the licence in force the day before another begins', () => {
  expect(endOfEarlier([open, { from: '2027-01-01' }], 1, undefined)).toEqual({ index: 0, until: '2026-12-31' })
})

it('follows when the date is corrected', () => {
  const rows = [{ ...open, until: '2026-12-31' }, { from: '2027-02-01' }]
  expect(endOfEarlier(rows, 1, '2027-01-01')).toEqual({ index: 0, until: '2027-01-31' })
})

it('leaves an end alone that somebody else gave it', () => {
  expect(endOfEarlier([{ ...open, until: '2025-06-30' }, { from: '2027-01-01' }], 1, undefined)).toBeUndefined()
  expect(endOfEarlier([{ ...open, until: '2028-06-30' }, { from: '2027-01-01' }], 1, '2026-01-01')).toBeUndefined()
})

it('looks at the nearest before it, in whatever order they stand', () => {
  const rows = [{ from: '2027-01-01' }, { from: '2010-01-01', until: '2014-02-28' }, open]
  expect(endOfEarlier(rows, 0, undefined)).toEqual({ index: 2, until: '2026-12-31' })
  expect(endOfEarlier(rows, 1, undefined)).toBeUndefined()
})

it('has nothing to end without a date or without another licence', () => {
  expect(endOfEarlier([open, {}], 1, undefined)).toBeUndefined()
  expect(endOfEarlier([open], 0, undefined)).toBeUndefined()
  expect(endOfEarlier([open, { from: '2014-03-01' }], 1, undefined)).toBeUndefined()
  expect(endOfEarlier([{ from: { typed: 'date', text: '3' } }, { from: '2027-01-01' }], 1, undefined)).toBeUndefined()
  expect(endOfEarlier([open, { from: '2027-02-30' }], 1, undefined)).toBeUndefined()
})
