import { expect, it } from 'vitest'
import { isOfAnotherBirthDate } from './kindcode-birth.ts'

it.each([
  [undefined, false],
  ['', false],
  ['2408', false],
  ['240828-017-03', false],
  [' 24082801703', false],
  ['240829-017-03', true],
  ['140828017', true],
])('the kindcode %j for a child born on 28 August 2024', (kindcode, isOther) =>
  expect(isOfAnotherBirthDate(kindcode, '2024-08-28')).toBe(isOther),
)
