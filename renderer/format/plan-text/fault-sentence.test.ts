import { expect, it } from 'vitest'
import { faultText } from './fault-sentence.ts'
import { parsePlanText } from './plan-text.ts'

const sentence = (text: string) => {
  const { fault } = parsePlanText(text)
  return fault && faultText(text, fault)
}

it('names the rule and the piece at fault, shortened where it is junk', () => {
  expect(sentence('ma 7-25')).toBe('“25” ligt buiten de dag: 0 tot 23.59.')
  expect(sentence('ma-vr 8-17 wo 8-12')).toBe('“8-12” overlapt met andere uren van die dag.')
  expect(sentence('x'.repeat(5000))).toBe(`“${'x'.repeat(24)}…” is geen dag en geen uur.`)
})
