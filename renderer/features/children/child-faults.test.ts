import { describe, expect, it } from 'vitest'
import type { AgreementRecord, Child, TariffRecord } from '../../../shared/domain/exchange/document.ts'
import { checkRecord } from '../../../shared/formats/exchange/check-record.ts'
import { openFaults } from '../../components/form/model/form-faults.ts'
import { openForm, write, type FormState } from '../../components/form/model/form-state.ts'
import type { RecordKind } from '../../components/form/model/record-kind.ts'
import type { TypedKind } from '../../components/form/model/typed-value.ts'

const lotte: Child = {
  id: 'k1',
  firstName: 'Lotte',
  lastName: 'Wuyts',
  birthDate: '2024-08-28',
  schoolStartsOn: '2027-02-01',
  contacts: [{ id: 'c1', name: 'Agnes Maes', phone: '0400 00 11 22', isEmergency: true, mayCollect: true }],
  fiche: { reviewedOn: '2026-11-01' },
  food: { isFromHome: true, agreedOn: '2026-11-01' },
  photoConsent: { granted: false, on: '2026-11-01' },
  notes: [{ id: 'n1', date: '2026-02-01', text: 'Slaapt met tut.' }],
}

const agreement: AgreementRecord = {
  id: 'o1',
  childId: 'k1',
  contractHolderId: 'p1',
  hostId: 'h1',
  startsOn: '2026-03-01',
  endsOn: '2026-12-31',
  freeHalfDaysUsed: [{ year: 2026, halfDays: 3 }],
  regulation: { version: '2026', acknowledgedOn: '2026-02-01' },
  notice: { givenOn: '2026-11-01', by: 'family' },
}

const attest: TariffRecord = {
  childId: 'k1',
  contractHolderId: 'p1',
  kind: 'income',
  kindcode: '240828-017-03',
  from: '2026-01-01',
  until: '2026-12-31',
  dayCents: 1837,
}

const opened = (kind: RecordKind, record: object) =>
  openForm({ record, version: 1 }, (value) => checkRecord(kind, value))
const faultsOf = (form: FormState) => openFaults(form).map(({ path, code }) => `${path}: ${code}`)

type Case = [path: string, kind: TypedKind, text: string, fault: string]
const spreadsheet = 'Wuyts\tLotte\t28/08/2024\nMaes\tFinn\t1/1/2025'

describe('a field of a child says which rule it does not meet', () => {
  it.each<Case>([
    ['firstName', 'text', '', 'missing-key'],
    ['lastName', 'text', ' \t ', 'missing-key'],
    ['birthDate', 'date', '', 'missing-key'],
    ['birthDate', 'date', '31/2/2026', 'invalid-date'],
    ['birthDate', 'date', spreadsheet, 'invalid-date'],
    ['schoolStartsOn', 'date', '27/8/2024', 'before-birth'],
    ['schoolStartsOn', 'date', '29/2/2027', 'invalid-date'],
    ['nationalRegisterNumber', 'text', '24.08.28-001.11', 'invalid-national-number'],
    ['nationalRegisterNumber', 'text', spreadsheet, 'invalid-national-number'],
    ['contacts[0].name', 'text', '', 'missing-key'],
    ['fiche.reviewedOn', 'date', '1/13/2026', 'invalid-date'],
    ['food.agreedOn', 'date', '', 'missing-key'],
    ['photoConsent.on', 'date', 'gisteren', 'invalid-date'],
    ['privacyNoticeOn', 'date', '00/11/2026', 'invalid-date'],
    ['notes[0].text', 'text', '\n', 'missing-key'],
  ])('%s as %s %j: %s', (path, typed, text, fault) => {
    expect(faultsOf(write(opened('children', lotte), path, { typed, text }))).toEqual([`${path}: ${fault}`])
  })

  it('asks for the day on which the fiche was looked at, once anything of it is filled in', () => {
    const bare = opened('children', { ...lotte, fiche: undefined })
    expect(faultsOf(write(bare, 'fiche.allergies', { typed: 'text', text: 'noten' }))).toEqual([
      'fiche.reviewedOn: missing-key',
    ])
    expect(faultsOf(write(bare, 'fiche.allergies', { typed: 'text', text: ' ' }))).toEqual([])
  })
})

describe('a field of an agreement says which rule it does not meet', () => {
  it.each<Case>([
    ['hostId', 'text', '', 'missing-key'],
    ['startsOn', 'date', '', 'missing-key'],
    ['startsOn', 'date', '31/4/2026', 'invalid-date'],
    ['endsOn', 'date', '28/2/2026', 'end-before-start'],
    ['signedOn', 'date', '30/2/2026', 'invalid-date'],
    ['depositCents', 'cents', '8.75.00', 'invalid-amount'],
    ['depositCents', 'cents', '-5', 'invalid-amount'],
    ['depositCents', 'cents', '100.000.000,01', 'cents-out-of-range'],
    ['regulation.version', 'text', '', 'missing-key'],
    ['regulation.acknowledgedOn', 'date', '', 'missing-key'],
    ['notice.givenOn', 'date', spreadsheet, 'invalid-date'],
    ['notice.by', 'text', '', 'missing-key'],
    ['freeHalfDaysUsed[0].halfDays', 'whole', '2,5', 'invalid-number'],
    ['freeHalfDaysUsed[0].year', 'whole', '0', 'wrong-type'],
  ])('%s as %s %j: %s', (path, typed, text, fault) => {
    expect(faultsOf(write(opened('agreements', agreement), path, { typed, text }))).toEqual([`${path}: ${fault}`])
  })
})

describe('a field of an attest says which rule it does not meet', () => {
  it.each<Case>([
    ['kind', 'text', '', 'missing-key'],
    // T25: month 13, and an attest number of nothing.
    ['kindcode', 'text', '221301-444-01', 'invalid-kindcode'],
    ['kindcode', 'text', '240828-017-00', 'invalid-kindcode'],
    ['kindcode', 'text', spreadsheet, 'invalid-kindcode'],
    ['from', 'date', '', 'missing-key'],
    ['from', 'date', '2026', 'invalid-date'],
    ['until', 'date', '31/12/2025', 'end-before-start'],
    ['dayCents', 'cents', '', 'missing-key'],
    ['dayCents', 'cents', '18,375', 'invalid-amount'],
    ['dayCents', 'cents', '18 euro', 'invalid-amount'],
  ])('%s as %s %j: %s', (path, typed, text, fault) => {
    expect(faultsOf(write(opened('tariffs', attest), path, { typed, text }))).toEqual([`${path}: ${fault}`])
  })
})

describe('a record without faults', () => {
  it.each<[RecordKind, object]>([
    ['children', lotte],
    ['agreements', agreement],
    ['tariffs', attest],
  ])('of %s is kept as it is', (kind, record) => {
    const form = opened(kind, record)
    expect(faultsOf(form)).toEqual([])
    expect(form.record).toEqual(record)
  })
})
