import { expect, it } from 'vitest'
import { hasLikeName } from './like-name.ts'

const name = (firstName: string, lastName: string) => ({ firstName, lastName })

it.each([
  [name('Zoë', 'Peeters'), name('Zoe', 'PEETERS')],
  [name('Zoë', 'Peeters'), name('Peeters', 'Zoe')],
  [name('Anne-Marie', 'De Smet'), name('anne marie', 'de smet')],
  [name('Lars', 'Maes'), name('Lars', 'Maes-Claes')],
])('%j and %j are alike', (a, b) => {
  expect(hasLikeName(a, b)).toBe(true)
  expect(hasLikeName(b, a)).toBe(true)
})

it.each([
  [name('Lars', 'Maes'), name('Finn', 'Claes')],
  // Twins.
  [name('Lars', 'Maes'), name('Finn', 'Maes')],
  [name('', ''), name('', '')],
  [name('', 'Maes'), name('', 'Claes')],
])('%j and %j are not', (a, b) => expect(hasLikeName(a, b)).toBe(false))
