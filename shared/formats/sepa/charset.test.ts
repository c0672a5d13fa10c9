import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSepaReference, isSepaText, toSepaReference, toSepaText } from './charset.ts'

describe('toSepaText', () => {
  it.each([
    ['Şahin Łukasz & Zoë', 'Sahin Lukasz + Zoe'],
    ['Strauß, Ærø, Œuvre', 'Strauss, AEro, OEuvre'],
    ['l’été – “fin”', "l'ete - 'fin'"],
    ['  twee   woorden\n', 'twee woorden'],
    ['Иван', '....'],
    ['a_b@c;d', 'a-b(at)c,d'],
  ])('spells %s as %s', (given, spelt) => expect(toSepaText(given, 70)).toBe(spelt))

  it('never leaves the set, never exceeds the length, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.integer({ min: 1, max: 140 }), (text, maximum) => {
        const spelt = toSepaText(text, maximum)
        return isSepaText(spelt) && spelt.length <= maximum && toSepaText(spelt, maximum) === spelt
      }),
    )
  })
})

describe('isSepaReference', () => {
  it.each(['M-2026/1', 'A'.repeat(35), '12345'])('takes %s', (text) => expect(isSepaReference(text)).toBe(true))
  it.each(['', '/A', 'A/', 'A//B', 'A'.repeat(36), 'é', ' A'])('refuses "%s"', (text) =>
    expect(isSepaReference(text)).toBe(false),
  )
  it('takes what toSepaReference makes', () => expect(isSepaReference(toSepaReference('//Éénmalig//2026/'))).toBe(true))
})
