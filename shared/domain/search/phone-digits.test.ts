import { describe, expect, it } from 'vitest'
import { dialled, holdsDigits, phoneDigits } from './phone-digits.ts'

describe('phoneDigits', () => {
  it.each([
    ['0478/12.34.56', ['0478123456']],
    ['+32 (0)478 12 34 56', ['0478123456']],
    ['+32478123456', ['0478123456']],
    ['0032 478 12 34 56', ['0478123456']],
    ['+33 6 12 34 56 78', ['0033612345678']],
    ['056 60 12 34 / 0478 12 34 56', ['056601234', '0478123456']],
    ['056 60 12 34 (mama), 0478 12 34 56', ['056601234', '0478123456']],
    ['geen', []],
  ])('%s', (field, numbers) => {
    expect(phoneDigits(field)).toEqual(numbers)
  })
})

describe('holdsDigits', () => {
  const number = '0478123456'
  it.each(['0478', '0478 12', '+32478123456', '0032 478 12', '478123456', '32478123456', '3456', '1234'])(
    '%s is in it',
    (typed) => {
      expect(holdsDigits(number, dialled(typed))).toBe(true)
    },
  )
  it.each(['0479', '0478 13', '+33478123456', '4321'])('%s is not', (typed) => {
    expect(holdsDigits(number, dialled(typed))).toBe(false)
  })
})
