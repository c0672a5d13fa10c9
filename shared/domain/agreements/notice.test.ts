import { describe, expect, it } from 'vitest'
import { settingsWith } from '../../../tests/support/facts-in-words.ts'
import { suggestedEnd } from './notice.ts'

describe('suggestedEnd', () => {
  it.each([
    ['2026-11-15', '2026-12-15'],
    ['2027-01-31', '2027-02-28'],
    ['2026-12-01', '2027-01-01'],
  ])('of a notice given on %s is %s', (givenOn, end) => expect(suggestedEnd(givenOn, settingsWith())).toBe(end))

  it('follows the term in force on the day of the notice', () => {
    const settings = settingsWith({ key: 'notice.months', from: '2027-01-01', value: 2 })
    expect(suggestedEnd('2026-12-31', settings)).toBe('2027-01-31')
    expect(suggestedEnd('2027-01-01', settings)).toBe('2027-03-01')
    expect(suggestedEnd('2026-12-31', settingsWith({ key: 'notice.months', from: '2026-01-01', value: 0 }))).toBe(
      '2026-12-31',
    )
  })
})
