import { describe, expect, it } from 'vitest'
import type { PriorityStep } from '../../../../shared/domain/exchange/waiting-list.ts'
import { draftsOf, moveStep, newStep, stepFault, stepsOf, toggled } from './step-drafts.ts'

const steps: PriorityStep[] = [
  { by: 'combinations', combinations: [['work', 'single'], ['foster']] },
  { by: 'count', criteria: ['work'] },
  { by: 'weights', weights: [{ criterion: 'single', weight: 12 }] },
  { by: 'second-tier', criteria: ['staff'] },
]
let keys = 0
const newKey = (): string => String((keys += 1))

describe('steps that are edited', () => {
  it('stand for the same steps when nothing is changed', () => {
    expect(stepsOf(draftsOf(steps, newKey))).toEqual(steps)
  })

  it('are not kept without criteria, combinations or points', () => {
    expect(stepsOf([])).toBeUndefined()
    expect(stepFault(newStep('combinations', 'a'))).toBe('empty-combination')
    expect(stepFault({ key: 'a', by: 'combinations', combinations: [] })).toBe('no-combinations')
    expect(stepFault({ key: 'a', by: 'count', criteria: [] })).toBe('no-criteria')
    expect(stepFault(newStep('weights', 'a'))).toBe('no-weights')
    expect(stepFault({ key: 'a', by: 'weights', texts: { work: '1,5' } })).toBe('not-whole')
    expect(stepFault({ key: 'a', by: 'weights', texts: { work: '0' } })).toBe('not-whole')
    expect(stepFault({ key: 'a', by: 'weights', texts: { work: ' 1000 ', single: '' } })).toBeUndefined()
    expect(stepsOf([newStep('count', 'a'), newStep('weights', 'b')])).toBeUndefined()
  })

  it('move by one place and not beyond the ends', () => {
    expect(moveStep(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    const rows = ['a', 'b']
    expect(moveStep(rows, 0, -1)).toBe(rows)
    expect(moveStep(rows, 1, 1)).toBe(rows)
  })

  it('name criteria in their own order, whichever was switched on first', () => {
    expect(toggled(['work', 'single', 'foster'], ['foster'], 'work')).toEqual(['work', 'foster'])
    expect(toggled(['work', 'single', 'foster'], ['work', 'foster'], 'work')).toEqual(['foster'])
  })
})
