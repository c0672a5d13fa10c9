import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate, formatDate, mondayOf, weekdayOf } from '../../../shared/domain/calendar/date.ts'
import { faultsAfter, type Json } from '../../support/exchange-document.ts'

type Slot = { week: number; weekday: number; from: string; until: string }
type Plan = { agreement?: number; from: string; until?: string; cycleWeeks: number; cycleStart: string; slots: Slot[] }
type Agreement = { startsOn: string; endsOn?: string; childId?: string }

const slot = (week: number, weekday: number, from = '08:00', until = '12:00'): Slot => ({ week, weekday, from, until })

/** The faults of a document with these agreements of one child (ids x0, x1, …) and their plans. */
function faultsWith(
  agreements: readonly Agreement[],
  plans: readonly Plan[],
  edits: Record<string, Json> = {},
): string[] {
  return faultsAfter({
    agreements: agreements.map((one, index) => ({
      id: `x${index}`,
      childId: 'c1',
      contractHolderId: 'p1',
      hostId: index % 2 === 0 ? 'h1' : 'h2',
      ...one,
    })),
    carePlans: plans.map(({ agreement, ...plan }, index) => ({ agreementId: `x${agreement ?? index}`, ...plan })),
    extraCosts: [],
    ...edits,
  })
}

const open = { startsOn: '2026-01-01' }
const weekly = (slots: Slot[], changes: Partial<Plan> = {}): Plan => ({
  from: '2026-01-01',
  cycleWeeks: 1,
  cycleStart: '2025-12-29',
  slots,
  ...changes,
})
const second = ['agreements[1] double-reservation']

