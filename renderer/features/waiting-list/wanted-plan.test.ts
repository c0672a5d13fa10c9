import { describe, expect, it } from 'vitest'
import { printPlan } from '../../format/plan-text/print-plan.ts'
import { parsePlanText } from '../../format/plan-text/plan-text.ts'
import { planOfWanted, wantedOfPlan } from './wanted-plan.ts'

describe('a wanted week', () => {
  it('is typed and printed as a plan is', () => {
    const { value } = parsePlanText('W1 ma-wo 8-17.30  W2 do 13-18')
    if (!value) throw new Error('it can be read')
    const wanted = wantedOfPlan(value)
    expect(wanted.cycleWeeks).toBe(2)
    expect(wanted.slots.at(-1)).toEqual({ week: 2, weekday: 4, from: '13:00', until: '18:00' })
    expect(printPlan(planOfWanted({ ...wanted, slots: wanted.slots.toReversed() }))).toBe(
      'W1 ma-wo 8-17.30  W2 do 13-18',
    )
  })
})
