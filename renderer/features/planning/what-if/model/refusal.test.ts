import { expect, it } from 'vitest'
import type { TriedChange } from './change-draft.ts'
import { belowMinimum, changeAtFault, unnamedChild } from './refusal.ts'
import { toChange } from './to-change.ts'

it('reads which change was refused', () => {
  expect(changeAtFault({ code: 'validation', reason: 'cannot-keep', details: { change: 1 } })).toBe(1)
  expect(changeAtFault({ code: 'internal', reason: 'internal' })).toBeUndefined()
})

it('reads how far a plan is below the minimum, over its cycle', () => {
  const details = { halfDays: 7, cycleWeeks: 2, minimum: 5, change: 0 }
  expect(belowMinimum({ code: 'validation', reason: 'below-minimum', details })).toEqual({ halfDays: 3.5, minimum: 5 })
  expect(belowMinimum({ code: 'validation', reason: 'below-minimum' })).toBeUndefined()
})

function placement(id: string, record: { childId?: string; isNameOnly?: boolean; firstName?: string }): TriedChange {
  const draft = { kind: 'placement' as const, record: { hostId: 'h', text: 'ma 8-17', from: '2026-11-16', ...record } }
  return { id, draft, change: toChange(draft), words: { subject: record.firstName ?? 'Wout', detail: '' }, hostId: 'h' }
}

it('names the child that cannot be kept', () => {
  const known = placement('a', { childId: 'k1' })
  expect(unnamedChild([known])).toBeUndefined()
  expect(unnamedChild([known, placement('b', { isNameOnly: true, firstName: 'Noor' })])).toBe('Noor')
})
