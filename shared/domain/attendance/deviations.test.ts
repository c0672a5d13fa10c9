import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  absence,
  agreement,
  child,
  on,
  settingsWith,
  slots,
  span,
  stay,
  tariff,
  weekly,
} from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { ChildFacts, Closure } from '../billing/facts.ts'
import { formatDate } from '../calendar/date.ts'
import { formatTime } from '../calendar/time.ts'
import { childWeeks } from './child-weeks.ts'
import { deviationsOf } from './deviations.ts'
import { usedDaysOf } from './used-days.ts'

const settings = settingsWith()
const monday = on('2026-03-02')

/** Monday to Wednesday whole days, Thursday a half one, no Friday. */
const plan = {
  ...weekly('08:00-16:00', [1, 2, 3]),
  slots: [...slots('08:00-16:00', [1, 2, 3]), ...slots('08:00-12:00', [4])],
}

function weeksOf(facts: Partial<ChildFacts>, weeks: number, closures: Closure[] = []) {
  const whole = child({ agreements: [agreement({ plans: [plan] })], tariffs: [tariff(2000)], ...facts })
  const period = { from: monday, until: monday + weeks * 7 - 1 }
  return childWeeks(usedDaysOf(whole, period, closureCalendar(closures), settings))
}

/** Stays as planned in so many weeks, without the days that a test takes out. */
function asPlanned(weeks: number, without: readonly number[] = [], times = ['08:00-16:00', '08:00-12:00']) {
  return Array.from({ length: weeks }, (_, week) =>
    [0, 1, 2, 3]
      .filter((day) => !without.includes(day))
      .map((day) => stay(formatDate(monday + week * 7 + day), times[day === 3 ? 1 : 0] ?? '')),
  ).flat()
}

const away = (weeks: number, day: number, from = 0) =>
  Array.from({ length: weeks - from }, (_, index) => absence(formatDate(monday + (from + index) * 7 + day)))

describe('a week', () => {
  it('has what was planned, what came of it, and what was absent and charged', () => {
    const facts = {
      stays: [stay('2026-03-02', '08:20-16:10'), stay('2026-03-06', '09:00-12:00')],
      absences: [absence('2026-03-03', 'charged')],
    }
    expect(weeksOf(facts, 1)).toMatchObject([
      {
        planned: { days: 2, halfDays: 4, minutes: 960 },
        real: { days: 2, halfDays: 3, minutes: 470 + 180 },
        unanswered: { days: 2, halfDays: 3, minutes: 720 },
        differenceHalfDays: -1,
        absent: { illness: 1, holiday: 0, other: 0 },
        chargedAbsences: { days: 1, cents: 2000, withoutTariff: 0 },
        extraDays: 1,
        arrival: 20,
        departure: 10,
      },
    ])
  })

  it('counts no closed day, on either side', () => {
    const closures: Closure[] = [{ hostId: 'h', ...span('2026-03-02', '2026-03-04'), reason: 'leave' }]
    const [week] = weeksOf({ stays: [stay('2026-03-03', '08:00-16:00', 'other')] }, 1, closures)
    expect(week).toMatchObject({ planned: { days: 0 }, real: { days: 0 }, unanswered: { days: 1 } })
  })

  it('of less than half an hour shorter is as planned, though the tariff calls it a half day', () => {
    const short = { ...weekly('08:00-13:10', [1]) }
    const of = (times: string) =>
      weeksOf({ agreements: [agreement({ plans: [short] })], stays: [stay('2026-03-02', times)] }, 1)[0]
    expect(of('08:00-12:55')).toMatchObject({ differenceHalfDays: 0, real: { halfDays: 1 } })
    expect(of('08:00-12:40')).toMatchObject({ differenceHalfDays: -1 })
  })

  it('says how many charged days have no tariff', () => {
    const [week] = weeksOf({ tariffs: [], absences: [absence('2026-03-03', 'charged')] }, 1)
    expect(week?.chargedAbsences).toEqual({ days: 1, cents: 0, withoutTariff: 1 })
  })
})

describe('a talk', () => {
  it('is there when a day stays away for eight weeks, not for seven', () => {
    const of = (weeks: number) =>
      deviationsOf(weeksOf({ stays: asPlanned(weeks, [2]), absences: away(weeks, 2) }, weeks))
    expect(of(8)).toEqual([{ kind: 'less', since: monday, weeks: 8, average: 2 }])
    expect(of(7)).toEqual([])
  })

  it('passes over weeks that were closed, and is broken by one as planned', () => {
    const facts = { stays: asPlanned(9, [2]), absences: away(9, 2) }
    const closed: Closure[] = [{ hostId: null, ...span('2026-03-16', '2026-03-22'), reason: 'leave' }]
    expect(deviationsOf(weeksOf(facts, 9, closed))).toMatchObject([{ kind: 'less', weeks: 8 }])
    const kept = {
      ...facts,
      stays: [...facts.stays, stay('2026-03-18', '08:00-16:00')].toSorted((a, b) => a.date - b.date),
    }
    expect(deviationsOf(weeksOf(kept, 9))).toEqual([])
  })

  it('is not about what is over: the last week decides', () => {
    const stays = [...asPlanned(9, [2]), ...asPlanned(10).slice(-4)]
    expect(deviationsOf(weeksOf({ stays, absences: away(9, 2) }, 10))).toEqual([])
  })

  it('is about who comes more, earlier and later too', () => {
    const fridays = Array.from({ length: 8 }, (_, week) => stay(formatDate(monday + week * 7 + 4), '08:00-12:00'))
    const stays = [...asPlanned(8), ...fridays].toSorted((a, b) => a.date - b.date)
    expect(deviationsOf(weeksOf({ stays }, 8))).toMatchObject([{ kind: 'more', average: 1 }])
    const shifted = asPlanned(8, [], ['07:30-16:40', '07:30-12:29'])
    expect(deviationsOf(weeksOf({ stays: shifted }, 8))).toMatchObject([
      { kind: 'arrives-earlier', average: 30 },
      { kind: 'leaves-later', average: 37.25 },
    ])
    expect(deviationsOf(weeksOf({ stays: asPlanned(8, [], ['07:31-16:29', '07:31-12:29']) }, 8))).toEqual([])
  })

  it('needs answers: a week of which nothing is known proves nothing', () => {
    const stays = asPlanned(9, [2]).filter(({ date }) => date < monday + 14 || date >= monday + 21)
    const absences = away(9, 2).filter(({ date }) => date < monday + 14 || date >= monday + 21)
    expect(deviationsOf(weeksOf({ stays, absences }, 9))).toEqual([])
  })

  it('waits for no form: the latest weeks without an answer are passed over', () => {
    const told = deviationsOf(weeksOf({ stays: asPlanned(8, [2]), absences: away(8, 2) }, 12))
    expect(told).toEqual([{ kind: 'less', since: monday, weeks: 8, average: 2 }])
  })
})

