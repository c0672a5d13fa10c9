import { describe, expect, it } from 'vitest'
import { minutes, on } from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { OpeningHours } from './facts.ts'
import { openingHoursByDay } from './opening-hours.ts'
import { hostDays } from './presence.ts'

const week = (times: string, ...weekdays: OpeningHours['weekday'][]): OpeningHours[] =>
  weekdays.flatMap((weekday) => times.split(' ').map((time) => ({ weekday, ...minutes(time) })))
const told = (hours: readonly OpeningHours[]) => hours.map(({ from, until }) => [from, until])

describe('opening hours by day', () => {
  // Later changes may come first: the order of the list means nothing.
  const hoursOn = openingHoursByDay({
    openingHours: week('07:00-18:00', 1, 2),
    openingChanges: [
      { from: on('2026-12-01'), openingHours: [] },
      { from: on('2026-10-06'), openingHours: week('08:00-12:00 13:00-16:00', 2, 3) },
      { from: on('2027-01-05'), openingHours: week('06:00-20:00', 2) },
    ],
  })

  it('are those of the beginning until the day before the first change', () => {
    expect(told(hoursOn(on('2026-10-05')))).toEqual([[420, 1080]])
    expect(told(hoursOn(on('1990-01-01')))).toEqual([[420, 1080]])
  })

  it('are replaced whole from the date of a change on', () => {
    expect(told(hoursOn(on('2026-10-06')))).toEqual([
      [480, 720],
      [780, 960],
    ])
    expect(told(hoursOn(on('2026-10-12')))).toEqual([])
    expect(told(hoursOn(on('2026-12-01')))).toEqual([])
    expect(told(hoursOn(on('2027-01-05')))).toEqual([[360, 1200]])
    expect(told(hoursOn(on('2031-01-07')))).toEqual([[360, 1200]])
  })
})

it('an own child is there during the hours of the day itself', () => {
  const own = { id: 'o', firstName: 'Lore', birthDate: on('2024-01-01'), countsUntil: on('2030-08-31') }
  const changed = host({
    ownChildren: [own],
    openingChanges: [{ from: on('2026-10-06'), openingHours: week('09:00-12:00', 2) }],
  })
  const days = hostDays(changed, closureCalendar([]))
  expect(told(days.openingHoursOn(on('2026-10-05')))).toEqual([[420, 1080]])
  expect(told(days.openingHoursOn(on('2026-10-06')))).toEqual([[540, 720]])
  expect(days.openingHoursOn(on('2026-10-07'))).toEqual([])
  expect(days.ownChildrenOn(on('2026-10-06'))).toEqual([own])
})
