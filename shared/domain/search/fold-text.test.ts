import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, searchWords } from './fold-text.ts'

describe('foldText', () => {
  it.each([
    ['Żółć', 'zolc'],
    ['Nguyễn', 'nguyen'],
    ['Lefèvre', 'lefevre'],
    ['Søren Kjærgaard', 'soren kjaergaard'],
    ['Łukasz', 'lukasz'],
    ['Gülşen Yıldız', 'gulsen yildiz'],
    ['İpek', 'ipek'],
    ['Strauß', 'strauss'],
    ['ŒUVRE', 'oeuvre'],
    ['ﬁets', 'fiets'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('folds once and for all, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchWords(searchWords(text).join(' '))).toEqual(searchWords(text))
      }),
    )
  })

  it('goes the short way for ASCII to the same end', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(`${text}é`)).toBe(`${foldText(text)}e`)
      }),
    )
  })
})

describe('searchWords', () => {
  it.each([
    ["D'hondt, D’Hondt", ['dhondt', 'dhondt']],
    ['Anne-Marie  Van de Walle', ['anne', 'marie', 'van', 'de', 'walle']],
    ['8.30u: **slaap**', ['8', '30u', 'slaap']],
    ['% " * NEAR( \u0000 \uD800 🙂', ['near']],
    ['', []],
  ])('%j', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })
})
