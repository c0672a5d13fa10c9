import { describe, expect, it } from 'vitest'
import { passwordStrength } from './password-strength.ts'

describe('the strength of a password', () => {
  it.each([
    ['', 'too-short'],
    ['negentien', 'too-short'],
    ['😀😀😀😀😀😀😀😀😀', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['waregem2026', 'weak'],
    ['Waregem-2026', 'strong'],
    ['vier gewone woorden', 'strong'],
  ] as const)('of %j is %s', (password, strength) => expect(passwordStrength(password)).toBe(strength))
})
