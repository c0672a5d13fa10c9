import { expect, it } from 'vitest'
import { standardAxis } from '../../../components/time-axis.ts'
import { axisHours, curveBlocks } from './curve.ts'

it('draws steps against the limit, with room above', () => {
  const { blocks, limitHeight } = curveBlocks(
    [
      [390, 750, 3],
      [750, 765, 5],
      [765, 780, 2],
      [780, 1110, 4],
    ],
    4,
    standardAxis,
  )
  // Six units high: the highest is 5, and one above it.
  expect(limitHeight).toBeCloseTo(66.67)
  expect(blocks.map(({ left, width, height }) => [left, width, height].map(Math.round))).toEqual([
    [0, 50, 50],
    [50, 2, 83],
    [52, 2, 33],
    [54, 46, 67],
  ])
  // A quarter of an hour has no room for its number.
  expect(blocks.map(({ label }) => label)).toEqual([3, undefined, undefined, 4])
  expect(blocks.map(({ isOver }) => isOver)).toEqual([false, true, false, false])
})

it('writes every second hour', () => {
  expect(axisHours(standardAxis)).toEqual([7, 9, 11, 13, 15, 17])
  expect(axisHours({ from: 360, until: 1200 })).toEqual([7, 9, 11, 13, 15, 17, 19])
})
