import { describe, expect, it } from 'vitest'
import { parsePlanText } from './plan-text.ts'
import { printPlan } from './print-plan.ts'
import { isUnfinished } from './text-fault.ts'

const normal = (text: string): string | undefined => {
  const { value } = parsePlanText(text)
  return value && printPlan(value)
}

describe('the line of a whole plan', () => {
  it.each([
    ['ma-vr 8-17', 'ma-vr 8-17'],
    ['ma,wo 7-18 do 13.30-18', 'ma,wo 7-18, do 13.30-18'],
    ['W1 ma-wo 7-18  W2 ma 13.30-18, do-vr 7-18', 'W1 ma-wo 7-18  W2 ma 13.30-18, do-vr 7-18'],
    ['week 1: maandag tot woensdag 7u-18u; week 2: vrijdag 8-12 13-17', 'W1 ma-wo 7-18  W2 vr 8-12 13-17'],
    ['MA EN DI 8-12, 13-17', 'ma-di 8-12 13-17'],
    ['ma di wo do vr 8-17', 'ma-vr 8-17'],
    ['ma 8-12 ma 13-17', 'ma 8-12 13-17'],
    ['vr 8-12, ma 7-18', 'ma 7-18, vr 8-12'],
    ['ma 7-18, di 8-12, wo 7-18', 'ma 7-18, di 8-12, wo 7-18'],
    ['ma-vr 8-17 wo geen', 'ma-di,do-vr 8-17'],
    ['ma-di 8-17 wo geen do 8-17', 'ma-di,do 8-17'],
    ['W2 ma 8-17', 'W1 geen  W2 ma 8-17'],
    ['W1 geen W2', 'W1 geen  W2 geen'],
    ['W1 ma 8-17', 'ma 8-17'],
    ['za-zo 8-12', 'za-zo 8-12'],
    ['geen', ''],
    ['', ''],
  ])('reads %j as %j', (typed, expected) => expect(normal(typed)).toBe(expected))

  it.each([
    ['8-17', 'no-day', 0, 1],
    ['ma', 'no-times', 0, 2],
    ['ma-', 'no-times', 0, 3],
    ['ma-vr', 'no-times', 0, 5],
    ['ma 7-18 di', 'no-times', 8, 2],
    ['vr-ma 8-17', 'days-reversed', 0, 5],
    ['ma 8-', 'no-end', 3, 2],
    ['ma-vr 8-17 wo 8-12', 'overlap', 14, 4],
    ['ma 18-7', 'end-before-start', 3, 4],
    ['ma 7-18 W2 di 8-12', 'no-week', 0, 2],
    ['W1 ma 7-18 W1 di 8-12', 'week-twice', 11, 2],
    ['W0 ma 7-18', 'week-outside-cycle', 0, 2],
    ['W53 ma 7-18', 'week-outside-cycle', 0, 3],
    ['mandag 7-18', 'unknown-word', 0, 6],
    ['ma 7-25', 'outside-day', 5, 2],
    ['geen ma 7-18', 'none-and-more', 5, 2],
  ])('refuses %j: %s at %i', (typed, code, offset, length) =>
    expect(parsePlanText(typed).fault).toEqual({ code, offset, length }),
  )

  it('knows a fault that typing on may mend', () => {
    const unfinished = (text: string): boolean => {
      const { fault } = parsePlanText(text)
      return fault !== undefined && isUnfinished(text, fault)
    }
    expect(
      ['ma', 'ma-', 'ma-vr', 'ma-vr 8', 'ma-vr 8-', 'ma-vr 8-17.', 'ma-vr 8-17 d', 'w'].filter(unfinished),
    ).toHaveLength(8)
    expect(['vr-ma 8-17', 'ma 8-12 11-14', 'maa 7-18', '8-17 '].filter(unfinished)).toEqual([])
  })
})
