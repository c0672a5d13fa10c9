import { expect, it } from 'vitest'
import type { BoardHost } from '../planning-types.ts'
import { boardScale } from './board-scale.ts'

function host(limit: number, steps: [number, number, number][]): BoardHost {
  const peak = Math.max(0, ...steps.map(([, , count]) => count))
  const cells = [{ state: 'open' as const, limit, peak, over: peak > limit, steps }]
  return { id: 'h', firstName: 'An', lastName: 'Peeters', city: 'Leiebeke', children: 1, guests: 0, cells }
}

it('holds the highest limit or peak of all, on the standard axis', () => {
  expect(boardScale([host(7, [[480, 1020, 4]]), host(8, [])])).toEqual({ axis: { from: 390, until: 1110 }, top: 8.5 })
  expect(boardScale([host(5, [[480, 1020, 9]])]).top).toBe(9.5)
})

it('widens the axis for who comes earlier or stays later', () => {
  const scale = boardScale([
    host(7, [
      [370, 480, 1],
      [480, 1120, 2],
    ]),
  ])
  expect(scale.axis).toEqual({ from: 360, until: 1140 })
})
