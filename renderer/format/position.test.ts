import { describe, expect, it } from 'vitest'
import { formatPosition, isOnEarth, oddPosition, parsePosition } from './position.ts'

const here = { latitude: 50.8885, longitude: 3.427 }

describe('a place on the map', () => {
  it.each([
    '50,8885 3,4270',
    '50.8885, 3.4270',
    '50.8885,3.4270',
    '50,8885, 3,4270',
    ' 50,8885 ; 3,4270 ',
    '(50.8885, 3.42700000000001)',
    '50.8885/3.4270',
    '50.8885° 3.4270°',
    '50,8885\t3.4270',
  ])('is read from %s', (text) => expect(parsePosition(text)).toEqual(here))

  it.each(['', '50,8885', 'Waregem', '50.8885', '50,8885,3,4270', '50.8885, 3.4270, 12', '50 8885', 'N50.8 E3.4'])(
    'is not read from %j',
    (text) => expect(parsePosition(text)).toBeUndefined(),
  )

  it('is written as it is read', () => {
    expect(formatPosition(here)).toBe('50,8885 3,427')
    for (const place of [here, { latitude: -0.000001, longitude: 179 }, { latitude: 1e-7, longitude: 0 }])
      expect(parsePosition(formatPosition(place))).toEqual({
        latitude: Number(place.latitude.toFixed(6)),
        longitude: place.longitude,
      })
  })

  it('is odd beyond the borders, and says when latitude and longitude are exchanged', () => {
    expect(oddPosition(here)).toBeUndefined()
    expect(oddPosition({ latitude: 3.427, longitude: 50.8885 })).toBe('swapped')
    expect(oddPosition({ latitude: 48.85, longitude: 2.35 })).toBe('abroad')
    expect(isOnEarth(here)).toBe(true)
    expect(isOnEarth({ latitude: 95, longitude: 3 })).toBe(false)
    expect(isOnEarth({ latitude: 50, longitude: 200 })).toBe(false)
  })
})
