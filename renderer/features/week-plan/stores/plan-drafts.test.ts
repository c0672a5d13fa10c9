import { beforeEach, expect, it } from 'vitest'
import { newPlan } from '../model/plan-record.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'
import { weekPlanSearch } from '../week-plan-search.ts'
import { draftKey, freshDraft, usePlanDrafts } from './plan-drafts.ts'

const fresh = freshDraft(newPlan('2026-11-30'), undefined)
const { act, drop } = usePlanDrafts.getState()
const drawn = (key: string) => {
  const draft = usePlanDrafts.getState().drafts[key]
  return draft && printPlan(draft.editor.plan)
}

beforeEach(() => usePlanDrafts.setState({ drafts: {} }))

it('keeps a draft per agreement and per stored plan, from the first thing done', () => {
  expect(drawn('a1')).toBeUndefined()
  act('a1', { kind: 'type-plan', text: 'ma 8-17' }, fresh)
  act('a1', { kind: 'paint', day: { week: 1, weekday: 2 }, from: 480, until: 720 }, fresh)
  act(draftKey('a1', 'p1'), { kind: 'type-plan', text: 'di 8-17' }, fresh)
  expect([drawn('a1'), drawn('a1 p1'), drawn('a2')]).toEqual(['ma 8-17, di 8-12', 'di 8-17', undefined])
  drop('a1')
  expect([drawn('a1'), drawn('a1 p1')]).toEqual([undefined, 'di 8-17'])
})

it('reads what the address asks for', () => {
  expect(weekPlanSearch({ plan: 12, van: '2026-11-30' })).toEqual({ plan: '12', van: '2026-11-30' })
  expect(weekPlanSearch({ plan: ['x'], van: '2026-02-30' })).toEqual({ plan: undefined, van: undefined })
})
