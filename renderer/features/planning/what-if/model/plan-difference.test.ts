import { expect, it } from 'vitest'
import { planDifference } from './plan-difference.ts'
import { slotsOfText } from './to-change.ts'

it.each([
  ['ma-vr 7-16', 'ma 7-16, di 7-15.45, wo-vr 7-16', 'di 7-15.45 in plaats van 7-16'],
  ['ma-vr 7-16', 'ma,di,do,vr 7-16', 'niet meer op wo'],
  ['ma,di 7-16', 'ma,di,do 7-16', 'do 7-16 erbij'],
  ['ma,di 7-16', 'ma,di 8-16, do 7-16', 'ma,di 8-16 in plaats van 7-16, do 7-16 erbij'],
  ['ma-vr 7-16', 'ma 8-16, di 9-16, wo 10-16, do,vr 7-16', 'voortaan ma 8-16, di 9-16, wo 10-16, do-vr 7-16'],
  ['W1 ma 8-17  W2 di 8-17', 'W1 ma 8-17  W2 di 8-12', 'W2 di 8-12 in plaats van 8-17'],
  ['W1 ma 8-17  W2 di 8-17', 'ma 8-17', 'voortaan ma 8-17'],
  ['ma-vr 7-16', 'ma-vr 7-16', 'dezelfde uren als nu'],
])('%s becomes %s: %s', (before, after, words) => {
  expect(planDifference(slotsOfText(before), slotsOfText(after))).toBe(words)
})

it('gives the whole plan when there was none', () => {
  expect(planDifference(undefined, slotsOfText('ma-do 8-17'))).toBe('voortaan ma-do 8-17')
})
