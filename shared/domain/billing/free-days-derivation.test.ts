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
import { formatDate } from '../calendar/date.ts'
import { toDecimal } from '../money/rational.ts'
import { closureCalendar } from './closures.ts'
import type { Agreement, ChildFacts, Closure } from './facts.ts'
import { deriveFreeDays } from './free-days-derivation.ts'

const full = '08:00-16:00'
const settings = settingsWith()

function derive(
  changes: Partial<Agreement>,
  facts: Partial<ChildFacts> = {},
  today = '2026-11-10',
  closed: Closure[] = [],
) {
  const one = agreement({ plans: [weekly(full, [1, 2, 3, 4, 5])], ...changes })
  const whole = child({ agreements: [one], ...facts })
  return deriveFreeDays(whole, one, 2026, closureCalendar(closed), settings, on(today))
}

/** `2026-03-02 used 2 36>34` for every day. */
function told(derivation: ReturnType<typeof derive>): string[] {
  return derivation.steps.map(
    (step) => `${formatDate(step.date)} ${step.outcome} ${step.halfDays} ${step.leftBefore}>${step.leftAfter}`,
  )
}

describe('the entitlement', () => {
  it('of four days a week all year is 18 × 4/5 = 14,4 days, rounded up to 14,5 (R63)', () => {
    const { entitlement } = derive({ plans: [weekly(full, [1, 2, 3, 4])] })
    expect(entitlement).toMatchObject({ fullTimeDays: 18, halfDays: 29 })
    expect(entitlement.terms).toMatchObject([
      {
        activeDays: 365,
        daysInYear: 365,
        halfDaysPerCycle: 8,
        cycleWeeks: 1,
        period: span('2026-01-01', '2026-12-31'),
      },
    ])
    expect(toDecimal(entitlement.exact, 4)).toBe(28.8)
  })

  it('of a plan that changes has a term for each, rounded once (R64)', () => {
    const { entitlement } = derive({
      plans: [
        weekly(full, [1], span('2026-01-01', '2026-03-31')),
        weekly(full, [1, 2, 3, 4, 5], span('2026-04-01', '2026-12-31')),
      ],
    })
    expect(entitlement.terms.map((term) => [term.activeDays, toDecimal(term.halfDays, 4)])).toEqual([
      [90, 1.7753],
      [275, 27.1233],
    ])
    expect([toDecimal(entitlement.exact, 4), entitlement.halfDays]).toEqual([28.8986, 29])
  })

  it('of a rota is averaged over its weeks, without a rounding error (R65)', () => {
    const plan = { ...weekly(full, []), cycleWeeks: 3, slots: slots(full, [1, 2, 3, 4, 5], 2) }
    const { entitlement } = derive({ plans: [plan] })
    expect(entitlement.terms[0]).toMatchObject({ halfDaysPerCycle: 10, cycleWeeks: 3 })
    expect(entitlement.halfDays).toBe(12)
  })

  it('has no term for a plan outside the year or the agreement', () => {
    const plans = [weekly(full, [1], span('2025-01-01', '2025-12-31')), weekly(full, [1], span('2026-07-01'))]
    expect(derive({ ...span('2020-01-01', '2026-06-30'), plans }).entitlement).toMatchObject({ terms: [], halfDays: 0 })
  })
})

describe('the days', () => {
  it('are told in order of date with the balance after each', () => {
    const absences = [absence('2026-03-02'), absence('2026-10-05'), absence('2026-12-01')]
    const derivation = derive({ freeHalfDaysUsed: new Map([[2026, 30]]) }, { absences })
    expect(told(derivation)).toEqual(['2026-03-02 used 2 6>4', '2026-10-05 used 2 4>2', '2026-12-01 used 2 2>0'])
    expect(derivation).toMatchObject({
      usedBefore: 30,
      opening: 6,
      usedToday: 4,
      leftToday: 2,
      usedLater: 2,
      leftAtYearEnd: 0,
    })
  })

  it('say why a day used none', () => {
    const closed: Closure[] = [{ hostId: null, ...span('2026-02-04', '2026-02-04'), reason: 'training' }]
    const absences = [
      absence('2026-02-02', 'free'),
      absence('2026-02-03', 'charged'),
      absence('2026-02-04'),
      absence('2026-02-05'),
      // A Saturday, on which nothing is reserved.
      absence('2026-02-07'),
    ]
    const facts = { absences, stays: [stay('2026-02-05', '09:00-10:00')] }
    expect(told(derive({}, facts, '2026-11-10', closed))).toEqual([
      '2026-02-02 ruled-free 2 36>36',
      '2026-02-03 ruled-charged 2 36>36',
      '2026-02-04 closed 2 36>36',
      '2026-02-05 present 2 36>36',
    ])
  })

  it('that the balance does not cover whole are charged, and a later half day may still be covered (R66)', () => {
    const plan = { ...weekly(full, [1]), slots: [...slots(full, [1]), ...slots('08:00-12:59', [2])] }
    const absences = [absence('2026-10-05'), absence('2026-10-06')]
    // 18 × 3/5 = 10.8, so 11 half days; one is left.
    expect(told(derive({ plans: [plan], freeHalfDaysUsed: new Map([[2026, 10]]) }, { absences }))).toEqual([
      '2026-10-05 not-covered 2 1>1',
      '2026-10-06 used 1 1>0',
    ])
  })

  it('today itself counts as used', () => {
    const absences = [absence('2026-10-05')]
    expect(derive({}, { absences }, '2026-10-05')).toMatchObject({ usedToday: 2, usedLater: 0 })
    expect(derive({}, { absences }, '2026-10-04')).toMatchObject({ usedToday: 0, usedLater: 2 })
    expect(derive({}, { absences }, '2025-10-04')).toMatchObject({ usedToday: 0, leftToday: 36, leftAtYearEnd: 34 })
  })

  it('of one agreement leave the other alone', () => {
    const [a, b] = [
      agreement({ id: 'a', plans: [weekly('08:00-12:00', [1])] }),
      agreement({ id: 'b', hostId: 'h2', plans: [weekly('12:00-18:00', [1])] }),
    ]
    const whole = child({ agreements: [a, b], absences: [absence('2026-10-05')] })
    const of = (one: Agreement) =>
      told(deriveFreeDays(whole, one, 2026, closureCalendar([]), settings, on('2026-11-10')))
    expect([of(a), of(b)]).toEqual([['2026-10-05 used 1 4>3'], ['2026-10-05 used 2 8>6']])
  })
})
