import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { nameMatch } from './name-match.ts'

const name = (text: string) => ({ firstName: text.split(',')[0] ?? '', lastName: text.split(',')[1] ?? '' })
const match = (a: string, b: string) => nameMatch(name(a), name(b))

describe('how much two names are alike (R24)', () => {
  it.each([
    ['Emma,Peeters', 'Emma,Peeters', 100],
    ['Emma,Peeters', 'Peeters,Emma', 100],
    ['Emma Louise,De Smet', 'De Smet,Louise Emma', 100],
    ['emma,PEETERS', 'Emma,Peeters', 100],
    // One letter of eleven.
    ['Emma,Peters', 'Emma,Peeters', 90],
    ['Zoë,Peeters', 'Zoe,Peeters', 90],
    // One of ten.
    ['Emma,Claes', 'Ema,Claes', 88],
    ['Emma Louise,Peeters', 'Emma,Peeters', 64],
    ['Louis,Claes', 'Emma,Peeters', 18],
    [',', ',', 100],
    ['Emma,', ',', 0],
  ])('%s and %s: %i %%', (a, b, percent) => {
    expect(match(a, b)).toBe(percent)
  })

  it('a name is itself in any order, and no two are more than the same', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one, other].map((each) => ({ firstName: each[0] ?? '', lastName: each.slice(1).join(' ') }))
        if (!a || !b) return
        const swapped = { firstName: a.lastName, lastName: a.firstName }
        expect(nameMatch(a, swapped)).toBe(100)
        expect(nameMatch(a, b)).toBeGreaterThanOrEqual(0)
        expect(nameMatch(a, b)).toBeLessThanOrEqual(100)
      }),
      fixedSeed,
    )
  })
})
