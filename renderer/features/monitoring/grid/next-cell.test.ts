import { expect, it } from 'vitest'
import { nextCell } from './next-cell.ts'

const places = [
  [true, false, true],
  [true, true, false],
  [false, true, true],
]

it.each([
  ['ArrowRight', [0, 0], [0, 2]],
  ['ArrowLeft', [0, 2], [0, 0]],
  ['ArrowLeft', [0, 0], undefined],
  ['ArrowDown', [0, 2], [2, 2]],
  ['ArrowUp', [2, 2], [0, 2]],
  ['ArrowDown', [2, 1], undefined],
  ['Home', [0, 2], [0, 0]],
  ['End', [1, 0], [1, 1]],
  ['Enter', [1, 0], undefined],
] as const)('%s from %j goes to %j', (key, from, to) => {
  expect(nextCell(places, from, key)).toEqual(to)
})
