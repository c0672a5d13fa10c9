import { expect, it } from 'vitest'
import { deviationsSearch } from './deviations-search.ts'

it('keeps what fits and drops the rest', () => {
  expect(deviationsSearch({ tot: '2026-11-08', kind: 'c1', host: 'h1' })).toEqual({
    tot: '2026-11-08',
    kind: 'c1',
    host: 'h1',
  })
  expect(deviationsSearch({ tot: '2026-02-30', kind: 3, host: null })).toEqual({})
  expect(deviationsSearch({ tot: '0001-01-01' })).toEqual({})
})
