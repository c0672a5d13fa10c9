import { describe, expect, it } from 'vitest'
import { hectometresBetween, metresBetween, unknownMetres } from './distance.ts'

const ghent = { postcode: '9000', latitude: 51.0536, longitude: 3.7304 }
const antwerp = { postcode: '2000', latitude: 51.2194, longitude: 4.4025 }

describe('the distance between two places', () => {
  it('is as the crow flies, the same both ways', () => {
    // By another reckoning, with the arc tangent, on the same sphere.
    expect(metresBetween(ghent, antwerp)).toBe(50_387)
    // A degree of the earth's circumference.
    const north = { ...ghent, latitude: ghent.latitude + 1 }
    expect(metresBetween(ghent, north)).toBe(111_195)
    expect(metresBetween(antwerp, ghent)).toBe(metresBetween(ghent, antwerp))
    expect(metresBetween(ghent, ghent)).toBe(0)
  })

  it('is not known where a place is not on the map', () => {
    expect(metresBetween(ghent, { postcode: '9000' })).toBeUndefined()
    expect(metresBetween({ postcode: '9000', latitude: 51 }, ghent)).toBeUndefined()
  })

  it('counts in hectometres, unknown ones the same postcode before another', () => {
    expect(hectometresBetween(ghent, antwerp)).toBe(504)
    expect(hectometresBetween(ghent, { postcode: '9000' })).toBe(unknownMetres.samePostcode / 100)
    expect(hectometresBetween(ghent, { postcode: '9050' })).toBe(unknownMetres.otherPostcode / 100)
    expect(hectometresBetween({ postcode: '' }, { postcode: '' })).toBe(unknownMetres.otherPostcode / 100)
    expect(hectometresBetween(ghent, undefined)).toBe(unknownMetres.otherPostcode / 100)
  })
})
