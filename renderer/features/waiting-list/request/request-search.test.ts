import { describe, expect, it } from 'vitest'
import { requestSearch } from './request-search.ts'

describe('the address of a request', () => {
  it('keeps the part and the moment that is looked at', () => {
    expect(requestSearch({ tab: 'plaats', op: '2026-11-12T10:05' })).toEqual({ tab: 'plaats', op: '2026-11-12T10:05' })
  })

  it('drops what is no part and no moment', () => {
    for (const op of ['2026-11-12', '2026-11-31T10:05', '2026-11-12T24:05', '2026-11-12T10:05T', 7, undefined])
      expect(requestSearch({ tab: 'gegevens', op })).toEqual({ tab: undefined, op: undefined })
  })
})
