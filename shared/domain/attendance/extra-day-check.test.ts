import { describe, expect, it } from 'vitest'
import { agreement, on, settingsWith, slots, span, tariff, weekly } from '../../../tests/support/facts-in-words.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Agreement, Closure } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { hostDays } from '../capacity/presence.ts'
import { checkExtraDay, type ExtraDayBasis } from './extra-day-check.ts'
import type { ExtraDayWish } from './extra-day-wish.ts'

/** Child `c` comes on Monday and Tuesday from 8 to 16:30; today is Tuesday 10 November 2026. */
const lotte = agreement({ plans: [weekly('08:00-16:30', [1, 2])] })

type Given = { facts?: Partial<HostCapacityFacts>; closures?: Closure[]; changes?: Partial<ExtraDayBasis> }

function basisOf({ facts = {}, closures = [], changes = {} }: Given = {}): ExtraDayBasis {
  const own: Agreement = changes.agreement ?? lotte
  const all = host({ ...facts, agreements: [...(facts.agreements ?? []), own] })
  return {
    host: hostDays(all, closureCalendar(closures)),
    agreement: own,
    others: [],
    today: on('2026-11-10'),
    isAnswered: () => false,
    child: {},
    tariffs: [tariff(1837)],
    settings: settingsWith(),
    ...changes,
  }
}

const times = (text: string): Interval[] => slots(text, [1]).map(({ from, until }) => [from, until])
const wish = (date: string, hours: string, insteadOf?: string): ExtraDayWish => ({
  date: on(date),
  slots: times(hours),
  ...(insteadOf === undefined ? {} : { insteadOf: on(insteadOf) }),
})
const kinds = (given: Given, asked: ExtraDayWish) =>
  checkExtraDay(basisOf(given), asked).obstacles.map(({ kind }) => kind)
const closed = (from: string, until: string): Closure => ({ hostId: 'h', reason: 'training', ...span(from, until) })

describe('an extra day that can be had', () => {
  const result = checkExtraDay(basisOf(), wish('2026-11-13', '08:00-16:30'))

  it('meets nothing, and nothing is offered instead', () => {
    expect(result.obstacles).toEqual([])
    expect(result.caused).toEqual([])
    expect(result.outsideHours).toEqual([])
    expect(result.instead).toEqual({ hours: [], days: [] })
  })

  it('adds its hours to the day and its half days to the quarter', () => {
    expect(result.day).toMatchObject({ peakBefore: 0, peakAfter: 1, limit: 8 })
    expect(result.day.after).toEqual([{ from: 480, until: 990, count: 1 }])
    const [average] = result.averages
    expect(average?.after.halfDays).toBe((average?.before.halfDays ?? 0) + 2)
    expect(result.averages).toHaveLength(1)
  })

  it('costs what the attest says, and pays the host her day', () => {
    expect(result.price).toMatchObject({ differenceCents: 1837, days: [{ before: undefined }] })
    expect(result.payout.differenceCents).toBe(2815)
    const half = checkExtraDay(basisOf(), wish('2026-11-13', '08:00-12:00'))
    expect(half.price?.days[0]?.after).toEqual({ minutes: 240, percent: 60, dayCents: 1837, cents: 1102 })
    expect(half.payout.differenceCents).toBe(1689)
    const afterSchool = { child: { schoolStartsOn: on('2026-09-01') } }
    expect(checkExtraDay(basisOf({ changes: afterSchool }), wish('2026-11-13', '15:30-18:00')).price).toMatchObject({
      differenceCents: 735,
    })
  })

  it('has no price while an attest is missing', () => {
    const late = { tariffs: [tariff(1837, span('2026-11-14'))] }
    const check = checkExtraDay(basisOf({ changes: late }), wish('2026-11-13', '08:00-16:30'))
    expect(check.price).toBeUndefined()
    expect(check.payout.differenceCents).toBe(2815)
  })
})

describe('a swap', () => {
  it('frees the day that is given up and costs the difference', () => {
    const result = checkExtraDay(basisOf(), wish('2026-11-13', '08:00-12:00', '2026-11-16'))
    expect(result.obstacles).toEqual([])
    expect(result.givenUp).toMatchObject({ date: on('2026-11-16'), peakBefore: 1, peakAfter: 0 })
    expect(result.price?.differenceCents).toBe(1102 - 1837)
    expect(result.payout.differenceCents).toBe(1689 - 2815)
    const [average] = result.averages
    expect(average?.after.halfDays).toBe((average?.before.halfDays ?? 0) - 1)
  })

  it('of the hours of one day takes the planned ones away', () => {
    const result = checkExtraDay(basisOf(), wish('2026-11-16', '09:00-18:00', '2026-11-16'))
    expect(result.obstacles).toEqual([])
    expect(result.givenUp).toBeUndefined()
    expect(result.day.after).toEqual([{ from: 540, until: 1080, count: 1 }])
    expect(result.price?.differenceCents).toBe(0)
  })

  it('over two quarters changes both averages', () => {
    const { averages } = checkExtraDay(basisOf(), wish('2027-01-08', '08:00-16:30', '2026-12-29'))
    expect(averages.map(({ before, after }) => [after.quarter, after.halfDays - before.halfDays])).toEqual([
      ['2026-Q4', -2],
      ['2027-Q1', 2],
    ])
  })

  it('gives up only a day that is really reserved and lies ahead', () => {
    const given = (insteadOf: string, more: Given = {}) => kinds(more, wish('2026-11-13', '08:00-16:30', insteadOf))
    expect(given('2026-11-09')).toEqual(['given-up-passed'])
    expect(given('2026-11-18')).toEqual(['given-up-not-reserved'])
    expect(given('2026-11-16', { changes: { isAnswered: (day) => day === on('2026-11-16') } })).toEqual([
      'given-up-answered',
    ])
    expect(given('2026-11-16', { closures: [closed('2026-11-16', '2026-11-16')] })).toEqual(['given-up-closed'])
    const swapped = { ...lotte, dayChanges: [{ date: on('2026-11-16'), slots: [], isPlanReleased: true }] }
    expect(given('2026-11-16', { changes: { agreement: swapped } })).toEqual(['given-up-already'])
  })
})

