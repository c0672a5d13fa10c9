import { expect, it } from 'vitest'
import { dossierParts } from '../../../../shared/domain/child-file/missing-parts.ts'
import { childSearch } from '../child-search.ts'
import { placeOfPart } from './part-place.ts'

const agreement = { id: 'o1', contractHolderId: 'p1' }

it.each(dossierParts)('%s is filled in at a place that an address can name', (part) => {
  const place = placeOfPart(part, agreement)
  if ('plan' in place) expect(place.plan).toBe('o1')
  else expect(childSearch({ ...place.search })).toMatchObject(place.search)
})

it('leads to the record that lacks it', () => {
  expect(placeOfPart('signature', agreement)).toEqual({
    search: { tab: 'overeenkomsten', bewerk: 'o1', deel: 'signature' },
  })
  expect(placeOfPart('holder-national-number', agreement)).toMatchObject({ search: { tab: 'gezin', bewerk: 'p1' } })
  expect(placeOfPart('attest', agreement)).toEqual({ search: { tab: 'attesten', nieuw: ['p1'] } })
})
