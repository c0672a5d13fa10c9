import { describe, expect, it } from 'vitest'
import { organiserInput } from '../../../shared/contract/service.ts'
import { faultsOf } from '../../api/faults-of.ts'
import { faultsAsText } from './faults-as-text.ts'
import { countOpenFields, noOrganiser, organiserRules, toOrganiser } from './organiser-rules.ts'

const typed = {
  ...noOrganiser,
  name: 'De Leiebocht vzw',
  street: 'Kerkplein 1',
  postcode: '8790',
  city: 'Waregem',
  enterpriseNumber: '0123.456.749',
  iban: 'BE68 5390 0754 7034',
  recognisedPlaces: '62',
}

describe('the organiser', () => {
  it('needs seven fields, and names the rule of each that is wrong', () => {
    expect(countOpenFields(noOrganiser)).toBe(7)
    expect(countOpenFields(typed)).toBe(0)
    expect(organiserRules.iban('BE68 5390 0754 7035')).toContain('controlecijfers')
    expect(organiserRules.enterpriseNumber('0123.456.748')).toContain('controlecijfers')
    expect(organiserRules.postcode('879')).toContain('vier cijfers')
    expect(organiserRules.email('dienst@')).toContain('@')
    expect(organiserRules.email('')).toBeNull()
    expect(organiserRules.creditorId('BE12ZZZ')).toContain('schuldeisersnummer')
    expect(organiserRules.creditorId('be81 ZZZ 0123.456.749')).toBeNull()
    expect(organiserRules.creditorId('')).toBeNull()
  })

  it('becomes what the contract takes', () => {
    expect(organiserInput.safeParse(toOrganiser(typed)).success).toBe(true)
    expect(toOrganiser(typed)).not.toHaveProperty('creditorId')
    expect(toOrganiser({ ...typed, creditorId: ' be81 zzz 0123456749 ' })).toHaveProperty(
      'creditorId',
      'BE81ZZZ0123456749',
    )
  })
})

describe('faults of an import', () => {
  const faults = [{ path: 'organiser.iban', code: 'invalid-iban' as const, message: 'wrong check digits' }]

  it('are read from the refusal that names them, and from no other', () => {
    expect(faultsOf({ code: 'validation', reason: 'faults', details: { faults } })).toEqual(faults)
    expect(faultsOf({ code: 'validation', reason: 'faults' })).toBeUndefined()
    expect(faultsOf({ code: 'locked', reason: 'not-empty' })).toBeUndefined()
  })

  it('are copied one a line', () => {
    expect(faultsAsText(faults, () => 'Fout.')).toBe('organiser.iban\tinvalid-iban\tFout.')
  })
})
