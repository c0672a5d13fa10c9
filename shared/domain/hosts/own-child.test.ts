import { describe, expect, it } from 'vitest'
import { defaultCountsUntil } from './own-child.ts'

describe('defaultCountsUntil', () => {
  it.each([
    // T16: in the third nursery class in November 2026 it counts, in the first year of primary school it does not.
    ['2021-03-14', '2027-08-31'],
    ['2020-12-31', '2026-08-31'],
    ['2020-01-01', '2026-08-31'],
    ['2021-01-01', '2027-08-31'],
    ['2020-02-29', '2026-08-31'],
  ])('of a child born on %s is %s', (birthDate, until) => {
    expect(defaultCountsUntil(birthDate)).toBe(until)
    expect(defaultCountsUntil(birthDate) > birthDate).toBe(true)
  })
})
