import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import { planRecord, sampleBasis } from '../testing/sample-basis.ts'
import { prepareHostCheck, weekdayLoads } from './host-check.ts'
import { mealDays } from './meal-days.ts'
import { mondaysOf, planOutlook, shownWeekdays } from './plan-outlook.ts'
import { domainPlan, valueOfRecord } from './plan-record.ts'
import { shownQuarters } from './shown-quarters.ts'
import { upcomingClosures } from './upcoming-closures.ts'

const settings = datedSettings([])
const value = (text: string, from = '2026-11-30') => valueOfRecord(planRecord(text, from))

describe('what a plan means', () => {
  const outlook = (text: string, change = {}) =>
    planOutlook({ ...sampleBasis([]), ...change }, settings, value(text), undefined)

  it('is weighed against the minimum over its cycle', () => {
    expect(outlook('W1 ma-wo 8-17  W2 ma-di 8-17').minimum).toMatchObject({ isBelow: false, halfDays: 10, perWeek: 5 })
    expect(outlook('W1 ma-wo 8-17  W2 ma 8-17, di 8-12').minimum).toMatchObject({ isBelow: true, halfDays: 9 })
  })

  it('has a price while there is an attest on its first day', () => {
    expect(outlook('ma-vr 8-17').price?.cents).toBe(9940)
    expect(outlook('ma-vr 8-17', { tariffs: [] }).price).toBeUndefined()
  })

  it('weighs short days as the school age of its first day asks', () => {
    const child = { ...sampleBasis([]).child, schoolStartsOn: '2026-11-30' }
    expect(outlook('ma 8-10', { child }).price?.parts[0]?.percent).toBe(40)
    expect(outlook('ma 8-10').price?.parts[0]?.percent).toBe(60)
  })

  it('names the months that were billed already, and days outside the agreement', () => {
    expect(outlook('ma 8-17', { issuedMonths: ['2026-10', '2026-11', '2026-12'] }).issued).toEqual([
      '2026-11',
      '2026-12',
    ])
    const { agreement } = sampleBasis([])
    expect(outlook('ma 8-17').isOutside).toBe(false)
    expect(outlook('ma 8-17', { agreement: { ...agreement, startsOn: '2026-12-01' } }).isOutside).toBe(true)
    expect(outlook('ma 8-17', { agreement: { ...agreement, endsOn: '2026-11-01' } }).isOutside).toBe(true)
  })

  it('lists its days without a hot meal', () => {
    expect(mealDays(outlook('W1 ma 8-17  W2 ma 13.30-18, do 7-18').weeks)).toBe('W2 ma')
    expect(mealDays(outlook('ma,do 12-18').weeks)).toBe('ma, do')
  })
})

describe('its rows', () => {
  it('are Monday to Friday, and a weekend that somebody uses', () => {
    expect(shownWeekdays(sampleBasis([]), value('ma 8-17'))).toEqual([1, 2, 3, 4, 5])
    expect(shownWeekdays(sampleBasis([]), value('za 8-17'))).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('tell which weeks they stand for', () => {
    // The cycle began on 5 January: 30 November is in its second week.
    const plan = value('W1 ma 8-17  W2 ma 8-17')
    expect(mondaysOf(plan, 1, 2)).toEqual(['2026-12-07', '2026-12-21'])
    expect(mondaysOf(plan, 2, 3)).toEqual(['2026-11-30', '2026-12-14', '2026-12-28'])
  })
})

describe('the host', () => {
  const loads = (others: number, text: string) => {
    const basis = sampleBasis([planRecord('ma 8-17', '2025-09-01')], others)
    const plan = domainPlan(value(text))
    const host = prepareHostCheck(basis, settings, { from: '2026-11-30', changesFrom: undefined }, '2026-11-10')
    return weekdayLoads(host, plan, host.check(plan)).map(
      ({ weekday, peak, limit, date }) => `${weekday}: ${peak}/${limit} ${formatDate(date).slice(0, 4)}`,
    )
  }

  it('is drawn under the limit of today, unless the plan goes over a limit to come', () => {
    expect(loads(5, 'ma-di 8-17').slice(0, 3)).toEqual(['1: 7/8 2026', '2: 7/8 2026', '3: 6/8 2026'])
    // Monday was there before: only what is new on Tuesday is too much from 2027 on.
    expect(loads(6, 'ma-di 8-17').slice(0, 3)).toEqual(['1: 8/8 2026', '2: 8/7 2027', '3: 7/8 2026'])
  })

  it('shows two quarters, and the first that the plan takes over the goal', () => {
    const quarter = (name: string, before: boolean, after: boolean) => {
      const facts = { hostId: 'els', quarter: name, openDays: 60, halfDays: 480 }
      return { before: { ...facts, over: before }, after: { ...facts, over: after } }
    }
    const quarters = [
      quarter('2026-Q4', false, false),
      quarter('2027-Q1', true, true),
      quarter('2027-Q2', true, true),
      quarter('2027-Q3', false, true),
    ]
    expect(shownQuarters(quarters).map(({ after }) => after.quarter)).toEqual(['2026-Q4', '2027-Q1', '2027-Q3'])
    expect(shownQuarters(quarters.slice(0, 3))).toHaveLength(2)
  })

  it('is closed on days that are still to come', () => {
    const closed = (from: string, until: string): ClosureRecord => ({ hostId: null, from, until, reason: 'leave' })
    const closures = [
      closed('2027-07-01', '2027-07-21'),
      closed('2026-12-24', '2026-12-26'),
      closed('2026-12-25', '2026-12-31'),
      closed('2026-11-11', '2026-11-11'),
    ]
    const upcoming = (plan: { from: string; until?: string }) => upcomingClosures(closures, plan, '2026-11-12')
    expect(upcoming({ from: '2026-01-01' })).toEqual([
      { from: '2026-12-24', until: '2026-12-31' },
      { from: '2027-07-01', until: '2027-07-21' },
    ])
    expect(upcoming({ from: '2026-11-30', until: '2026-12-23' })).toEqual([])
  })
})