/** What happened on one day of a random week. */
type Answer = 'unanswered' | 'absent' | 'closed' | { from: number; length: number }
const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<Answer>('unanswered', 'closed') },
  { weight: 3, arbitrary: fc.constant<Answer>('absent') },
  {
    weight: 6,
    arbitrary: fc.record({ from: fc.integer({ min: 420, max: 520 }), length: fc.integer({ min: 60, max: 560 }) }),
  },
)
/** Some families come late every day, for that is when there is something to find. */
const habit = fc.record({
  later: fc.constantFrom(-40, 0, 35),
  misses: fc.constantFrom(-1, 0, 3),
  isRegular: fc.boolean(),
})

it('follows from the days alone, whatever they are', () => {
  let found = 0
  const property = fc.property(
    fc.array(fc.tuple(answer, answer, answer, answer, answer), { minLength: 8, maxLength: 11 }),
    habit,
    (raw, { later, misses, isRegular }) => {
      const weeks = raw.map((week) => week.map((day, index) => ofHabit(day, index, later, misses, isRegular)))
      const facts: { stays: ChildFacts['stays'][number][]; absences: ReturnType<typeof absence>[] } = {
        stays: [],
        absences: [],
      }
      const closures: Closure[] = []
      for (const [week, days] of weeks.entries())
        for (const [index, day] of days.entries()) {
          const date = formatDate(monday + week * 7 + index)
          if (day === 'closed') closures.push({ hostId: 'h', ...span(date, date), reason: 'other' })
          else if (day === 'absent') facts.absences.push(absence(date))
          else if (day !== 'unanswered')
            facts.stays.push(stay(date, `${formatTime(day.from)}-${formatTime(day.from + day.length)}`))
        }
      const told = deviationsOf(weeksOf(facts, weeks.length, closures))
      found += told.length
      expect(told.map(({ kind, weeks: count }) => [kind, count])).toEqual(oracle(weeks))
    },
  )
  fc.assert(property, { ...fixedSeed, numRuns: 1500 })
  expect(found).toBeGreaterThan(100)
})

/** Nobody comes on Fridays as a habit; on Mondays or Thursdays some never come. */
function ofHabit(day: Answer, index: number, later: number, misses: number, isRegular: boolean): Answer {
  if (!isRegular) return day
  if (index === 4) return 'absent'
  if (day === 'closed') return day
  return index === misses ? 'absent' : { from: 480 + later, length: index === 3 ? 240 : 480 }
}

/** The same question answered from the days themselves, without the program's weeks. */
function oracle(weeks: readonly (readonly Answer[])[]): [string, number][] {
  const lengths = [480, 480, 480, 240, 0]
  const half = (minutes: number): number => (minutes === 0 ? 0 : minutes < 300 ? 1 : 2)
  const facts = weeks.flatMap((days) => {
    let [reserved, answered, difference, both, arrival, departure] = [0, 0, 0, 0, 0, 0]
    for (const [index, day] of days.entries()) {
      const length = lengths[index] ?? 0
      const came = typeof day === 'string' ? undefined : day
      if (day === 'closed') continue
      if (length > 0) reserved += 1
      if (day === 'unanswered') continue
      if (length > 0) answered += 1
      const real = came?.length ?? 0
      if (Math.abs(real - length) >= 30) difference += half(real) - half(length)
      if (!came || length === 0) continue
      both += 1
      arrival += came.from - 480
      departure += came.from + came.length - 480 - length
    }
    return reserved === 0
      ? []
      : [{ answered, difference, arrival: both && arrival / both, departure: both && departure / both }]
  })
  const tests: [string, (fact: (typeof facts)[number]) => boolean][] = [
    ['less', (fact) => fact.difference <= -1],
    ['more', (fact) => fact.difference >= 1],
    ['arrives-earlier', (fact) => fact.arrival <= -30],
    ['arrives-later', (fact) => fact.arrival >= 30],
    ['leaves-earlier', (fact) => fact.departure <= -30],
    ['leaves-later', (fact) => fact.departure >= 30],
  ]
  return tests.flatMap(([kind, isSo]): [string, number][] => {
    let count = 0
    while (facts.at(-1)?.answered === 0) facts.pop()
    for (let index = facts.length - 1; index >= 0; index -= 1) {
      const fact = facts[index]
      if (!fact || fact.answered === 0 || !isSo(fact)) break
      count += 1
    }
    return count >= 8 ? [[kind, count]] : []
  })
}
