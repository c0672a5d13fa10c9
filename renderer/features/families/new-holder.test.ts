import { expect, it } from 'vitest'
import { newHolder } from './new-holder.ts'

it.each([
  ['', {}],
  ['  ', {}],
  ['An', { firstName: 'An' }],
  [' An  Van de  Velde ', { firstName: 'An', lastName: 'Van de Velde' }],
])('begins a contract holder with what was typed: %j', (typed, names) =>
  expect(newHolder(typed)).toEqual({ id: 'nieuw', ...names }),
)
