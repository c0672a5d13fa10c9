import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatStructuredCommunication, isStructuredCommunication, structuredCommunication } from './ogm.ts'

const base = fc.integer({ min: 0, max: 9_999_999_999 }).map((value) => String(value).padStart(10, '0'))

describe('structuredCommunication', () => {
  it.each([
    ['2026100012', '202610001296'],
    ['0108068171', '010806817183'],
    ['0000000097', '000000009797'],
    ['0097000000', '009700000097'],
  ])('gives %s its check digits', (ten, twelve) => expect(structuredCommunication(ten)).toBe(twelve))

  it('refuses anything but ten digits', () => {
    for (const text of ['', '123', '12345678901', '12345 6789', '１２３４５６７８９０']) {
      expect(() => structuredCommunication(text)).toThrow(RangeError)
    }
  })
})

describe('isStructuredCommunication', () => {
  it('accepts what was made', () => {
    fc.assert(fc.property(base, (ten) => isStructuredCommunication(structuredCommunication(ten))))
  })

  it('notices any single digit that changed', () => {
    fc.assert(
      fc.property(base, fc.nat(11), fc.integer({ min: 1, max: 9 }), (ten, place, shift) => {
        const good = structuredCommunication(ten)
        const digit = String((Number(good[place]) + shift) % 10)
        return !isStructuredCommunication(good.slice(0, place) + digit + good.slice(place + 1))
      }),
    )
  })

  it('refuses check digits 00', () => expect(isStructuredCommunication('000000009700')).toBe(false))
})

it('prints with pluses and slashes', () => {
  expect(formatStructuredCommunication('202610001296')).toBe('+++202/6100/01296+++')
})
