import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyClosures, anyHost, turnOfYear } from '../../../tests/support/any-host.ts'
import { on, settingsWith, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import { formatDate, weekdayOf } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import { formatTime } from '../calendar/time.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import { breachPatterns, type BreachPattern } from './breach-pattern.ts'
import { breachesOf } from './breaches.ts'
import type { HostCapacityFacts } from './facts.ts'
import { hostDays } from './presence.ts'
import { nameBreach } from './present-children.ts'

const settings = settingsWith()
const winter = span('2026-11-02', '2027-02-28')

function found(facts: HostCapacityFacts, closures: Closure[] = [], period: Period = winter) {
  const days = hostDays(facts, closureCalendar(closures))
  const breaches = breachesOf(days, period, settings).map((breach) => nameBreach(days, breach))
  return { days, breaches, patterns: breachPatterns(breaches, days, period) }
}

/** A host for one child at a time, and two children who meet. */
function crowded(plan: Partial<CarePlan>): HostCapacityFacts {
  const licences = [{ ...span('2020-01-01'), maxPresent: 1 }]
  return host({ licences, agreements: children(2, { ...weekly('08:00-12:30', [2]), ...plan }) })
}

/** `1w di 08:00-12:30 2026-11-03…2027-02-23 17×`. */
function told({ everyWeeks, weekday, from, until, dates, goesOn }: BreachPattern): string {
  const name = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'][weekday - 1]
  const [first, last] = [dates[0], dates.at(-1)].map((date) => formatDate(date ?? 0))
  return `${everyWeeks}w ${name} ${formatTime(from)}-${formatTime(until)} ${first}…${last} ${dates.length}×${goesOn ? ' +' : ''}`
}

describe('a series', () => {
  it('is every week until the last date', () => {
    const { patterns } = found(crowded(span('2026-11-01', '2027-01-31')))
    expect(patterns.map(told)).toEqual(['1w di 08:00-12:30 2026-11-03…2027-01-26 13×'])
    expect(patterns[0]?.at.children.map(({ id }) => id)).toEqual(['c0', 'c1'])
  })

  it('goes on when nothing ends it', () => {
    expect(found(crowded({})).patterns.map(told)).toEqual(['1w di 08:00-12:30 2026-11-03…2027-02-23 17× +'])
  })

  it.each([2, 3, 4])('is every %d weeks', (cycleWeeks) => {
    const { patterns, breaches } = found(crowded({ cycleWeeks, slots: slots('08:00-12:30', [2], cycleWeeks) }))
    expect(patterns.map(({ everyWeeks, dates }) => [everyWeeks, dates.length])).toEqual([[cycleWeeks, breaches.length]])
  })

  it('two of three weeks are two series', () => {
    const both = [...slots('08:00-12:30', [2], 1), ...slots('08:00-12:30', [2], 2)]
    const { patterns } = found(crowded({ cycleWeeks: 3, slots: both }))
    expect(patterns.map(({ everyWeeks }) => everyWeeks)).toEqual([3, 3])
  })

  it('is not broken by closed days, but by a served day without the breach', () => {
    const closures: Closure[] = [
      { hostId: null, ...span('2026-12-21', '2027-01-03'), reason: 'holiday' },
      { hostId: 'h', ...span('2026-11-10', '2026-11-10'), reason: 'training' },
    ]
    expect(found(crowded({}), closures).patterns.map(told)).toEqual(['1w di 08:00-12:30 2026-11-03…2027-02-23 14× +'])
    const away: CarePlan[] = [
      weekly('08:00-12:30', [2], span('2020-01-01', '2026-12-07')),
      weekly('08:00-12:30', [2], span('2026-12-14')),
    ]
    const facts = crowded({})
    const [one, other] = facts.agreements
    const broken = { ...facts, agreements: [{ ...one!, plans: away }, other!] }
    expect(found(broken).patterns.map(told)).toEqual([
      '1w di 08:00-12:30 2026-11-03…2026-12-01 5×',
      '1w di 08:00-12:30 2026-12-15…2027-02-23 11× +',
    ])
  })

  it('keeps other children, limits, times and weekdays apart', () => {
    const facts = host({ agreements: children(8, weekly('08:00-12:00', [2, 4])) })
    const { patterns } = found(facts, [], span('2026-12-01', '2027-02-28'))
    expect(patterns.map(told)).toEqual(
      ['1w di 08:00-12:00 2027-01-05…2027-02-23 8× +', '1w do 08:00-12:00 2027-01-07…2027-02-25 8× +'].sort(),
    )
    const own = { id: 'o', firstName: 'Lore', birthDate: on('2021-01-01'), countsUntil: on('2027-01-31') }
    const withOwn = host({ ownChildren: [own], agreements: children(8, weekly('08:00-12:00', [2])) })
    expect(
      found(withOwn, [], span('2026-12-01', '2027-02-28')).patterns.map(({ count, limit }) => [count, limit]),
    ).toEqual([
      [9, 8],
      [9, 7],
      [8, 7],
    ])
  })

  it('of fewer than three dates is told date by date', () => {
    const { patterns } = found(crowded(span('2026-11-01', '2026-11-15')))
    expect(patterns.map(told)).toEqual([
      '1w di 08:00-12:30 2026-11-03…2026-11-03 1×',
      '1w di 08:00-12:30 2026-11-10…2026-11-10 1×',
    ])
  })
})

it('whatever the host: the patterns are exactly the breaches, and regular', () => {
  let [patternCount, breachCount] = [0, 0]
  fc.assert(
    fc.property(anyHost, anyClosures, (facts, closures) => {
      const { days, breaches, patterns } = found(facts, closures, turnOfYear)
      const expanded = patterns.flatMap(({ dates, from, until, count, limit, at }) =>
        dates.map((date) => ({ hostId: 'h', date, from, until, count, limit, at })),
      )
      expect(expanded.sort((a, b) => a.date - b.date || a.from - b.from)).toEqual(breaches)
      for (const { dates, everyWeeks, weekday, goesOn } of patterns) {
        const known = new Set(dates)
        const next = (dates.at(-1) ?? 0) + everyWeeks * 7
        for (let date = dates[0]!; date < next; date += everyWeeks * 7) {
          expect(weekdayOf(date)).toBe(weekday)
          if (!known.delete(date)) expect(days.isServing(date)).toBe(false)
        }
        expect(known.size).toBe(0)
        if (goesOn)
          for (let date = next; date <= turnOfYear.until; date += 7 * everyWeeks)
            expect(days.isServing(date)).toBe(false)
      }
      patternCount += patterns.length
      breachCount += breaches.length
    }),
    { ...fixedSeed, numRuns: 200 },
  )
  expect(breachCount).toBeGreaterThan(1000)
  expect(patternCount).toBeLessThan(breachCount)
})
