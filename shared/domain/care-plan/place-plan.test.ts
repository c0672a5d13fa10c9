import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { formatDate, parseDate } from '../calendar/date.ts'
import type { CarePlanRecord } from '../exchange/document.ts'
import { placePlan, type StoredPlan } from './place-plan.ts'

/** A plan of two weeks that is recognised by its hour of beginning. */
function plan(from: string, until?: string, hour = 8): CarePlanRecord {
  return {
    agreementId: 'a',
    from,
    ...(until ? { until } : {}),
    cycleWeeks: 2,
    cycleStart: '2026-01-05',
    slots: [{ week: 1, weekday: 1, from: `${String(hour).padStart(2, '0')}:00`, until: '17:00' }],
  }
}

const only = (record: CarePlanRecord): StoredPlan[] => [{ id: 'p1', record }]

describe('a new plan', () => {
  it('closes the one in force the day before and keeps it', () => {
    expect(placePlan(only(plan('2026-01-05')), plan('2026-03-01'))).toEqual({
      close: [{ id: 'p1', until: '2026-02-28' }],
      resume: [],
    })
  })

  it('with an end lets the old one go on the day after, in the same cycle', () => {
    expect(placePlan(only(plan('2026-01-05')), plan('2026-03-01', '2026-03-31', 9))).toEqual({
      close: [{ id: 'p1', until: '2026-02-28' }],
      resume: [plan('2026-04-01')],
    })
    expect(placePlan(only(plan('2026-01-05', '2026-06-30')), plan('2026-03-01', '2026-03-31', 9))).toEqual({
      close: [{ id: 'p1', until: '2026-02-28' }],
      resume: [plan('2026-04-01', '2026-06-30')],
    })
  })

  it('that ends with the old one or after it leaves nothing to go on', () => {
    for (const until of ['2026-06-30', '2026-07-31', undefined])
      expect(placePlan(only(plan('2026-01-05', '2026-06-30')), plan('2026-03-01', until))).toMatchObject({ resume: [] })
    expect(placePlan(only(plan('2026-01-05')), plan('2026-03-01', '9999-12-31'))).toMatchObject({ resume: [] })
  })

  it('leaves alone what ended before it or begins after it', () => {
    const stored = [
      { id: 'p1', record: plan('2026-01-05', '2026-02-28') },
      { id: 'p2', record: plan('2026-04-01') },
    ]
    expect(placePlan(stored, plan('2026-03-01', '2026-03-31'))).toEqual({ close: [], resume: [] })
    expect(placePlan([], plan('2026-03-01'))).toEqual({ close: [], resume: [] })
  })

  it('meets the plan that begins in its period, on its first and on its last day', () => {
    for (const from of ['2026-03-01', '2026-03-15', '2026-03-31']) {
      const later = plan(from, '2026-12-31')
      const stored = [{ id: 'p1', record: plan('2026-01-05', '2026-02-28') }, ...only(later)]
      expect(placePlan(stored, plan('2026-03-01', '2026-03-31'))).toEqual({ overlaps: later })
    }
  })
})

describe('a plan that is changed in place', () => {
  const stored = [
    { id: 'p1', record: plan('2026-01-05', '2026-02-28') },
    { id: 'p2', record: plan('2026-03-01', '2026-03-31', 9) },
    { id: 'p3', record: plan('2026-04-01') },
  ]

  it('does not meet itself', () => {
    expect(placePlan(stored, plan('2026-03-01', '2026-03-31', 10), 'p2')).toEqual({ close: [], resume: [] })
    expect(placePlan(stored, plan('2026-03-01', '2026-03-31', 10))).toEqual({ overlaps: stored[1]?.record })
  })

  it('that begins sooner closes the one before it sooner, and meets the one after it', () => {
    expect(placePlan(stored, plan('2026-02-01', '2026-03-31', 9), 'p2')).toEqual({
      close: [{ id: 'p1', until: '2026-01-31' }],
      resume: [],
    })
    expect(placePlan(stored, plan('2026-03-01', '2026-04-01', 9), 'p2')).toEqual({ overlaps: stored[2]?.record })
  })
})

describe('after placing', () => {
  const first = parseDate('2026-01-01')
  const horizon = 60

  /** Plans after each other with gaps of zero or more days, the last one perhaps without an end, and one more plan. */
  const scene = fc.record({
    spans: fc.array(fc.record({ gap: fc.nat(4), length: fc.integer({ min: 1, max: 12 }) }), { maxLength: 5 }),
    isLastOpen: fc.boolean(),
    from: fc.nat(40),
    length: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    replaces: fc.option(fc.nat(4), { nil: undefined }),
  })

  function storedPlans(spans: readonly { gap: number; length: number }[], isLastOpen: boolean): StoredPlan[] {
    let next = first
    return spans.map(({ gap, length }, index) => {
      const from = next + gap
      next = from + length
      const isOpen = isLastOpen && index === spans.length - 1
      return { id: `p${index}`, record: plan(formatDate(from), isOpen ? undefined : formatDate(next - 1), index) }
    })
  }

  const inForce = (plans: readonly CarePlanRecord[], date: string): CarePlanRecord[] =>
    plans.filter((one) => one.from <= date && (one.until === undefined || date <= one.until))
  /** What tells a plan apart whatever its dates are: its cycle and its slots. */
  const contentOf = ({ cycleWeeks, cycleStart, slots }: CarePlanRecord) =>
    JSON.stringify([cycleWeeks, cycleStart, slots])

  it('plans never overlap; within the new period stands the new plan, outside it what stood before', () => {
    const outcomes = { placed: 0, resumed: 0, refused: 0 }
    fc.assert(
      fc.property(scene, ({ spans, isLastOpen, from, length, replaces }) => {
        const stored = storedPlans(spans, isLastOpen)
        const until = length === undefined ? undefined : formatDate(first + from + length - 1)
        const added = plan(formatDate(first + from), until, 23)
        const replaced = replaces === undefined ? undefined : stored[replaces]?.id
        const others = stored.filter(({ id }) => id !== replaced)
        const placing = placePlan(stored, added, replaced)
        if ('overlaps' in placing) {
          outcomes.refused += 1
          expect(others.map(({ record }) => record)).toContain(placing.overlaps)
          expect(placing.overlaps.from >= added.from && placing.overlaps.from <= (until ?? '9999')).toBe(true)
          return
        }
        outcomes.placed += 1
        outcomes.resumed += placing.resume.length
        const ends = new Map(placing.close.map((closed) => [closed.id, closed.until]))
        expect(placing.close.every(({ id }) => others.some((one) => one.id === id))).toBe(true)
        const after = [
          ...others.map(({ id, record }) => (ends.has(id) ? { ...record, until: ends.get(id) ?? '' } : record)),
          ...placing.resume,
          added,
        ]
        for (let day = first - 2; day < first + horizon + 30; day += 1) {
          const date = formatDate(day)
          const isNew = inForce([added], date).length > 0
          const expected = isNew
            ? [added]
            : inForce(
                others.map(({ record }) => record),
                date,
              )
          expect(inForce(after, date).map(contentOf)).toEqual(expected.map(contentOf))
          expect(inForce(after, date).length).toBeLessThanOrEqual(1)
        }
      }),
      { ...fixedSeed, numRuns: 600 },
    )
    // The cases that matter do occur.
    expect(Math.min(outcomes.placed, outcomes.resumed, outcomes.refused)).toBeGreaterThan(50)
  })
})
