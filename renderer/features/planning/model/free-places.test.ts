import { expect, it } from 'vitest'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import type { BoardCell } from '../planning-types.ts'
import { freeAllDay, freeByPart, openingHoursOf } from './free-places.ts'

const host: Host = {
  id: 'h1',
  firstName: 'An',
  lastName: 'Peeters',
  street: 'Dorp 1',
  postcode: '8799',
  city: 'Leiebeke',
  iban: 'BE68539007547034',
  statute: 'social',
  startsOn: '2020-01-01',
  licence: [{ from: '2020-01-01', maxPresent: 7 }],
  openingHours: [{ weekday: 1, from: '07:00', until: '18:00' }],
  ownChildren: [],
  openingHoursChanges: [{ from: '2026-11-16', openingHours: [{ weekday: 1, from: '07:00', until: '15:00' }] }],
}
const monday: BoardCell = {
  state: 'open',
  limit: 7,
  peak: 6,
  over: false,
  steps: [
    [480, 720, 6],
    [780, 1020, 4],
  ],
}

it('tells the places of each part of the day that the host is open', () => {
  const hours = openingHoursOf(host)
  expect(freeByPart(monday, hours('2026-11-09')).map(({ part, places }) => [part, places])).toEqual([
    ['morning', 1],
    ['afternoon', 3],
    ['after-school', 3],
  ])
  // From then on she closes at three.
  expect(freeByPart(monday, hours('2026-11-16')).map(({ part }) => part)).toEqual(['morning', 'afternoon'])
})

it('promises nothing on days that are not open', () => {
  const closed: BoardCell = { state: 'closed', limit: 7, peak: 0, over: false, closure: 'training' }
  expect(freeByPart(closed, openingHoursOf(host)('2026-11-09'))).toEqual([])
  expect(freeAllDay(closed)).toBeUndefined()
})

it('counts places of the whole day against the peak', () => {
  expect(freeAllDay(monday)).toBe(1)
  expect(freeAllDay({ ...monday, peak: 8, over: true })).toBe(0)
})
