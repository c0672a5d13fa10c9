import { expect, it } from 'vitest'
import { childSearch } from './child-search.ts'

const nothing = { tab: undefined, op: undefined, bewerk: undefined, nieuw: undefined, deel: undefined }

it('keeps what fits in the address of a child', () => {
  expect(childSearch({ tab: 'attesten', op: '2026-01-31', bewerk: 12, nieuw: ['p1', 7], deel: 'fiche' })).toEqual({
    tab: 'attesten',
    op: '2026-01-31',
    bewerk: '12',
    nieuw: ['p1', '7'],
    deel: 'fiche',
  })
})

it('drops the rest', () => {
  expect(childSearch({})).toEqual(nothing)
  expect(childSearch({ tab: 'overzicht', op: '2026-02-30', bewerk: {}, nieuw: 'p1', deel: true })).toEqual(nothing)
  expect(childSearch({ nieuw: [{}, null] })).toEqual(nothing)
})
