import { describe, expect, it } from 'vitest'
import type { ContactPerson } from '../exchange/document.ts'
import { dossierParts, missingParts, type ChildDossier } from './missing-parts.ts'

const grandmother: ContactPerson = {
  id: 'k1',
  name: 'Agnes Maes',
  phone: '0400 00 11 22',
  isEmergency: true,
  mayCollect: true,
}

const complete = {
  child: {
    id: 'c1',
    firstName: 'Lotte',
    lastName: 'Wuyts',
    birthDate: '2025-03-01',
    nationalRegisterNumber: '25030112364',
    fiche: { reviewedOn: '2026-11-01' },
    contacts: [grandmother],
    photoConsent: { granted: false, on: '2026-11-01' },
    privacyNoticeOn: '2026-11-01',
  },
  contractHolder: { nationalRegisterNumber: '90010112395' },
  agreement: {
    signedOn: '2026-11-01',
    regulation: { version: '2026', acknowledgedOn: '2026-11-01' },
    depositCents: 10_000,
    depositPaidOn: '2026-11-05',
  },
  hasPlan: true,
  hasTariff: true,
} satisfies ChildDossier

it('a complete file lacks nothing', () => {
  expect(missingParts(complete)).toEqual([])
})

it('an empty file lacks everything but a deposit that nobody asked for', () => {
  const { id, firstName, lastName, birthDate } = complete.child
  const empty: ChildDossier = {
    child: { id, firstName, lastName, birthDate },
    contractHolder: {},
    agreement: {},
    hasPlan: false,
    hasTariff: false,
  }
  expect(missingParts(empty)).toEqual(dossierParts.filter((part) => part !== 'deposit'))
  expect(missingParts({ ...empty, agreement: { depositCents: 1 } })).toEqual(dossierParts)
})

/** A record without one of its keys. */
function without<Shape extends object>(shape: Shape, key: keyof Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => name !== key)) as Shape
}

describe('each part is missed by itself', () => {
  it.each<[keyof (typeof complete)['child'], string]>([
    ['fiche', 'fiche'],
    ['nationalRegisterNumber', 'child-national-number'],
    ['contacts', 'emergency-contact'],
    ['photoConsent', 'photo-consent'],
    ['privacyNoticeOn', 'privacy-notice'],
  ])('a child without %s', (key, part) => {
    expect(missingParts({ ...complete, child: without(complete.child, key) })).toEqual([part])
  })

  it.each<[keyof (typeof complete)['agreement'], string]>([
    ['signedOn', 'signature'],
    ['regulation', 'regulation'],
    ['depositPaidOn', 'deposit'],
  ])('an agreement without %s', (key, part) => {
    expect(missingParts({ ...complete, agreement: without(complete.agreement, key) })).toEqual([part])
  })

  it('a plan, an attest, and the number of the contract holder', () => {
    expect(missingParts({ ...complete, hasPlan: false })).toEqual(['plan'])
    expect(missingParts({ ...complete, hasTariff: false })).toEqual(['attest'])
    expect(missingParts({ ...complete, contractHolder: {} })).toEqual(['holder-national-number'])
  })
})

describe('a contact for emergencies', () => {
  const withContacts = (...contacts: ContactPerson[]) =>
    missingParts({ ...complete, child: { ...complete.child, contacts } })

  it('needs a telephone number', () => {
    expect(withContacts(without(grandmother, 'phone'))).toEqual(['emergency-contact'])
    expect(withContacts({ ...grandmother, phone: ' - ' })).toEqual(['emergency-contact'])
  })

  it('is not somebody who may only collect', () => {
    const neighbour = { ...grandmother, id: 'k2', isEmergency: false }
    expect(withContacts(neighbour)).toEqual(['emergency-contact'])
    expect(withContacts(neighbour, grandmother)).toEqual([])
  })
})

it('no deposit, or one of nothing, is not missed', () => {
  const agreement = without(complete.agreement, 'depositPaidOn')
  expect(missingParts({ ...complete, agreement: { ...agreement, depositCents: 0 } })).toEqual([])
  expect(missingParts({ ...complete, agreement: without(agreement, 'depositCents') })).toEqual([])
})