describe('double reservation', () => {
  it('two agreements of one child, the same minutes of a weekday', () => {
    expect(faultsWith([open, open], [weekly([slot(1, 1)]), weekly([slot(1, 1, '11:59', '17:00')])])).toEqual(second)
    expect(faultsWith([open, open], [weekly([slot(1, 1)]), weekly([slot(1, 1, '12:00', '17:00')])])).toEqual([])
    expect(faultsWith([open, open], [weekly([slot(1, 1)]), weekly([slot(1, 2)])])).toEqual([])
    expect(faultsWith([open, { ...open, childId: 'c2' }], [weekly([slot(1, 1)]), weekly([slot(1, 1)])])).toEqual([])
    expect(faultsWith([open, open], [weekly([slot(1, 1)])])).toEqual([])
  })

  it('stands at the later agreement, whatever the order of the plans, once however many it meets', () => {
    const plans = [3, 1, 0, 2].map((agreement) => weekly([slot(1, 1), slot(1, 2)], { agreement }))
    expect(faultsWith([open, open, open, open], plans)).toEqual(
      [1, 2, 3].map((index) => `agreements[${index}] double-reservation`),
    )
  })

  it('an agreement in between that meets nobody is not named', () => {
    const plans = [weekly([slot(1, 1)]), weekly([slot(1, 2)]), weekly([slot(1, 1)])]
    expect(faultsWith([open, open, open], plans)).toEqual(['agreements[2] double-reservation'])
  })

  it('a plan reserves only while its agreement runs', () => {
    const plans = [weekly([slot(1, 1)]), weekly([slot(1, 1)])]
    // 2026-06-29 and 2026-07-06 are Mondays.
    expect(faultsWith([{ ...open, endsOn: '2026-07-05' }, { startsOn: '2026-06-30' }], plans)).toEqual([])
    expect(faultsWith([{ ...open, endsOn: '2026-07-05' }, { startsOn: '2026-06-29' }], plans)).toEqual(second)
    expect(faultsWith([{ ...open, endsOn: '2026-07-06' }, { startsOn: '2026-06-30' }], plans)).toEqual(second)
    const until = [weekly([slot(1, 1)], { until: '2026-07-05' }), weekly([slot(1, 1)], { from: '2026-06-30' })]
    expect(faultsWith([open, open], until)).toEqual([])
  })

  it('cycles that never meet, and cycles that do', () => {
    const even = weekly([slot(1, 1)], { cycleWeeks: 2 })
    const odd = weekly([slot(2, 1)], { cycleWeeks: 2 })
    expect(faultsWith([open, open], [even, odd])).toEqual([])
    expect(faultsWith([open, open], [even, even])).toEqual(second)
    // The other start of the cycle makes odd weeks even.
    expect(faultsWith([open, open], [even, { ...odd, cycleStart: '2026-01-05' }])).toEqual(second)
    const ofFour = weekly([slot(3, 1)], { cycleWeeks: 4 })
    expect(faultsWith([open, open], [even, ofFour])).toEqual(second)
    expect(faultsWith([open, open], [odd, ofFour])).toEqual([])
    expect(faultsWith([open, open], [weekly([slot(1, 1)], { cycleWeeks: 3 }), odd])).toEqual(second)
  })

  it('cycles that meet only far in the future, on the very last day or just after it', () => {
    const [a, b] = [weekly([slot(1, 3)], { cycleWeeks: 97 }), weekly([slot(50, 3)], { cycleWeeks: 101 })]
    const first = parseDate('2025-12-29')
    const weeks = Array.from({ length: 97 * 101 }, (_, week) => week)
    const meeting = weeks.find((week) => week % 97 === 0 && week % 101 === 49) ?? 0
    const day = first + meeting * 7 + 2
    expect(formatDate(day)).toBe('2050-03-02')
    expect(faultsWith([open, open], [a, { ...b, until: formatDate(day) }])).toEqual(second)
    expect(faultsWith([open, open], [a, { ...b, until: formatDate(day - 1) }])).toEqual([])
    expect(faultsWith([open, open], [a, { ...b, from: formatDate(day + 1), until: '2200-01-01' }])).toEqual([])
    expect(faultsWith([open, open], [a, { ...b, from: formatDate(day), until: formatDate(day) }])).toEqual(second)
  })

  it('before the start of its cycle a plan reserves too, and cycles may be of any length', () => {
    const late = weekly([slot(1, 1)], { cycleWeeks: 2, cycleStart: '2030-12-30' })
    const early = weekly([slot(1, 1)], { cycleWeeks: 2, until: '2026-12-31' })
    const weeksBetween = (parseDate('2030-12-30') - parseDate('2025-12-29')) / 7
    expect(faultsWith([open, open], [late, early])).toEqual(weeksBetween % 2 === 0 ? second : [])
    const soon = { startsOn: '2025-12-29' }
    const long = weekly([slot(1, 1)], { from: '2025-12-29', cycleWeeks: 9_007_199_254_740_991 })
    const lastWeek = weekly([slot(9_007_199_254_740_991, 1)], { from: '2025-12-22', cycleWeeks: 9_007_199_254_740_991 })
    const everyWeek = weekly([slot(1, 1)], { from: '2025-12-29' })
    expect(faultsWith([soon, soon], [long, everyWeek])).toEqual(second)
    expect(faultsWith([soon, soon], [{ ...long, from: '2025-12-30' }, everyWeek])).toEqual([])
    const december = { startsOn: '2025-12-01' }
    expect(faultsWith([december, december], [lastWeek, { ...everyWeek, from: '2025-12-22' }])).toEqual(second)
    expect(faultsWith([december, december], [{ ...lastWeek, from: '2025-12-23' }, everyWeek])).toEqual([])
  })

  it('values at fault take no part', () => {
    const plans = [weekly([slot(1, 1)]), weekly([slot(1, 1)])]
    expect(faultsWith([open, { ...open, endsOn: '2026-02-30' }], plans)).toEqual(['agreements[1].endsOn invalid-date'])
    expect(faultsWith([open, open], [plans[0] as Plan, weekly([slot(1, 1)], { cycleStart: '2025-12-30' })])).toEqual([
      'carePlans[1].cycleStart not-a-monday',
    ])
    expect(faultsWith([open, open], [plans[0] as Plan, weekly([slot(1, 1, '12:00', '08:00')])])).toEqual([
      'carePlans[1].slots[0].until end-before-start',
    ])
    expect(faultsWith([open, { ...open, childId: 'nobody' }], plans)).toEqual([
      'agreements[1].childId unknown-reference',
    ])
  })

  it('a plan that reaches beyond its agreement, or lies outside it, is a fact', () => {
    expect(faultsWith([{ startsOn: '2026-02-01', endsOn: '2026-02-28' }], [weekly([slot(1, 1)])])).toEqual([])
    expect(faultsWith([{ startsOn: '2030-01-01' }], [weekly([slot(1, 1)], { until: '2026-02-01' })])).toEqual([])
  })

  it('says the same as looking at every date', () => {
    const first = parseDate('2026-01-01')
    const time = (hour: number): string => `${String(hour).padStart(2, '0')}:00`
    const plan = fc
      .record({
        agreement: fc.nat(3),
        start: fc.nat(200),
        length: fc.integer({ min: 50, max: 400 }),
        cycleWeeks: fc.integer({ min: 1, max: 6 }),
        cycleStart: fc.integer({ min: -30, max: 30 }),
        slots: fc.array(fc.record({ week: fc.nat(5), weekday: fc.integer({ min: 1, max: 3 }), hour: fc.nat(3) }), {
          minLength: 1,
          maxLength: 4,
        }),
      })
      .map(({ agreement, start, length, cycleWeeks, cycleStart, slots }) => ({
        agreement,
        from: formatDate(first + start),
        until: formatDate(first + start + length),
        cycleWeeks,
        cycleStart: formatDate(mondayOf(first) + cycleStart * 7),
        slots: slots.map(({ week, weekday, hour }) =>
          slot((week % cycleWeeks) + 1, weekday, time(hour), time(hour + 2)),
        ),
      }))
    const agreement = fc
      .record({ start: fc.nat(200), length: fc.integer({ min: 100, max: 400 }) })
      .map(({ start, length }) => ({ startsOn: formatDate(first + start), endsOn: formatDate(first + start + length) }))

    /** The hours that an agreement reserves, as `day hour`, by going through all days. */
    const hoursOf = (index: number, agreements: readonly Agreement[], plans: readonly Plan[]): Set<string> => {
      const hours = new Set<string>()
      for (let day = first; day <= first + 620; day += 1)
        for (const one of plans.filter((candidate) => candidate.agreement === index)) {
          const iso = formatDate(day)
          const { startsOn, endsOn } = agreements[index] as Agreement
          if (iso < one.from || iso > (one.until ?? '') || iso < startsOn || iso > (endsOn ?? '')) continue
          const weeks = (mondayOf(day) - parseDate(one.cycleStart)) / 7
          const week = (((weeks % one.cycleWeeks) + one.cycleWeeks) % one.cycleWeeks) + 1
          for (const { from } of one.slots.filter((each) => each.week === week && each.weekday === weekdayOf(day)))
            for (const hour of [Number(from.slice(0, 2)), Number(from.slice(0, 2)) + 1]) hours.add(`${iso} ${hour}`)
        }
      return hours
    }

    let found = 0
    fc.assert(
      fc.property(
        fc.array(agreement, { minLength: 4, maxLength: 4 }),
        fc.array(plan, { maxLength: 6 }),
        (agreements, plans) => {
          const reserved = agreements.map((_, index) => hoursOf(index, agreements, plans))
          const expected = reserved.flatMap((hours, index) =>
            reserved.slice(0, index).some((earlier) => !hours.isDisjointFrom(earlier))
              ? [`agreements[${index}] double-reservation`]
              : [],
          )
          found += expected.length
          const said = faultsWith(agreements, plans).filter((fault) => fault.endsWith('double-reservation'))
          expect(said).toEqual(expected)
        },
      ),
      { numRuns: 300, seed: 20261122 },
    )
    expect(found).toBeGreaterThan(100)
  })
})
