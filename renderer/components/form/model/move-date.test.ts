import { expect, it } from 'vitest'
import { isoOf, moveDate } from './move-date.ts'

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  [{ typed: 'date', text: '1/3/26' }, 1, '2026-03-02'],
  [undefined, 1, '2026-11-10'],
  [{ typed: 'date', text: '  ' }, -1, '2026-11-10'],
  [{ typed: 'date', text: '31/2' }, 1, { typed: 'date', text: '31/2' }],
  ['0001-01-01', -1, '0001-01-01'],
])('%j moved by %i', (value, days, moved) => expect(moveDate(value, days, '2026-11-10')).toEqual(moved))

it('knows the date of a text that stands for one', () => {
  expect(isoOf({ typed: 'date', text: '1 mrt 26' })).toBe('2026-03-01')
  expect([isoOf('2026-02-31'), isoOf(undefined), isoOf(3)]).toEqual([undefined, undefined, undefined])
})
