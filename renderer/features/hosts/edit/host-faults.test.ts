import { describe, expect, it } from 'vitest'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import { checkRecord } from '../../../../shared/formats/exchange/check-record.ts'
import { openFaults } from '../../../components/form/model/form-faults.ts'
import { openForm, write, type FormState } from '../../../components/form/model/form-state.ts'
import type { TypedKind } from '../../../components/form/model/typed-value.ts'

const els: Host = {
  id: 'h1',
  firstName: 'Els',
  lastName: 'Vandamme',
  street: 'Wilgenpad 12',
  postcode: '8799',
  city: 'Leiebeke',
  iban: 'BE71096123456769',
  statute: 'social',
  startsOn: '2014-03-01',
  licence: [{ from: '2014-03-01', maxPresent: 8 }],
  openingHours: [{ weekday: 1, from: '07:00', until: '18:00' }],
  ownChildren: [{ id: 'o1', firstName: 'Noor', birthDate: '2022-05-05', countsUntil: '2028-08-31' }],
  statuteChanges: [{ from: '2025-01-01', statute: 'employee' }],
  household: [{ id: 'm1', firstName: 'Geert', lastName: 'Maes', birthDate: '1980-01-01' }],
  documents: [{ id: 'd1', kind: 'medical', memberId: 'm1', receivedOn: '2025-01-10' }],
  training: [{ id: 't1', date: '2026-02-01', title: 'EHBO', minutes: 180, hasCertificate: true }],
  notes: [{ id: 'n1', date: '2026-02-01', text: 'Bellen na 13 uur.' }],
}

const open = () => openForm({ record: els, version: 1 }, (value) => checkRecord('hosts', value))
const faultsOf = (form: FormState) => openFaults(form).map(({ path, code }) => `${path}: ${code}`)
const type = (path: string, typed: TypedKind, text: string) => write(open(), path, { typed, text })

