import { describe, expect, it } from 'vitest'
import type { ContractHolder } from '../../../shared/domain/exchange/document.ts'
import { checkRecord } from '../../../shared/formats/exchange/check-record.ts'
import { openFaults } from '../../components/form/model/form-faults.ts'
import { openForm, write } from '../../components/form/model/form-state.ts'
import type { TypedKind } from '../../components/form/model/typed-value.ts'
import { newHolder } from './new-holder.ts'

const an: ContractHolder = {
  id: 'p1',
  firstName: 'An',
  lastName: 'Peeters',
  street: 'Markt 5',
  postcode: '9000',
  city: 'Gent',
  nationalRegisterNumber: '90010112395',
  iban: 'BE68539007547034',
  mandate: { reference: 'OPV-0001', signedOn: '2026-01-05' },
}

const open = (record: object = an) => openForm({ record, version: 1 }, (value) => checkRecord('contractHolders', value))
const type = (path: string, typed: TypedKind, text: string) => write(open(), path, { typed, text })

describe('a field of a contract holder says which rule it does not meet', () => {
  it.each<[path: string, kind: TypedKind, text: string, fault: string]>([
    ['firstName', 'text', '', 'missing-key'],
    ['lastName', 'text', '\u00a0', 'missing-key'],
    ['street', 'text', '\t', 'missing-key'],
    ['postcode', 'text', '', 'missing-key'],
    ['city', 'text', '', 'missing-key'],
    ['nationalRegisterNumber', 'text', '90.01.01-123.96', 'invalid-national-number'],
    ['nationalRegisterNumber', 'text', 'An\tPeeters\n90', 'invalid-national-number'],
    ['iban', 'text', 'BE68 5390 0754 7035', 'invalid-iban'],
    ['iban', 'text', 'BE68 5390 0754 703', 'invalid-iban'],
    ['mandate.reference', 'text', '', 'missing-key'],
    ['mandate.signedOn', 'date', '', 'missing-key'],
    ['mandate.signedOn', 'date', '31/9/2026', 'invalid-date'],
  ])('%s as %s %j: %s', (path, kind, text, fault) => {
    expect(openFaults(type(path, kind, text))).toEqual([expect.objectContaining({ path, code: fault })])
  })

  it('takes check digits as they are written on cards', () => {
    expect(openFaults(type('iban', 'text', 'be68 5390 0754 7034'))).toEqual([])
    expect(type('nationalRegisterNumber', 'text', '90.01.01-123.95').record).toEqual(an)
  })

  it('takes a mandate away when both its fields are emptied', () => {
    const { mandate: _, ...without } = an
    const emptied = write(type('mandate.reference', 'text', ''), 'mandate.signedOn', { typed: 'date', text: '' })
    expect(emptied.record).toEqual(without)
    expect(openFaults(emptied)).toEqual([])
  })

  it('asks of a new one a name and an address', () => {
    expect(openFaults(open(newHolder('An'))).map(({ path }) => path)).toEqual([
      'lastName',
      'street',
      'postcode',
      'city',
    ])
  })
})
