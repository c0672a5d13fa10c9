import { expect, test } from 'vitest'
import type { Freeing } from '../waiting-types.ts'
import { byMonth, freeingRows, periodAhead } from './freeing-rows.ts'

const place = (date: string, hostId: string, childId?: string): Freeing => ({
  host: { id: hostId, firstName: 'An', lastName: 'Peeters', city: 'Izegem' },
  date,
  cause: 'end',
  ...(childId !== undefined && { child: { id: childId, firstName: 'Mil', lastName: 'Maes' } }),
  weekdays: [1, 2],
  requests: [],
})

test('places stand by date, each with an id of its own', () => {
  const rows = freeingRows([
    place('2027-02-01', 'h1', 'k2'),
    place('2027-01-15', 'h2'),
    place('2027-02-01', 'h1', 'k1'),
  ])
  expect(rows.map(({ date, child }) => [date, child?.id])).toEqual([
    ['2027-01-15', undefined],
    ['2027-02-01', 'k1'],
    ['2027-02-01', 'k2'],
  ])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3)
})

test('each month has a head with how many places there are', () => {
  const items = byMonth(freeingRows([place('2027-02-01', 'h1'), place('2027-01-15', 'h2'), place('2027-02-03', 'h1')]))
  expect(items.map((item) => ('group' in item ? item.group['host'] : item.row.date))).toEqual([
    'januari 2027 · 1',
    '2027-01-15',
    'februari 2027 · 2',
    '2027-02-01',
    '2027-02-03',
  ])
})

test('the months ahead end with the last day of a month, over the new year too', () => {
  expect(periodAhead('2026-11-22', 3)).toEqual({ from: '2026-11-22', until: '2027-02-28' })
})