describe('a field of a host says which rule it does not meet', () => {
  it.each<[path: string, kind: TypedKind, text: string, fault: string]>([
    ['firstName', 'text', '', 'missing-key'],
    ['lastName', 'text', ' \t\u00a0 ', 'missing-key'],
    ['street', 'text', '\n', 'missing-key'],
    ['postcode', 'text', '', 'missing-key'],
    ['city', 'text', '', 'missing-key'],
    ['iban', 'text', '', 'missing-key'],
    ['iban', 'text', 'BE71 0961 2345 6768', 'invalid-iban'],
    ['iban', 'text', 'BE71 0961 2345 676', 'invalid-iban'],
    ['iban', 'text', 'Els\tVandamme\t8799', 'invalid-iban'],
    ['startsOn', 'date', '31/2/2026', 'invalid-date'],
    ['startsOn', 'date', '29/2/2027', 'invalid-date'],
    ['startsOn', 'date', 'Els\tVandamme\n8799', 'invalid-date'],
    ['startsOn', 'date', '', 'missing-key'],
    ['licence[0].from', 'date', '0/1/2026', 'invalid-date'],
    ['licence[0].until', 'date', '28/2/2014', 'end-before-start'],
    ['licence[0].maxPresent', 'whole', '7,5', 'invalid-number'],
    ['licence[0].maxPresent', 'whole', '-1', 'invalid-number'],
    ['licence[0].maxPresent', 'whole', 'zeven', 'invalid-number'],
    ['ownChildren[0].firstName', 'text', ' ', 'missing-key'],
    ['ownChildren[0].birthDate', 'date', '5/5/22222', 'invalid-date'],
    ['ownChildren[0].countsUntil', 'date', '4/5/2022', 'before-birth'],
    ['statuteChanges[0].from', 'date', '32/1/2025', 'invalid-date'],
    ['household[0].birthDate', 'date', '', 'missing-key'],
    ['household[0].until', 'date', '31/12/1979', 'before-birth'],
    ['documents[0].receivedOn', 'date', '10.13.2025', 'invalid-date'],
    ['documents[0].validUntil', 'date', '9/1/2025', 'end-before-start'],
    ['training[0].minutes', 'number', 'drie', 'invalid-number'],
    ['training[0].minutes', 'text', '12345', 'wrong-type'],
    ['training[0].title', 'text', '', 'missing-key'],
    ['notes[0].text', 'text', '', 'missing-key'],
    ['notes[0].date', 'date', 'gisteren', 'invalid-date'],
    ['latitude', 'position', 'Waregem', 'invalid-position'],
  ])('%s as %s %j: %s', (path, kind, text, fault) => {
    expect(faultsOf(type(path, kind, text))).toEqual([`${path}: ${fault}`])
  })

  it('refuses a line that is no opening hours, at the only entry of the list', () => {
    const line = [{ typed: 'text', text: 'ma-vr 18-7' }]
    expect(faultsOf(write(open(), 'openingHours', line))).toEqual(['openingHours[0]: wrong-type'])
    const changes = [{ from: '2027-01-01', openingHours: line }]
    expect(faultsOf(write(open(), 'openingHoursChanges', changes))).toEqual([
      'openingHoursChanges[0].openingHours[0]: wrong-type',
    ])
  })

  it('refuses a place that is none, and a child that is named twice', () => {
    expect(faultsOf(write(open(), 'latitude', 95))).toEqual(['latitude: wrong-type'])
    expect(faultsOf(write(open(), 'longitude', -181))).toEqual(['longitude: wrong-type'])
    expect(faultsOf(write(open(), 'refusedChildren', ['c1', 'c1']))).toEqual(['refusedChildren[1]: duplicate'])
  })

  it('refuses overlapping licences and two changes from one date, at the later row', () => {
    const licence = [...els.licence, { from: '2020-01-01', until: '2020-12-31', maxPresent: 6 }]
    expect(faultsOf(write(open(), 'licence', licence))).toEqual(['licence[1]: overlap'])
    const twice = [...(els.statuteChanges ?? []), { from: '2025-01-01', statute: 'social' }]
    expect(faultsOf(write(open(), 'statuteChanges', twice))).toEqual(['statuteChanges[1]: duplicate'])
  })

  it('refuses an end before the start, and a paper of somebody who is no longer in the household', () => {
    const ended = openForm({ record: { ...els, endsOn: '2026-12-31' }, version: 1 }, (value) =>
      checkRecord('hosts', value),
    )
    expect(faultsOf(write(ended, 'startsOn', { typed: 'date', text: '1/1/2027' }))).toEqual([
      'endsOn: end-before-start',
    ])
    expect(faultsOf(write(open(), 'household', []))).toEqual(['documents[0].memberId: unknown-reference'])
  })

  it('asks of a new row what it needs', () => {
    expect(faultsOf(write(open(), 'documents', [{ id: 'd2' }]))).toEqual([
      'documents[0].kind: missing-key',
      'documents[0].receivedOn: missing-key',
    ])
    expect(faultsOf(write(open(), 'licence', [{}]))).toEqual([
      'licence[0].from: missing-key',
      'licence[0].maxPresent: missing-key',
    ])
  })
})

describe('a name', () => {
  // Every letter of the European languages that stands outside A–Z, in names of 40 characters.
  const letters =
    'àáâãäåæāăąçćċčďđèéêëēėęěðģğġħìíîïīįıķĺļľłñńņňòóôõöőøœŕřśşšșßťţțþùúûüūůűųŵýÿźżžαβγδεζηθλμξπσφψωабвгдежзийклмнопрстуфхцчшщъыьэюя'
  const names = Array.from({ length: Math.ceil(letters.length / 40) }, (_, index) =>
    letters.slice(index * 40, index * 40 + 40).padEnd(40, 'x'),
  )

  it.each(names)('of 40 letters is kept as typed: %s', (name) => {
    const form = type('lastName', 'text', name)
    expect(name).toHaveLength(40)
    expect(faultsOf(form)).toEqual([])
    expect(form.record).toEqual({ ...els, lastName: name })
  })
})
