import { describe, expect, it } from 'vitest'
import { faultsAfter } from '../../support/exchange-document.ts'

/** An IBAN of a country with right check digits: 98 − (its letters and digits as one number) mod 97. */
function iban(country: string, account: string): string {
  const number = BigInt([...`${account}${country}00`].map((sign) => String(parseInt(sign, 36))).join(''))
  return `${country}${String(98n - (number % 97n)).padStart(2, '0')}${account}`
}

describe('IBAN', () => {
  const places = ['organiser.iban', 'hosts[0].iban', 'contractHolders[0].iban']
  const good = [
    'BE68 5390 0754 7034',
    'be68-5390.0754 7034',
    'NL91ABNA0417164300',
    'nl91 abna 0417 1643 00',
    'FR1420041010050500013M02606',
    'NO9386011117947',
    iban('MT', 'MALT011000012345MTLCAST001S'),
    iban('XX', '1'.repeat(30)),
    iban('XX', '2'.repeat(11)),
  ]
  const bad = [
    '',
    'BE',
    'BE68539007547035',
    'BE6853900754703',
    iban('BE', '53900754703412'),
    iban('BE', '5390075470'),
    iban('XX', '1'.repeat(31)),
    iban('XX', '2'.repeat(10)),
    'NL91ABNA0417164301',
    'BE68/5390/0754/7034',
    'ＢＥ68539007547034',
    '68BE539007547034',
    'IBAN BE68539007547034',
  ]

  it('the helper makes what it should', () => {
    expect(iban('BE', '539007547034')).toBe('BE68539007547034')
    expect(iban('XX', '1'.repeat(30))).toHaveLength(34)
    expect(iban('XX', '2'.repeat(11))).toHaveLength(15)
  })

  it.each(places)('%s', (path) => {
    for (const text of good) expect([text, faultsAfter({ [path]: text })]).toEqual([text, []])
    for (const text of bad) expect([text, faultsAfter({ [path]: text })]).toEqual([text, [`${path} invalid-iban`]])
  })
})

describe('enterprise number', () => {
  const path = 'organiser.enterpriseNumber'

  it.each(['0886886638', '0886.886.638', 'BE 0886.886.638', 'BE0886886638', 'be 0886-886-638', '1000.000.021'])(
    '%s',
    (text) => expect(faultsAfter({ [path]: text })).toEqual([]),
  )

  it.each(['', 'BE', '0886886639', '886886638', '2886886638', '00886886638', 'NL0886886638', 'BTW BE0886886638'])(
    'not %j',
    (text) => expect(faultsAfter({ [path]: text })).toEqual([`${path} invalid-enterprise-number`]),
  )

  it('a number divisible by 97 has 97 as its check', () => {
    expect(faultsAfter({ [path]: '0000009797' })).toEqual([])
    expect(faultsAfter({ [path]: '0000009700' })).toEqual([`${path} invalid-enterprise-number`])
  })
})

describe('national number', () => {
  const places = ['contractHolders[0].nationalRegisterNumber', 'children[0].nationalRegisterNumber']
  /** Eleven digits with their check, for those born before or from 2000. */
  const withCheck = (nine: string, prefix: '' | '2'): string =>
    nine + String(97n - (BigInt(prefix + nine) % 97n)).padStart(2, '0')

  it.each(places)('%s', (path) => {
    const good = ['90.01.01-123.95', '90010112395', '24 03 01 045 91', '24.03.01-045.91']
      .concat(withCheck('904101123', ''), withCheck('244301045', '2'), withCheck('002000001', '2'))
      .concat(withCheck('999999999', ''))
    const bad = ['', '90.01.01-123.96', '9001011239', '900101123950', '90/01/01-123.95', 'x0010112395']
    for (const text of good) expect([text, faultsAfter({ [path]: text })]).toEqual([text, []])
    for (const text of bad)
      expect([text, faultsAfter({ [path]: text })]).toEqual([text, [`${path} invalid-national-number`]])
    expect(faultsAfter({ [path]: 90010112395 })).toEqual([`${path} wrong-type`])
  })
})

describe('kindcode', () => {
  const path = 'tariffs[0].kindcode'

  it.each(['130101010', '13010101002', '130101-010-02', '130101 010 02', '130101-010', '130101 010', '130101-01002'])(
    '%s',
    (text) => expect(faultsAfter({ [path]: text })).toEqual([]),
  )

  it.each(['000229001', '991231999', '500101001'])('a date in 19YY or in 20YY, also in the future: %s', (text) =>
    expect(faultsAfter({ [path]: text })).toEqual([]),
  )

  it.each(['', '13010101', '1301010100', '130101010021', '130101.010.02', '130230001', '131301001', '010229001'])(
    'not %j',
    (text) => expect(faultsAfter({ [path]: text })).toEqual([`${path} invalid-kindcode`]),
  )

  it.each(['130101000', '130101-010-00', '130101--010', ' 130101010', '130101010 ', '130101-010-', '٣30101010'])(
    'nor %j',
    (text) => expect(faultsAfter({ [path]: text })).toEqual([`${path} invalid-kindcode`]),
  )
})
