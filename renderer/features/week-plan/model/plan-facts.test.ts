import { describe, expect, it } from 'vitest'
import { averageTexts, formatExact } from './exact-number.ts'
import { cyclePrice } from './cycle-price.ts'
import { dayFacts, weekFacts } from './plan-facts.ts'
import { rational } from '../../../../shared/domain/money/rational.ts'
import { parsePlanText } from '../../../format/plan-text/plan-text.ts'

const plan = (text: string) => parsePlanText(text).value ?? { cycleWeeks: 1, slots: [] }
const monday = { week: 1, weekday: 1 } as const
const day = (text: string, isAtSchool = false) => dayFacts(plan(text), monday, isAtSchool)

describe('a day', () => {
  it.each([
    ['ma 7-18', false, 660, 2, 100],
    ['ma 7-18.01', false, 661, 2, 160],
    ['ma 13-18', false, 300, 2, 100],
    ['ma 13-17.59', false, 299, 1, 60],
    ['ma 7-9.59', true, 179, 1, 40],
    ['ma 7-9.59', false, 179, 1, 60],
    ['ma 7-8.30 15.30-18', true, 240, 1, 60],
    ['di 8-17', false, 0, 0, undefined],
  ])('%s (school: %s) has %i minutes, %i half days, %s per cent', (text, isAtSchool, minutes, halfDays, percent) => {
    expect(day(text, isAtSchool)).toMatchObject({ minutes, halfDays, ...(percent !== undefined && { percent }) })
    expect(day(text, isAtSchool).percent).toBe(percent)
  })

  it('has a hot meal for who is there by 11:00', () => {
    expect(['ma 11-18', 'ma 7-8.30 15.30-18', 'di 8-17'].map((text) => day(text).isWithoutMeal)).toEqual([
      false,
      false,
      false,
    ])
    expect(day('ma 11.01-18').isWithoutMeal).toBe(true)
  })
})

describe('a cycle', () => {
  const weeks = weekFacts(plan('W1 ma-wo 7-18  W2 ma 13.30-18, do-vr 7-18'), false)

  it('sums its weeks', () => {
    expect(weeks.map(({ minutes, halfDays }) => [minutes, halfDays])).toEqual([
      [1980, 6],
      [1590, 5],
    ])
  })

  it('says its average exactly', () => {
    expect(averageTexts(11, 2)).toEqual({ halfDays: '5,5', days: '2,75' })
    expect(averageTexts(16, 3)).toEqual({ halfDays: '5 1/3', days: '2 2/3' })
    expect(averageTexts(41, 8)).toEqual({ halfDays: '5 1/8', days: '2 9/16' })
    expect(averageTexts(0, 3)).toEqual({ halfDays: '0', days: '0' })
    expect(formatExact(rational(1, 3))).toBe('1/3')
  })

  it('has a price, rounded per day before it is counted', () => {
    const days = weeks.flatMap((week) => week.days)
    expect(cyclePrice(days, 1988)).toEqual({
      cents: 11_133,
      parts: [
        { percent: 100, unitCents: 1988, days: 5 },
        { percent: 60, unitCents: 1193, days: 1 },
      ],
    })
    expect(cyclePrice([], 1988)).toEqual({ cents: 0, parts: [] })
  })
})
