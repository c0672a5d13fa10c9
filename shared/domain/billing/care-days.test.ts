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
  weekly,
} from '../../../tests/support/facts-in-words.ts'
import { careDaysOf, isLateNotice } from './care-days.ts'
import { closureCalendar } from './closures.ts'
import type { ChildFacts, Closure } from './facts.ts'

// Monday 5 October 2026 and the days after it.
const [monday, tuesday] = ['2026-10-05', '2026-10-06']
const fullTime = weekly('08:00-16:00', [1, 2, 3, 4, 5])
const settings = settingsWith()

function decide(facts: Partial<ChildFacts>, closures: Closure[] = [], from = monday, until = from) {
  const whole = child({ agreements: [agreement({ plans: [fullTime] })], ...facts })
  return careDaysOf(whole, span(from, until), closureCalendar(closures), settings)
}

/** Kind, billed minutes and percent of every day, with `?` where nobody answered for it. */
function told(...input: Parameters<typeof decide>): string[] {
  return decide(...input).days.map(
    (day) => `${day.kind} ${day.billedMinutes} ${day.percent}${day.unregistered ? ' ?' : ''}`,
  )
}

const closed = (hostId: string | null, from = monday, until = from): Closure => ({
  hostId,
  ...span(from, until),
  reason: 'holiday',
})

describe('each row of the table (exchange.md §2)', () => {
  it('present and reserved: the longer of the two is billed', () => {
    expect(told({ stays: [stay(monday, '09:00-13:00')] })).toEqual(['attended 480 100'])
    expect(told({ stays: [stay(monday, '07:00-18:01')] })).toEqual(['attended 661 160'])
  })

  it('present without a reservation, on an open or a closed day: extra', () => {
    const reservesNothing = [agreement({ plans: [weekly('08:00-16:00', [2])] })]
    const facts = { agreements: reservesNothing, stays: [stay(monday, '09:00-12:00')] }
    expect(told(facts)).toEqual(['extra 180 60'])
    expect(told(facts, [closed('h')])).toEqual(['extra 180 60'])
    expect(told({ ...facts, agreements: [agreement()] })).toEqual(['extra 180 60'])
  })

  it('present and reserved on a closed day: substituted, for the time present', () => {
    expect(told({ stays: [stay(monday, '09:00-12:00', 'other')] }, [closed('h')])).toEqual(['substituted 180 60'])
    expect(told({ stays: [stay(monday, '09:00-12:00')] }, [closed(null)])).toEqual(['substituted 180 60'])
  })

  it('reserved on a closed day and not present: closed, whatever the absence record says', () => {
    expect(told({}, [closed('h')])).toEqual(['closed 0 60'])
    for (const ruling of [undefined, 'free', 'charged'] as const) {
      const { days, balanceOf } = decide({ absences: [absence(monday, ruling)] }, [closed(null)])
      expect(days.map((day) => day.kind)).toEqual(['closed'])
      expect(balanceOf(days[0]!.agreement).used).toBe(0)
    }
  })

  it('absent, ruled free: nothing is charged and no free day used', () => {
    const { days, balanceOf } = decide({ absences: [absence(monday, 'free')] })
    expect(days.map((day) => day.kind)).toEqual(['free-absence'])
    expect(balanceOf(days[0]!.agreement)).toMatchObject({ used: 0, usedInPeriod: 0, left: 36 })
  })

  it('absent, ruled charged: the reservation is charged and no free day used', () => {
    const { days, balanceOf } = decide({ absences: [absence(monday, 'charged')] })
    expect(days.map((day) => [day.kind, day.billedMinutes])).toEqual([['charged-absence', 480]])
    expect(balanceOf(days[0]!.agreement).used).toBe(0)
  })

  it('absent without a ruling: free while the balance covers the whole day', () => {
    const { days, balanceOf } = decide({ absences: [absence(monday)] })
    expect(days.map((day) => day.kind)).toEqual(['free-absence'])
    expect(balanceOf(days[0]!.agreement)).toMatchObject({ used: 2, usedInPeriod: 2, left: 34 })
  })

  it('absent without a ruling and without a balance: charged', () => {
    const used = [agreement({ plans: [fullTime], freeHalfDaysUsed: new Map([[2026, 35]]) })]
    expect(told({ agreements: used, absences: [absence(monday)] })).toEqual(['charged-absence 480 100'])
  })

  it('reserved, open, and nothing entered: charged, and asked about', () => {
    expect(told({})).toEqual(['charged-absence 480 100 ?'])
  })

  it('neither reserved nor present: nothing', () => {
    expect(told({}, [], '2026-10-10', '2026-10-11')).toEqual([])
    expect(told({ absences: [absence('2026-10-10')] }, [], '2026-10-10')).toEqual([])
  })

  it('an absence record says nothing about a day of presence', () => {
    const { days } = decide({ absences: [absence(monday)], stays: [stay(monday, '08:00-16:00')] })
    expect(days.map((day) => [day.kind, day.absence])).toEqual([['attended', undefined]])
  })
})

