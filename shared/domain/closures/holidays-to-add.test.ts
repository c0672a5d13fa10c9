import { describe, expect, it } from 'vitest'
import { legalHolidays } from '../calendar/legal-holidays.ts'
import { holidayClosure, holidaysToAdd } from './holidays-to-add.ts'

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

describe('holidaysToAdd', () => {
  it('is all ten of a year without closures, and none once they are there', () => {
    const { missing, covered } = holidaysToAdd(2027, [])
    expect(missing).toEqual(legalHolidays(2027))
    expect(covered).toEqual([])
    const after = holidaysToAdd(2027, missing.map(holidayClosure))
    expect(after).toEqual({ missing: [], covered: legalHolidays(2027) })
  })

  it('passes over those that a longer closure of the whole service holds, whatever its reason', () => {
    const closures = [{ hostId: null, from: '2027-12-24', until: '2027-12-31' }]
    const { missing, covered } = holidaysToAdd(2027, closures)
    expect(names(covered)).toEqual(['christmas'])
    expect(missing).toHaveLength(9)
    expect(names(holidaysToAdd(2027, [{ hostId: null, from: '2027-12-26', until: '2027-12-31' }]).covered)).toEqual([])
  })

  it('does not look at closures of one host', () => {
    expect(holidaysToAdd(2027, [{ hostId: 'h1', from: '2027-01-01', until: '2027-12-31' }]).missing).toHaveLength(10)
  })

  it('adds a date once where two holidays share it', () => {
    const { missing, covered } = holidaysToAdd(2008, [])
    expect(missing.filter(({ date }) => date === '2008-05-01')).toHaveLength(1)
    expect(missing).toHaveLength(9)
    expect(names(covered)).toEqual(['ascension'])
  })
})
