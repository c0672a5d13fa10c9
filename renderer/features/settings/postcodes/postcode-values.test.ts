import { describe, expect, it } from 'vitest'
import { nl } from '../../../i18n/nl.ts'
import { postcodes as text } from '../../../i18n/nl/postcodes.ts'
import { nextMissing, type PostcodeRow } from './postcode-types.ts'
import { positionWarning, postcodeFaults } from './postcode-values.ts'

const rows: PostcodeRow[] = [
  { postcode: '8790', cities: ['Waregem'], hosts: 2, families: 9 },
  { postcode: '8560', cities: ['Wevelgem'], hosts: 0, families: 3 },
  { postcode: '8800', cities: [], hosts: 0, families: 0, position: { latitude: 50.94, longitude: 3.12 } },
]
const faults = (position: string, postcode = '8790', isNew = false) =>
  postcodeFaults({ postcode, position }, { isNew, rows })

describe('where a postcode lies', () => {
  it('is refused when it cannot be read or is no place at all', () => {
    expect(faults('50,8885 3,4270')).toEqual({})
    expect(faults('')).toEqual({ position: text.rules.unread })
    expect(faults('Waregem')).toEqual({ position: text.rules.unread })
    expect(faults('95 3')).toEqual({ position: text.rules.range })
  })

  it('asks for the postcode of a new one, that is not in the list yet', () => {
    expect(faults('50,9 3,1', ' ', true)).toEqual({ postcode: text.rules.postcode })
    expect(faults('50,9 3,1', ' 8800 ', true)).toEqual({ postcode: text.rules.known })
    expect(faults('50,9 3,1', '8500', true)).toEqual({})
  })

  it('is warned of beyond the borders, and when latitude and longitude are exchanged', () => {
    expect(positionWarning('50,8885 3,4270')).toBeUndefined()
    expect(positionWarning('3,4270 50,8885')).toBe(nl.form.position.odd.swapped)
    expect(positionWarning('48.8566, 2.3522')).toBe(nl.form.position.odd.abroad)
    expect(positionWarning('200 3')).toBeUndefined()
  })

  it('is asked next of the most used postcode that has none', () => {
    expect(nextMissing(rows, '8790')).toBe('8560')
    expect(nextMissing(rows.slice(1), '8560')).toBeUndefined()
  })
})
