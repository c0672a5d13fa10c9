import { expect, it } from 'vitest'
import type { OverCapacity } from '../../shared/contract/agreements.ts'
import { overCapacityOf } from './over-capacity.ts'

const details: OverCapacity = {
  hostId: 'h1',
  patterns: [
    {
      weekday: 2,
      everyWeeks: 1,
      from: 480,
      until: 750,
      dates: ['2026-11-10', '2026-11-17'],
      count: 9,
      limit: 8,
      goesOn: false,
      children: [{ id: 'k1', firstName: 'Anna', lastName: 'Maes', isOwn: false }],
    },
  ],
}

it('reads what would be too full from a refusal', () => {
  expect(overCapacityOf({ code: 'validation', reason: 'over-capacity', details })).toEqual(details)
})

it('says nothing about any other refusal, or one it cannot read', () => {
  expect(overCapacityOf(undefined)).toBeUndefined()
  expect(overCapacityOf({ code: 'validation', reason: 'deposit-over-cap', details })).toBeUndefined()
  expect(overCapacityOf({ code: 'validation', reason: 'over-capacity', details: { hostId: 3 } })).toBeUndefined()
})
