import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDay } from '../testing/sample-month.ts'
import { formatDates } from './date-list.ts'
import { groupDays, rangeOf } from './day-groups.ts'

const mondays = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26']
const wednesdays = ['2026-10-07', '2026-10-21', '2026-10-28']
const longer = sampleDay('2026-10-16', {
  reserved: [[480, 750]],
  present: [{ hostId: 'h1', from: 480, until: 855 }],
  reservedMinutes: 270,
  presentMinutes: 375,
  billedMinutes: 375,
})

test('same weekday and same hours are one row; the day that became a whole one is marked', () => {
  const groups = groupDays([longer, ...[...wednesdays, ...mondays].map((date) => sampleDay(date))])
  expect(groups.map((group) => [formatDates(group.days.map((day) => day.date)), group.deviates])).toEqual([
    ['ma 5, 12, 19, 26 okt', false],
    ['wo 7, 21, 28 okt', false],
    ['vr 16 okt', true],
  ])
  expect(groups[2]?.percent).toBe(100)
})

test('staying longer without another price deviates from nothing', () => {
  const [group] = groupDays([sampleDay('2026-10-05', { presentMinutes: 560, billedMinutes: 560 })])
  expect(group?.deviates).toBe(false)
})

test('coming a little earlier or later splits nothing, and is said', () => {
  const late = sampleDay('2026-10-12', { present: [{ hostId: 'h1', from: 490, until: 1010 }], presentMinutes: 520 })
  const long = sampleDay('2026-10-19', { presentMinutes: 545, billedMinutes: 545 })
  const [group, ...others] = groupDays([sampleDay('2026-10-05'), late, long])
  expect(others).toEqual([])
  expect(group?.varies).toBe(true)
  expect(rangeOf(group?.days ?? [], (day) => day.billedMinutes)).toEqual({ from: 540, until: 545 })
})

test('a day that nobody answered for is marked', () => {
  const [group] = groupDays([sampleDay('2026-10-05', { present: [], presentMinutes: 0, unregistered: true })])
  expect(group?.deviates).toBe(true)
})

test('every day stands in exactly one row, in order', () => {
  const date = fc.integer({ min: 1, max: 31 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`)
  const day = fc.record({ date, minutes: fc.constantFrom(200, 300, 540, 700) })
  fc.assert(
    fc.property(fc.uniqueArray(day, { selector: (value) => value.date }), (days) => {
      const groups = groupDays(
        days.map(({ date: on, minutes }) =>
          sampleDay(on, { presentMinutes: minutes, billedMinutes: Math.max(540, minutes) }),
        ),
      )
      const dates = groups.map((group) => group.days.map((value) => value.date))
      expect(dates.flat().toSorted()).toEqual(days.map((value) => value.date).toSorted())
      for (const inGroup of dates) expect(inGroup).toEqual(inGroup.toSorted())
    }),
  )
})
