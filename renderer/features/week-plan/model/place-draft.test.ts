import { describe, expect, it } from 'vitest'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { planRecord, sampleBasis } from '../testing/sample-basis.ts'
import { namePattern, prepareHostCheck } from './host-check.ts'
import { freeHalfDaysWith, placeDraft } from './place-draft.ts'
import { domainPlan, valueOfRecord } from './plan-record.ts'
import { startDraft } from './start-draft.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'

const settings = datedSettings([])
const today = '2026-11-10'
const former = planRecord('ma-wo 8-17', '2025-09-01', '2026-01-04')
const current = planRecord('W1 ma-di 8-17  W2 ma-wo 8-17', '2026-01-05')
const draft = planRecord('ma-vr 8-17', '2026-11-30')
const periods = (plans: readonly { record: { from: string; until?: string }; isDraft: boolean }[]) =>
  plans.map(({ record, isDraft }) => `${record.from}..${record.until ?? ''}${isDraft ? ' draft' : ''}`)

describe('a draft among the plans of its agreement', () => {
  const { plans: stored } = sampleBasis([former, current])

  it('closes what runs before it, and is listed first', () => {
    expect(periods(placeDraft(stored, draft, undefined).plans)).toEqual([
      '2026-11-30.. draft',
      '2026-01-05..2026-11-29',
      '2025-09-01..2026-01-04',
    ])
  })

  it('lets it go on after a plan for a while', () => {
    const summer = { ...draft, until: '2026-12-31' }
    expect(periods(placeDraft(stored, summer, undefined).plans)).toEqual([
      '2027-01-01..',
      '2026-11-30..2026-12-31 draft',
      '2026-01-05..2026-11-29',
      '2025-09-01..2026-01-04',
    ])
  })

  it('takes the place of the plan that it changes, and names the one in its way', () => {
    expect(periods(placeDraft(stored, { ...draft, from: '2026-01-12' }, 'p2').plans)).toEqual([
      '2026-01-12.. draft',
      '2025-09-01..2026-01-04',
    ])
    expect(placeDraft(stored, { ...draft, from: '2025-12-01' }, undefined).overlaps).toBe(current)
  })

  it('changes the free days of the year', () => {
    const { agreement } = sampleBasis([])
    const records = placeDraft(stored, draft, undefined).plans.map(({ record }) => record)
    const free = (plans: typeof records) => freeHalfDaysWith(agreement, plans, 2026, settings)
    // 18 × 2.5/5 days all year long; with the draft 333 days of it, and 32 of 18 days a year.
    expect([free([former, current]), free(records)]).toEqual([19, 20])
  })
})

describe('where a draft begins', () => {
  const value = (plans: Parameters<typeof sampleBasis>[0], request = {}) =>
    startDraft(sampleBasis(plans), request, today)

  it('is the plan to change', () => {
    expect(value([former, current], { plan: 'p1' })).toMatchObject({ from: '2025-09-01', until: '2026-01-04' })
  })

  it('is next Monday with the hours that hold then, its cycle going on', () => {
    const next = value([former, current])
    expect(next).toMatchObject({ from: '2026-11-16', cycleStart: '2026-01-05', keepsCycle: true })
    expect(next.until).toBeUndefined()
    expect(printPlan(next)).toBe('W1 ma-di 8-17  W2 ma-wo 8-17')
  })

  it('is the day that is asked for, until the plan that comes', () => {
    const coming = planRecord('ma-vr 7-18', '2027-01-04')
    expect(value([former, current, coming], { van: '2026-12-01' })).toMatchObject({
      from: '2026-12-01',
      until: '2027-01-03',
    })
  })

  it('is the start of an agreement without plans', () => {
    expect(value([])).toEqual({
      from: '2025-09-01',
      cycleWeeks: 1,
      cycleStart: '2025-09-01',
      keepsCycle: false,
      slots: [],
    })
  })
})

describe('what a draft does to its host', () => {
  it('is asked of the records, and names children', () => {
    const basis = sampleBasis([former, current], 7)
    const check = prepareHostCheck(basis, settings, { from: draft.from, changesFrom: undefined }, today)
    const result = check.check(domainPlan(valueOfRecord({ ...draft, until: '2026-12-11' })))
    const [pattern] = result.patterns.map((one) => namePattern(basis, one))
    // Ella's Mondays to Wednesdays are in the plan that runs: what is new begins on a Thursday.
    expect(pattern).toMatchObject({ weekday: 4, from: 480, until: 1020, count: 9, limit: 8 })
    expect(pattern?.children.map(({ firstName }) => firstName)).toEqual([
      'Ella',
      ...['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id) => `Kind ${id}`),
      'Amber',
    ])
    expect(pattern?.children.at(-1)).toMatchObject({ isOwn: true, lastName: '' })
  })

  it('says what it does with the change it makes to a stored plan', () => {
    const basis = sampleBasis([current], 7)
    const check = prepareHostCheck(basis, settings, { from: current.from, changesFrom: current.from }, today)
    expect(check.check(domainPlan(valueOfRecord(current))).patterns).toEqual([])
    expect(check.check(domainPlan(valueOfRecord(current))).remaining.length).toBeGreaterThan(0)
  })
})
