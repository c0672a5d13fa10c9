import { describe, expect, it } from 'vitest'
import { on, settingsWith, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import { hostDays } from '../capacity/presence.ts'
import { breachesAfter, limitChangeOn, nextLimitChange, plansInvolved } from './limit-change.ts'
import { whatIfPeriods } from './what-if-periods.ts'

const settings = settingsWith()
const change = { date: on('2027-01-01'), before: 8, after: 7 }
const january = span('2027-01-01', '2027-01-31')

describe('the next change of the legal maximum', () => {
  it('after today is that of 1 January 2027, and then none is known', () => {
    expect(nextLimitChange(on('2026-11-10'), settings)).toEqual(change)
    expect(nextLimitChange(on('2026-12-31'), settings)).toEqual(change)
    expect(nextLimitChange(on('2027-01-01'), settings)).toBeUndefined()
  })

  it('may be one of the service, also one that changes nothing', () => {
    const own = settingsWith(
      { key: 'capacity.legalMaximum', from: '2026-11-20', value: 8 },
      { key: 'capacity.legalMaximum', from: '2026-12-01', value: 6 },
    )
    expect(nextLimitChange(on('2026-11-10'), own)).toEqual({ date: on('2026-12-01'), before: 8, after: 6 })
    expect(limitChangeOn(on('2026-11-20'), own)).toEqual({ date: on('2026-11-20'), before: 8, after: 8 })
  })
})

describe('a host after it', () => {
  const days = (maxPresent: number, count: number) =>
    hostDays(
      host({
        licences: [{ ...span('2020-01-01'), maxPresent }],
        agreements: [
          ...children(count, weekly('08:00-16:00', [2]), 'full'),
          ...children(1, weekly('08:00-12:00', [3]), 'other'),
        ],
      }),
      closureCalendar([]),
    )

  it('is over with eight, which was in order before', () => {
    const breaches = breachesAfter(days(8, 8), change, january, settings)
    expect(breaches.map(({ date, count, limit, isNew }) => [date, count, limit, isNew])).toEqual(
      [5, 12, 19, 26].map((day) => [on('2027-01-01') + day - 1, 8, 7, true]),
    )
  })

  it.each([
    ['nine under a licence for eight', 8, 9],
    ['seven under a licence for six', 6, 7],
    ['one without a place', 0, 1],
  ])('%s is no matter of the change', (_, licence, count) => {
    const breaches = breachesAfter(days(licence, count), change, january, settings)
    expect(breaches.filter(({ date }) => date < on('2027-01-06')).map(({ isNew }) => isNew)).toEqual([false])
  })

  it('names the plans in force of the children who are there', () => {
    const facts = host({ agreements: children(8, weekly('08:00-16:00', [2])) })
    const [first, ...rest] = facts.agreements
    const plans = [
      weekly('07:00-17:00', [2], span('2027-01-18')),
      weekly('08:00-16:00', [2], span('2020-01-01', '2027-01-17')),
      weekly('08:00-16:00', [2], span('2019-01-01', '2019-12-31')),
    ]
    const bystander = children(1, weekly('08:00-16:00', [1]), 'bystander')
    const changed = hostDays(host({ agreements: [{ ...first!, plans }, ...rest, ...bystander] }), closureCalendar([]))
    const involved = plansInvolved(changed, breachesAfter(changed, change, january, settings))
    expect(involved.map(({ agreement, plan }) => [agreement.id, plan.from])).toEqual([
      ['c0', on('2027-01-18')],
      ['c0', on('2020-01-01')],
      ...rest.map(({ id }) => [id, on('2020-01-01')]),
    ])
  })
})

describe('what a question "what if" is about', () => {
  const asked = (date: string, own = settings) => whatIfPeriods(on(date), own)

  it('is a year, with peaks until the maximum changes', () => {
    expect(asked('2026-11-16')).toEqual({
      period: span('2026-11-16', '2026-12-31'),
      year: span('2026-11-16', '2027-11-15'),
      limitYear: { ...span('2027-01-01', '2027-12-31'), limit: 7 },
      month: '2026-12',
    })
  })

  it('does not stop at a change within four weeks', () => {
    expect(asked('2026-12-04').period).toEqual(span('2026-12-04', '2026-12-31'))
    expect(asked('2026-12-05').period).toEqual(span('2026-12-05', '2027-12-04'))
  })

  it('knows no other year when the maximum stays', () => {
    expect(asked('2027-01-01')).toEqual({
      period: span('2027-01-01', '2027-12-31'),
      year: span('2027-01-01', '2027-12-31'),
      limitYear: undefined,
      month: '2027-01',
    })
    expect(asked('2027-01-02').month).toBe('2027-02')
  })
})
