import { describe, expect, it } from 'vitest'
import { settingsWith } from '../../../tests/support/facts-in-words.ts'
import { agreementDepositCapCents, depositCapCents, isOverDepositCap } from './deposit.ts'

describe('the cap on a deposit', () => {
  it.each([
    // T18 and T19.
    [3_000_000, 25_000],
    [2_700_000, 5_000],
    [2_700_001, 25_000],
    [0, 5_000],
    [undefined, 25_000],
  ])('of a family with an income of %s cents is %d cents', (income, cap) => {
    expect(depositCapCents(income, settingsWith(), '2026-11-10')).toBe(cap)
  })

  it('is that of the date', () => {
    const settings = settingsWith(
      { key: 'deposit.maximumCents', from: '2027-01-01', value: 26_000 },
      { key: 'deposit.lowIncomeLimitCents', from: '2027-01-01', value: 2_800_000 },
    )
    expect(depositCapCents(2_750_000, settings, '2026-12-31')).toBe(25_000)
    expect(depositCapCents(2_750_000, settings, '2027-01-01')).toBe(5_000)
    expect(depositCapCents(2_850_000, settings, '2027-01-01')).toBe(26_000)
    expect(agreementDepositCapCents({ startsOn: '2027-01-04' }, settings)).toBe(26_000)
    expect(agreementDepositCapCents({ startsOn: '2027-01-04', signedOn: '2026-12-31' }, settings)).toBe(25_000)
  })
})

describe('an agreement', () => {
  const startsOn = '2026-12-01'

  it.each([
    [{ depositCents: 30_000 }, true],
    [{ depositCents: 25_000 }, false],
    [{ depositCents: 25_001 }, true],
    [{ depositCents: 5_001, hasLowIncome: true }, true],
    [{ depositCents: 5_000, hasLowIncome: true }, false],
    [{ depositCents: 5_001, hasLowIncome: false }, false],
    [{ depositCents: 0, hasLowIncome: true }, false],
    [{}, false],
  ])('with %j is over its cap: %s', (terms, isOver) => {
    expect(isOverDepositCap({ startsOn, ...terms }, settingsWith())).toBe(isOver)
  })
})
