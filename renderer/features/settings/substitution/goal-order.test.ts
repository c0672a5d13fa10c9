import { describe, expect, it } from 'vitest'
import { goals } from '../../../../shared/domain/substitution/goals.ts'
import { goalRowsOf, moveGoal, orderOf, switchGoal } from './goal-order.ts'

describe('the order of goals', () => {
  it('is a list of all of them, those that do not count last', () => {
    const rows = goalRowsOf('placed,distance')
    expect(rows.map(({ goal }) => goal).toSorted()).toEqual([...goals].sort())
    expect(rows.slice(0, 3)).toEqual([
      { goal: 'placed', isOn: true },
      { goal: 'distance', isOn: true },
      { goal: 'siblings', isOn: false },
    ])
    expect(orderOf(rows)).toBe('placed,distance')
  })

  it('moves a goal by one place, and not beyond the ends', () => {
    const rows = goalRowsOf('placed,siblings,distance')
    expect(orderOf(moveGoal(rows, 'distance', -1))).toBe('placed,distance,siblings')
    expect(orderOf(moveGoal(rows, 'placed', 1))).toBe('siblings,placed,distance')
    expect(moveGoal(rows, 'placed', -1)).toBe(rows)
    expect(moveGoal(rows, rows.at(-1)?.goal ?? 'placed', 1)).toBe(rows)
  })

  it('turns a goal off and on in its place, never the places themselves', () => {
    const rows = goalRowsOf('placed,siblings,distance')
    const off = switchGoal(rows, 'siblings')
    expect(orderOf(off)).toBe('placed,distance')
    expect(orderOf(switchGoal(off, 'siblings'))).toBe('placed,siblings,distance')
    expect(switchGoal(rows, 'placed')).toBe(rows)
  })
})
