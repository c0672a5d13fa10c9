import { describe, expect, it } from 'vitest'
import { settingsWith, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import { quarterAverage, quartersOf } from './averages.ts'
import { capacityReport } from './capacity-report.ts'
import type { HostCapacityFacts, PlannedChild } from './facts.ts'
import { hostDays } from './presence.ts'

const full = '08:00-16:00'
const [fourth] = quartersOf(span('2026-10-01', '2026-10-01'))

function average(facts: HostCapacityFacts, closures: Closure[] = [], settings = settingsWith()) {
  const { openDays, halfDays, over } = quarterAverage(hostDays(facts, closureCalendar(closures)), fourth!, settings)
  return { openDays, halfDays, over }
}

describe('the example of R4, in a quarter of 64 opening days', () => {
  // The fourth quarter of 2026 has 66 weekdays; two are closed.
  const closures: Closure[] = [{ hostId: 'h', ...span('2026-12-30', '2026-12-31'), reason: 'holiday' }]
  const fullTime = children(3, weekly(full, [1, 2, 3, 4, 5]), 'full')
  // 26 days: Mondays and Tuesdays, of which there are 13 each.
  const twice = children(2, weekly(full, [1, 2]), 'twice')
  // 38 half days: Wednesdays, Thursdays and Fridays from a day on.
  const halves = children(2, weekly('08:00-12:00', [3, 4, 5], span('2026-10-02')), 'half')

  it('has 64 opening days and 26 Mondays and Tuesdays', () => {
    expect(average(host({ agreements: twice.slice(0, 1) }), closures)).toMatchObject({ openDays: 64, halfDays: 52 })
    expect(average(host({ agreements: halves.slice(0, 1) }), closures)).toMatchObject({ halfDays: 37 })
  })

  it('4.41 is a warning', () => {
    const third = children(2, weekly('08:00-12:00', [3, 4, 5], span('2026-10-01')), 'half')
    const facts = host({ agreements: [...fullTime, ...twice, ...third] })
    // 282 days are 564 half days; 564 / 2 / 64 = 4.40625.
    expect(average(facts, closures)).toEqual({ openDays: 64, halfDays: 564, over: true })
  })

  it('4.00 is in order', () => {
    const third = children(2, weekly('08:00-12:00', [3, 4, 5], span('2026-10-01')), 'half')
    // Without one of the two-day children 256 days remain: exactly four a day.
    const facts = host({ agreements: [...fullTime, ...twice.slice(1), ...third] })
    expect(average(facts, closures)).toEqual({ openDays: 64, halfDays: 512, over: false })
    const more = host({
      agreements: [...facts.agreements, ...children(1, weekly('08:00-09:00', [1], span('2026-12-28')), 'one')],
    })
    expect(average(more, closures)).toEqual({ openDays: 64, halfDays: 513, over: true })
  })
})

describe('what counts', () => {
  it('is the limit of the last day of the quarter', () => {
    const facts = host({
      agreements: [...children(3, weekly(full, [1, 2, 3, 4, 5])), ...children(1, weekly('08:00-09:00', [1]), 'x')],
    })
    // 396 + 13 half days over 66 days: 3.0984….
    const limited = (value: number, from: string) =>
      average(facts, [], settingsWith({ key: 'capacity.averageLimit', from, value })).over
    expect(limited(3.09, '2026-12-31')).toBe(true)
    expect(limited(3.09, '2027-01-01')).toBe(false)
    expect(limited(3.1, '2026-10-01')).toBe(false)
  })

  it('is compared exactly: 67 half days over ten days are 3.35, and not above it', () => {
    const agreements = [
      ...children(3, weekly(full, [1, 2, 3, 4, 5])),
      ...children(1, weekly(full, [1, 2, 3], span('2026-10-05', '2026-10-11')), 'x'),
      ...children(1, weekly('08:00-09:00', [1], span('2026-10-05', '2026-10-11')), 'y'),
    ]
    const limit = settingsWith({ key: 'capacity.averageLimit', from: '2026-10-01', value: 3.35 })
    const facts = host({ ...span('2026-10-05', '2026-10-16'), agreements })
    expect(average(facts, [], limit)).toEqual({ openDays: 10, halfDays: 67, over: false })
    const more = children(1, weekly('08:00-09:00', [2], span('2026-10-05', '2026-10-11')), 'z')
    expect(average({ ...facts, agreements: [...agreements, ...more] }, [], limit)).toEqual({
      openDays: 10,
      halfDays: 68,
      over: true,
    })
  })

  it('is all agreements of a child at the host together', () => {
    const [one] = children(1, weekly('08:00-10:30', [1]))
    const second: PlannedChild = { ...one!, id: 'second', plans: [weekly('14:00-16:30', [1])] }
    expect(average(host({ agreements: [one!, second] })).halfDays).toBe(26)
    const other: PlannedChild = { ...second, childId: 'other' }
    expect(average(host({ agreements: [one!, other] })).halfDays).toBe(26)
    const short: PlannedChild = { ...second, plans: [weekly('14:00-16:29', [1])] }
    expect(average(host({ agreements: [one!, short] })).halfDays).toBe(13)
  })

  it('is open dates alone: opening hours that weekday, no closure, within start and end', () => {
    const saturdays = children(1, { ...weekly(full, [1]), slots: slots(full, [1, 6]) })
    expect(average(host({ agreements: saturdays })).halfDays).toBe(26)
    const started = host({ ...span('2026-12-01', '2026-12-14'), agreements: saturdays })
    expect(average(started)).toMatchObject({ openDays: 10, halfDays: 4 })
    const closures: Closure[] = [{ hostId: null, ...span('2026-12-07', '2026-12-07'), reason: 'holiday' }]
    expect(average(started, closures)).toMatchObject({ openDays: 9, halfDays: 2 })
  })

  it('is not the own children', () => {
    const own = { id: 'o', firstName: 'Lore', birthDate: span('2021-01-01').from, countsUntil: span('2027-08-31').from }
    expect(average(host({ ownChildren: [own, own, own, own, own] }))).toEqual({
      openDays: 66,
      halfDays: 0,
      over: false,
    })
  })

  it('is nothing without an opening day: never over', () => {
    const settings = settingsWith({ key: 'capacity.averageLimit', from: '2026-01-01', value: 0 })
    const facts = host({ openingHours: [], agreements: children(9, weekly(full, [1, 2, 3, 4, 5])) })
    expect(average(facts, [], settings)).toEqual({ openDays: 0, halfDays: 0, over: false })
    expect(average(host({ agreements: children(1, weekly(full, [1])) }), [], settings).over).toBe(true)
    expect(average(host(), [], settings).over).toBe(false)
  })
})

describe('the report', () => {
  it('lists every host for every quarter touched, whole, by host and then by time', () => {
    const report = capacityReport(
      [host({ hostId: 'b' }), host({ hostId: 'B' }), host({ hostId: 'a', ...span('2030-01-01') })],
      [],
      span('2026-12-31', '2027-04-01'),
      settingsWith(),
    )
    expect(report.averages.map((one) => `${one.hostId} ${one.quarter} ${one.openDays}`)).toEqual([
      'B 2026-Q4 66',
      'B 2027-Q1 64',
      'B 2027-Q2 65',
      'a 2026-Q4 0',
      'a 2027-Q1 0',
      'a 2027-Q2 0',
      'b 2026-Q4 66',
      'b 2027-Q1 64',
      'b 2027-Q2 65',
    ])
  })

  it('has breaches of the period alone, by host and then by time', () => {
    const facts = (hostId: string) =>
      host({ hostId, licences: [], agreements: children(1, weekly('08:00-09:00 10:00-11:00', [1])) })
    const { breaches } = capacityReport(
      [facts('h2'), facts('h1')],
      [],
      span('2026-10-05', '2026-10-11'),
      settingsWith(),
    )
    expect(breaches.map((one) => [one.hostId, one.from])).toEqual([
      ['h1', 480],
      ['h1', 600],
      ['h2', 480],
      ['h2', 600],
    ])
  })
})
