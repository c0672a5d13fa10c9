import { expect, it } from 'vitest'
import { moveCursor } from './board-cursor.ts'

const size = { rows: 3, columns: 5 }

it.each([
  ['ArrowDown', false, { row: 2, column: 4 }],
  ['ArrowUp', false, { row: 0, column: 4 }],
  ['ArrowLeft', false, { row: 1, column: 3 }],
  ['ArrowRight', false, { row: 1, column: 4 }],
  ['Home', false, { row: 1, column: 0 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 2, column: 4 }],
  ['Enter', false, undefined],
  // With Ctrl the arrows turn the week.
  ['ArrowLeft', true, undefined],
])('%s, Ctrl %s', (key, isControl, target) => {
  expect(moveCursor({ row: 1, column: 4 }, key, isControl, size)).toEqual(target)
})

it('leads nowhere on an empty board', () => {
  expect(moveCursor({ row: 0, column: 0 }, 'ArrowDown', false, { rows: 0, columns: 5 })).toBeUndefined()
})