describe('what cannot be', () => {
  it.each([
    ['a day that has passed', '2026-11-09', {}, ['passed', 'reserved']],
    ['the day itself is still in time (R51)', '2026-11-11', { changes: { today: on('2026-11-11') } }, []],
    ['a closed day', '2026-11-13', { closures: [closed('2026-11-12', '2026-11-13')] }, ['closed']],
    ['a host who has stopped', '2026-11-13', { facts: span('2020-01-01', '2026-11-12') }, ['host-away']],
    [
      'an agreement that has ended',
      '2026-11-13',
      { changes: { agreement: { ...lotte, ...span('2020-01-01', '2026-11-12') } } },
      ['no-agreement'],
    ],
  ] satisfies [string, string, Given, string[]][])('%s', (_name, date, given, expected) => {
    expect(kinds(given, wish(date, '08:00-16:30'))).toEqual(expected)
  })

  it('is a minute that the plan or another agreement of the child reserves', () => {
    expect(checkExtraDay(basisOf(), wish('2026-11-16', '07:00-09:00')).obstacles).toEqual([
      { kind: 'reserved', from: 480, until: 540, hostId: 'h' },
    ])
    const elsewhere = agreement({ id: 'b', hostId: 'other', plans: [weekly('16:00-18:00', [5])] })
    const result = checkExtraDay(basisOf({ changes: { others: [elsewhere] } }), wish('2026-11-13', '08:00-16:30'))
    expect(result.obstacles).toEqual([{ kind: 'reserved', from: 960, until: 990, hostId: 'other' }])
    expect(result.instead.hours).toEqual(times('08:00-16:00'))
  })

  it('is a second extra day of one agreement on one date', () => {
    const twice = {
      ...lotte,
      dayChanges: [{ date: on('2026-11-13'), slots: times('08:00-10:00'), isPlanReleased: false }],
    }
    expect(kinds({ changes: { agreement: twice } }, wish('2026-11-13', '14:00-16:00'))).toEqual(['extra-already'])
  })
})

describe('over the limit', () => {
  // Eight children from 15:45 to 16:00 on Friday, four before and four after.
  const full = [...children(4, weekly('07:00-16:00', [5]), 'x'), ...children(4, weekly('15:45-18:00', [5]), 'y')]
  const result = checkExtraDay(basisOf({ facts: { agreements: full } }), wish('2026-11-13', '08:00-16:30'))

  it('names the minutes, the number and who is there', () => {
    expect(result.caused).toMatchObject([{ from: 945, until: 960, count: 9, limit: 8 }])
    expect(result.caused[0]?.at.children.map(({ id }) => id)).toEqual([
      'c',
      'x0',
      'x1',
      'x2',
      'x3',
      'y0',
      'y1',
      'y2',
      'y3',
    ])
    expect(result.obstacles).toEqual([])
  })

  it('offers the hours of that day that fit, and the nearest days for all of them', () => {
    expect(result.instead.hours).toEqual(times('08:00-15:45 16:00-16:30'))
    // Wednesday, Thursday and the Wednesday after: Monday and Tuesday are the child's own days, Saturday and Sunday closed.
    expect(result.instead.days).toEqual([on('2026-11-11'), on('2026-11-12'), on('2026-11-18')])
  })

  it('of 2027 counts with the limit of 2027 (R1)', () => {
    const seven = children(7, weekly('07:00-18:00', [5]), 'x')
    const given = { facts: { agreements: seven } }
    expect(checkExtraDay(basisOf(given), wish('2026-12-18', '08:00-12:00')).caused).toEqual([])
    expect(checkExtraDay(basisOf(given), wish('2027-01-08', '08:00-12:00')).caused).toMatchObject([
      { limit: 7, count: 8 },
    ])
  })
})

describe('opening hours', () => {
  it('are told where the wish goes beyond them, and what lies within is offered', () => {
    const early = checkExtraDay(basisOf(), wish('2026-11-13', '06:30-16:00'))
    expect(early.outsideHours).toEqual(times('06:30-07:00'))
    expect(early.instead.hours).toEqual(times('07:00-16:00'))
    const saturday = checkExtraDay(basisOf(), wish('2026-11-14', '08:00-12:00'))
    expect(saturday.outsideHours).toEqual(times('08:00-12:00'))
    expect(saturday.instead.hours).toEqual([])
    expect(saturday.instead.days).toEqual([on('2026-11-11'), on('2026-11-12'), on('2026-11-13')])
  })
})