describe('free days are used in order of date from 1 January', () => {
  const used = (halfDays: number) => [agreement({ plans: [fullTime], freeHalfDaysUsed: new Map([[2026, halfDays]]) })]

  it('so absences before the period take theirs first', () => {
    const absences = [absence('2026-03-02'), absence(monday), absence(tuesday)]
    const { days, balanceOf } = decide({ agreements: used(32), absences }, [], monday, tuesday)
    expect(days.map((day) => day.kind)).toEqual(['free-absence', 'charged-absence'])
    expect(balanceOf(days[0]!.agreement)).toMatchObject({ used: 4, usedInPeriod: 2, left: 0 })
  })

  it('but not those that were ruled, closed, attended or not reserved', () => {
    const absences = [
      absence('2026-02-02', 'free'),
      absence('2026-02-03', 'charged'),
      absence('2026-02-04'),
      absence('2026-02-05'),
      absence('2026-02-07'),
      absence(monday),
    ]
    const facts = { agreements: used(34), absences, stays: [stay('2026-02-05', '09:00-10:00')] }
    expect(told(facts, [closed(null, '2026-02-04')])).toEqual(['free-absence 0 60'])
  })

  it('nor those of the year before', () => {
    expect(told({ agreements: used(34), absences: [absence('2025-12-31'), absence(monday)] })).toHaveLength(1)
    expect(told({ agreements: used(34), absences: [absence('2025-12-31'), absence(monday)] })[0]).toContain('free')
  })

  it('a half day may still be free after a full day was not', () => {
    const plan = { ...fullTime, slots: [...slots('08:00-16:00', [1]), ...slots('08:00-12:59', [2])] }
    const agreements = [agreement({ plans: [plan], freeHalfDaysUsed: new Map([[2026, 10]]) })]
    // 18 × 3/5 = 10.8, so 11 half days; one is left.
    const absences = [absence(monday), absence(tuesday)]
    expect(told({ agreements, absences }, [], monday, tuesday)).toEqual([
      'charged-absence 480 100',
      'free-absence 0 60',
    ])
  })

  it('each agreement has its own', () => {
    const agreements = [
      agreement({ id: 'a', plans: [weekly('08:00-12:00', [1])], freeHalfDaysUsed: new Map([[2026, 99]]) }),
      agreement({ id: 'b', plans: [weekly('12:00-16:00', [1])] }),
    ]
    expect(told({ agreements, absences: [absence(monday)] })).toEqual(['charged-absence 240 60', 'free-absence 0 60'])
  })
})

describe('two agreements on one day', () => {
  const agreements = [
    agreement({ id: 'a', hostId: 'h1', plans: [weekly('08:00-12:00', [1])] }),
    agreement({ id: 'b', hostId: 'h2', plans: [weekly('12:00-16:00', [1])] }),
  ]

  it('each has its stays, and the one without is asked about', () => {
    expect(told({ agreements, stays: [stay(monday, '12:00-17:00', 'h2')] })).toEqual([
      'charged-absence 240 60 ?',
      'attended 300 100',
    ])
  })

  it('are closed each by its own host', () => {
    expect(told({ agreements, stays: [stay(monday, '08:00-11:00', 'h1')] }, [closed('h1')])).toEqual([
      'substituted 180 60',
      'charged-absence 240 60 ?',
    ])
  })

  it('one that reserves nothing that day is not on the bill', () => {
    const [a] = agreements
    expect(
      told({ agreements: [a!, agreement({ id: 'b', hostId: 'h2' })], stays: [stay(monday, '08:00-12:00', 'h2')] }),
    ).toEqual(['attended 240 60'])
  })
})

describe('the edges', () => {
  it('a plan is in force only while its agreement runs too', () => {
    const agreements = [agreement({ ...span(tuesday, tuesday), plans: [fullTime] })]
    expect(decide({ agreements }, [], '2026-10-05', '2026-10-09').days.map((day) => day.date)).toEqual([on(tuesday)])
  })

  it('a presence outside every agreement is uncovered, once per date', () => {
    const stays = [stay(monday, '08:00-09:00'), stay(monday, '10:00-11:00'), stay(tuesday, '08:00-09:00')]
    const { days, uncovered } = decide({ agreements: [agreement(span('2027-01-01'))], stays }, [], monday, tuesday)
    expect(days).toEqual([])
    expect(uncovered).toEqual([on(monday), on(tuesday)])
  })

  it('school begins in the middle of a month', () => {
    const agreements = [agreement({ plans: [weekly('08:00-10:59', [1, 2])] })]
    expect(told({ agreements, schoolStartsOn: on(tuesday) }, [], monday, tuesday)).toEqual([
      'charged-absence 179 60 ?',
      'charged-absence 179 40 ?',
    ])
  })

  it('stays at several hosts are one day for the family', () => {
    const stays = [stay(monday, '06:00-12:00', 'h'), stay(monday, '13:00-18:01', 'other')]
    expect(told({ stays })).toEqual(['attended 661 160'])
  })

  it('a period lies within one year', () => {
    expect(() => decide({}, [], '2026-12-31', '2027-01-01')).toThrow(RangeError)
  })

  it('the days on which the clock changes have as many minutes as any', () => {
    const sundays = [agreement({ plans: [weekly('00:00-23:59', [7])] })]
    for (const date of ['2026-03-29', '2026-10-25', '2026-11-01'])
      expect(told({ agreements: sundays }, [], date)).toEqual(['charged-absence 1439 160 ?'])
  })
})

describe('an absence is late (R71, T35)', () => {
  const notified = (notifiedAt: string) => isLateNotice({ ...absence(monday), notifiedAt }, settings)

  it('from nine on, and when it was never notified', () => {
    expect(notified(`${monday}T08:59`)).toBe(false)
    expect(notified(`${monday}T09:00`)).toBe(true)
    expect(notified('2026-10-04T23:59')).toBe(false)
    expect(notified('2026-10-06T00:00')).toBe(true)
    expect(isLateNotice(absence(monday), settings)).toBe(true)
  })

  it('from the hour that the service has set', () => {
    const own = settingsWith({ key: 'absence.noticeTime', from: monday, value: '08:30' })
    expect(isLateNotice({ ...absence(monday), notifiedAt: `${monday}T08:30` }, own)).toBe(true)
    expect(isLateNotice({ ...absence('2026-10-02'), notifiedAt: '2026-10-02T08:30' }, own)).toBe(false)
  })
})
