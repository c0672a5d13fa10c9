import { expect, it } from 'vitest'
import { listSearch, tabSearch } from './search-params.ts'

it('keeps what fits in an address and drops the rest', () => {
  expect(listSearch({ kies: 'h1' })).toEqual({ kies: 'h1' })
  expect(listSearch({ kies: 12 })).toEqual({ kies: '12' })
  expect(listSearch({ kies: {} })).toEqual({ kies: undefined })
  const read = tabSearch(['overzicht', 'kinderen'] as const)
  expect(read({ tab: 'kinderen' })).toEqual({ tab: 'kinderen' })
  expect(read({ tab: 'overzicht' })).toEqual({ tab: undefined })
  expect(read({ tab: 'iets' })).toEqual({ tab: undefined })
})
