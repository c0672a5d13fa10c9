import { describe, expect, it } from 'vitest'
import { goals } from '../../../../shared/domain/substitution/goals.ts'
import { goalRowsOf, moveGoal, orderOf, switchGoal } from './goal-order.ts'

describe('the order of goals', () => {
  it('is a list of all of them, those that do not count last', () => {
    const rows = goalRowsOf('unplaced,distance')
    expect(rows.map(({ goal }) => goal).toSorted()).toEqual([...goals].sort())
    expect(rows.slice(0, 3)).toEqual([
      { goal: 'unplaced', isOn: true },
      { goal: 'distance', isOn: true },
      { goal: 'siblings-apart', isOn: false },
    ])
    expect(orderOf(rows)).toBe('unplaced,distance')
  })

  it('moves a goal by one place, and not beyond the ends', () => {
    const rows = goalRowsOf('unplaced,siblings-apart,distance')
    expect(orderOf(moveGoal(rows, 'distance', -1))).toBe('unplaced,distance,siblings-apart')
    expect(orderOf(moveGoal(rows, 'unplaced', 1))).toBe('siblings-apart,unplaced,distance')
    expect(moveGoal(rows, 'unplaced', -1)).toBe(rows)
    expect(moveGoal(rows, rows.at(-1)?.goal ?? 'unplaced', 1)).toBe(rows)
  })

  it('turns a goal off and on in its place, never the places themselves', () => {
    const rows = goalRowsOf('unplaced,siblings-apart,distance')
    const off = switchGoal(rows, 'siblings-apart')
    expect(orderOf(off)).toBe('unplaced,distance')
    expect(orderOf(switchGoal(off, 'siblings-apart'))).toBe('unplaced,siblings-apart,distance')
    expect(switchGoal(rows, 'unplaced')).toBe(rows)
  })
})
