import { expect, it } from 'vitest'
import {
  absence,
  agreement,
  child,
  minutes,
  on,
  settingsWith,
  span,
  stay,
  weekly,
} from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { careDaysOf } from '../billing/care-days.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { People } from '../billing/people.ts'
import { recomputePayout } from '../billing/recompute.ts'
import { monthPeriod } from '../calendar/period.ts'
import { hostDays } from '../capacity/presence.ts'
import { payHosts } from './pay-hosts.ts'
import { payoutContent } from './payout-content.ts'

const october = monthPeriod('2026-10')
const address = { street: 'Kerkstraat 1', postcode: '8790', city: 'Waregem' }
const people: People = {
  contractHolders: new Map(),
  children: new Map(['c', 'd'].map((id) => [id, { id, firstName: 'Voor', lastName: id }])),
  hosts: new Map([
    [
      'h',
      { id: 'h', firstName: 'Ann', lastName: 'Host', ...address, iban: 'BE68539007547034', ownChildren: ['Jules'] },
    ],
  ]),
}

it('a statement says what was paid, who was away, and how many days were open', () => {
  const settings = settingsWith()
  const present = child({
    childId: 'd',
    stays: [stay('2026-10-02', '13:00-15:00'), stay('2026-10-02', '08:00-11:00'), stay('2026-10-08', '08:00-09:00')],
  })
  const away = child({
    agreements: [agreement({ plans: [weekly('08:00-16:00', [4, 5])], ...span('2026-10-01', '2026-10-02') })],
    absences: [absence('2026-10-02')],
  })
  const closures = closureCalendar([
    { hostId: 'h', ...span('2026-10-09', '2026-10-12'), reason: 'illness' },
    { hostId: null, ...span('2026-10-30', '2026-10-30'), reason: 'holiday' },
  ])
  const facts = host({
    ...span('2026-10-02', '2026-10-30'),
    openingHours: ([5, 6, 1] as const).flatMap((weekday) => [
      { weekday, ...minutes('07:00-12:00') },
      { weekday, ...minutes('13:00-18:00') },
    ]),
  })
  const [payout] = payHosts([present], october, settings)
  const absent = careDaysOf(away, october, closures, settings).days
  const before = { quantity: 100, cents: 281_500 }
  const content = payoutContent(payout!, '2026-10', october, hostDays(facts, closures), absent, people, before)
  expect(content).toMatchObject({
    month: '2026-10',
    host: { id: 'h', firstName: 'Ann', lastName: 'Host', ...address, iban: 'BE68539007547034' },
    children: [{ childId: 'c' }, { childId: 'd' }],
    absences: [
      { childId: 'c', date: '2026-10-01' },
      { childId: 'c', date: '2026-10-02', reason: 'illness' },
    ],
    ownChildren: ['Jules'],
    yearBefore: before,
    totalCents: 1689 + 2815,
  })
  // Fridays 2, 16, 23; Saturdays 3, 17, 24; Mondays 5, 19, 26: open. The 9th, 10th, 12th and 30th are closed.
  expect(content.openDays).toBe(9)
  expect(content.closedDates).toEqual(['2026-10-09', '2026-10-10', '2026-10-12', '2026-10-30'])
  expect(content.plannedOpenDays).toBe(13)
  expect(content.closedWeekdays).toEqual([2, 3, 4, 7])
  expect(content.lines.map((line) => [line.percent, line.days])).toEqual([
    [60, [{ date: '2026-10-08', stays: [[480, 540]], minutes: 60, goesToSchool: false, hostDayCents: 2815 }]],
    [
      100,
      [
        {
          date: '2026-10-02',
          stays: [
            [480, 660],
            [780, 900],
          ],
          minutes: 300,
          goesToSchool: false,
          hostDayCents: 2815,
        },
      ],
    ],
  ])
  expect(recomputePayout(content)).toBe(content.totalCents)
})

it('opening hours that change in the middle of the month count from their date', () => {
  const settings = settingsWith()
  const facts = host({
    openingHours: [{ weekday: 1, ...minutes('07:00-18:00') }],
    openingChanges: [{ from: on('2026-10-15'), openingHours: [{ weekday: 3, ...minutes('07:00-18:00') }] }],
  })
  const [payout] = payHosts([child({ stays: [stay('2026-10-05', '08:00-16:00')] })], october, settings)
  const days = hostDays(facts, closureCalendar([]))
  const content = payoutContent(payout!, '2026-10', october, days, [], people, { quantity: 0, cents: 0 })
  // Mondays 5 and 12, Wednesdays 21 and 28.
  expect(content.openDays).toBe(4)
  expect(content.closedWeekdays).toEqual([2, 4, 5, 6, 7])
})
