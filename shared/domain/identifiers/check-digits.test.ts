import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { normaliseEnterpriseNumber, normaliseIban, normaliseNationalNumber } from './check-digits.ts'

describe('an IBAN', () => {
  it.each([
    ['BE68539007547034', 'BE68539007547034'],
    ['be68 5390 0754 7034', 'BE68539007547034'],
    ['BE68-5390-0754-7034', 'BE68539007547034'],
    ['NL91ABNA0417164300', 'NL91ABNA0417164300'],
    ['GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
    ['NO9386011117947', 'NO9386011117947'],
    ['MT84MALT011000012345MTLCAST001S', 'MT84MALT011000012345MTLCAST001S'],
  ])('%s is kept as %s', (text, normal) => expect(normaliseIban(text)).toBe(normal))

  it.each([
    'BE68539007547035',
    'BE6853900754703',
    'BE685390075470340',
    'BE68/5390/0754/7034',
    'XX',
    '',
    '68539007547034BE',
    'BE68539007547O34',
    'BE68\n539007547034',
    'ﬁ2112345600000785',
  ])('%j is none', (text) => expect(normaliseIban(text)).toBeUndefined())

  it('shows any single digit that changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const good = 'BE68539007547034'
        const digit = String((Number(good[place]) + shift) % 10)
        return normaliseIban(good.slice(0, place) + digit + good.slice(place + 1)) === undefined
      }),
      fixedSeed,
    )
  })
})

describe('an enterprise number (R60)', () => {
  it.each(['0886886638', '0886.886.638', 'BE 0886.886.638', 'be0886886638', 'BE0886-886-638'])('%s is right', (text) =>
    expect(normaliseEnterpriseNumber(text)).toBe('0886886638'),
  )
  it('may begin with 1', () => expect(normaliseEnterpriseNumber('1000000021')).toBeDefined())
  it.each(['0886886639', '886886638', '2000000068', '08868866380', 'NL0886886638', ''])('%j is none', (text) =>
    expect(normaliseEnterpriseNumber(text)).toBeUndefined(),
  )
  it('has 97 as check digits where the remainder is nothing', () => {
    // 00000097 is divisible by 97: 97 − 0.
    expect(normaliseEnterpriseNumber('0000009797')).toBe('0000009797')
    expect(normaliseEnterpriseNumber('0000009700')).toBeUndefined()
  })
})

describe('a national register number (R60)', () => {
  it.each([
    ['90.01.01-123.95', '90010112395'],
    ['24.03.01-045.91', '24030104591'],
    ['90010112395', '90010112395'],
  ])('%s is kept as %s', (text, normal) => expect(normaliseNationalNumber(text)).toBe(normal))

  it('may be of either century and a bis number', () => {
    for (const base of ['902101123', '904101123', '000000001', '993112345'])
      for (const century of ['', '2']) {
        const check = 97 - Number(BigInt(century + base) % 97n)
        const number = `${base}${String(check).padStart(2, '0')}`
        expect(normaliseNationalNumber(number)).toBe(number)
      }
  })

  it.each(['90010112396', '9001011239', '900101123950', '90.01.01/123.95', ''])('%j is none', (text) =>
    expect(normaliseNationalNumber(text)).toBeUndefined(),
  )
})
