import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  absence,
  agreement,
  child,
  on,
  settingsWith,
  span,
  stay,
  weekly,
} from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { ChildFacts, Closure } from '../billing/facts.ts'
import { formatDate, weekdayOf } from '../calendar/date.ts'
import { covers } from '../calendar/period.ts'
import { ageOf, openDaysOf } from './open-days.ts'

// Monday 5 October 2026 to the Sunday after it.
const week = span('2026-10-05', '2026-10-11')
const halfWeek = agreement({ plans: [weekly('08:00-12:00', [1, 2, 3])] })

/** `2026-10-05 a` for every open day. */
function told(facts: Partial<ChildFacts>, closures: Closure[] = [], period = week): string[] {
  return openDaysOf(child({ agreements: [halfWeek], ...facts }), period, closureCalendar(closures), settingsWith()).map(
    ({ date, agreementId }) => `${formatDate(date)} ${agreementId}`,
  )
}

describe('an open day', () => {
  it('is reserved, and nobody answered for it', () => {
    expect(told({})).toEqual(['2026-10-05 a', '2026-10-06 a', '2026-10-07 a'])
    expect(told({ agreements: [] })).toEqual([])
  })

  it('is answered by a presence, also a short one at another host', () => {
    expect(told({ stays: [stay('2026-10-06', '09:00-09:05', 'other')] })).toEqual(['2026-10-05 a', '2026-10-07 a'])
  })

  it('is answered by an absence of any ruling', () => {
    expect(told({ absences: [absence('2026-10-05', 'charged'), absence('2026-10-06')] })).toEqual(['2026-10-07 a'])
  })

  it('is no day on which its host or the service is closed', () => {
    const closed = (hostId: string | null): Closure => ({
      hostId,
      ...span('2026-10-05', '2026-10-06'),
      reason: 'leave',
    })
    expect(told({}, [closed('h')])).toEqual(['2026-10-07 a'])
    expect(told({}, [closed(null)])).toEqual(['2026-10-07 a'])
    expect(told({}, [closed('other')])).toHaveLength(3)
  })

  it('stays open for the agreement to which the presence does not belong', () => {
    const other = { ...halfWeek, id: 'b', hostId: 'h2', plans: [weekly('13:00-16:00', [1])] }
    const facts = { agreements: [halfWeek, other], stays: [stay('2026-10-05', '13:00-16:00', 'h2')] }
    expect(told(facts)).toEqual(['2026-10-05 a', '2026-10-06 a', '2026-10-07 a'])
  })

  it('is found on both sides of New Year', () => {
    const around = span('2026-12-30', '2027-01-05')
    expect(told({}, [], around)).toEqual(['2026-12-30 a', '2027-01-04 a', '2027-01-05 a'])
  })

  it('has an age in days', () => {
    expect(ageOf({ date: on('2026-10-05') }, on('2026-10-17'))).toBe(12)
    expect(ageOf({ date: on('2026-10-05') }, on('2026-10-05'))).toBe(0)
  })
})

it('is what looking at every minute gives', () => {
  const days = fc.subarray(['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08'])
  const weekdays = fc.subarray([1, 2, 3, 4])
  fc.assert(
    fc.property(
      fc.record({ first: weekdays, second: weekdays, atH1: days, atH2: days, away: days, shut: days }),
      ({ first, second, atH1, atH2, away, shut }) => {
        const agreements = [
          agreement({ id: 'a', hostId: 'h1', plans: [weekly('08:00-12:00', first)] }),
          agreement({ id: 'b', hostId: 'h2', plans: [weekly('12:30-16:00', second)] }),
        ]
        const stays = [
          ...atH1.map((date) => stay(date, '08:00-11:00', 'h1')),
          ...atH2.map((date) => stay(date, '13:00-15:00', 'h2')),
        ].sort((a, b) => a.date - b.date)
        const closures = shut.map((date): Closure => ({ hostId: 'h1', ...span(date, date), reason: 'illness' }))
        const expected: string[] = []
        for (let date = week.from; date <= week.until; date += 1) {
          const iso = formatDate(date)
          // Which minutes of the day each agreement reserves, one by one.
          const reserves = (weekdaysOf: number[], from: number, until: number): boolean[] =>
            Array.from(
              { length: 1440 },
              (_, minute) => weekdaysOf.includes(weekdayOf(date)) && from <= minute && minute < until,
            )
          const [a, b] = [reserves(first, 480, 720), reserves(second, 750, 960)].map((minutes) =>
            minutes.includes(true),
          )
          const [came1, came2] = [atH1.includes(iso), atH2.includes(iso)]
          if (away.includes(iso) && !came1 && !came2) continue
          // Where only one agreement reserves, every stay is its own; where both do, each has that at its host.
          const answeredA = b ? came1 : came1 || came2
          const answeredB = a ? came2 : came1 || came2
          if (a && !answeredA && !away.includes(iso) && !closures.some((one) => covers(one, date)))
            expected.push(`${iso} a`)
          if (b && !answeredB && !away.includes(iso)) expected.push(`${iso} b`)
        }
        const absences = away.map((date) => absence(date))
        expect(told({ agreements, stays, absences }, closures)).toEqual(expected)
      },
    ),
    fixedSeed,
  )
})
