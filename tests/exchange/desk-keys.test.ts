import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

/** Every key that the desk added to the document (docs/exchange-additions.md), in its order within its record. */
const deskKeys: Edits = {
  'hosts[0].statuteChanges': [{ from: '2024-07-01', statute: 'employee' }],
  'hosts[0].openingHoursChanges': [
    { from: '2026-09-01', openingHours: [{ weekday: 1, from: '08:00', until: '12:30' }] },
    { from: '2027-01-01', openingHours: [] },
  ],
  'hosts[0].household': [
    {
      id: 'm1',
      firstName: 'Geert',
      lastName: 'Proef',
      birthDate: '1980-02-03',
      relation: 'partner',
      until: '2026-05-01',
    },
    { id: 'm2', firstName: 'Jo', lastName: 'Proef', birthDate: '2009-02-03' },
  ],
  'hosts[0].documents': [
    { id: 'd1', kind: 'medical', receivedOn: '2025-01-01' },
    {
      id: 'd2',
      kind: 'other',
      memberId: 'm1',
      title: 'Model 2',
      receivedOn: '2025-01-01',
      validUntil: '2028-01-01',
      note: 'kopie',
    },
  ],
  'hosts[0].training': [
    { id: 't1', date: '2026-03-04', title: 'Veilig slapen', minutes: 120, provider: 'VBJK', hasCertificate: true },
  ],
  'hosts[0].notes': [{ id: 'n1', date: '2026-03-04', text: 'Belt liever.' }],
  'closures[0].rsz': 'leave-with-rights',
  'closures[0].note': 'gemeld in juni',
  'children[0].birthPlace': 'Gent',
  'children[0].attestFirstName': 'Noa',
  'children[0].attestLastName': 'Peters',
  'children[0].contacts': [
    { id: 'c1', name: 'Oma Rie', relation: 'grootmoeder', phone: '056 12', isEmergency: true, mayCollect: true },
  ],
  'children[0].fiche': {
    doctorName: 'Dr. Claes',
    doctorPhone: '056 34',
    allergies: 'noten',
    medication: 'geen',
    vaccinations: 'in orde',
    sleep: 'rug',
    pickUp: 'niet aan de buur',
    particulars: 'knuffel',
    reviewedOn: '2026-09-01',
  },
  'children[0].food': { isFromHome: false, diet: 'halal', agreedOn: '2026-09-01' },
  'children[0].photoConsent': { granted: true, on: '2026-09-01' },
  'children[0].privacyNoticeOn': '2026-09-01',
  'children[0].notes': [{ id: 'n1', date: '2026-09-02', text: 'Went goed.' }],
  'agreements[0].expectedEnd': 'naar school',
  'agreements[0].notice': { givenOn: '2026-10-01', by: 'family', reason: 'verhuis' },
  'agreements[0].hasLowIncome': false,
  'agreements[0].depositPaidOn': '2026-01-05',
  'agreements[0].depositRefundedOn': '2026-12-05',
  'agreements[0].regulation': { version: '2026-1', acknowledgedOn: '2026-01-02' },
  'agreements[0].start': { clearedOn: '2026-01-05', overrideReason: 'dringend' },
}

const exportOf = async (document: Json): Promise<string> => {
  await using service = await serviceOnFile(document)
  return (await service.call('exchange.export', {})).text
}

describe('the keys of the desk', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faultsAfter(deskKeys)).toEqual([])
    const document = exchangeDocument(deskKeys)
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty, as in a document of before', async () => {
    const empty: Record<string, Json> = {}
    for (const list of ['statuteChanges', 'openingHoursChanges', 'household', 'documents', 'training', 'notes'])
      empty[`hosts[0].${list}`] = []
    for (const list of ['contacts', 'notes']) empty[`children[0].${list}`] = []
    expect(await exportOf(exchangeDocument(empty))).toBe(await exportOf(exchangeDocument()))
  })

  it.each<[string, Edits, string[]]>([
    [
      'a date that is none',
      {
        'hosts[0].household[1].birthDate': '2009-02-30',
        'children[0].fiche.reviewedOn': 'nooit',
        'agreements[0].notice.givenOn': '',
      },
      [
        'agreements[0].notice.givenOn invalid-date',
        'children[0].fiche.reviewedOn invalid-date',
        'hosts[0].household[1].birthDate invalid-date',
      ],
    ],
    [
      'an end before its start',
      { 'hosts[0].documents[1].validUntil': '2024-12-31', 'hosts[0].household[0].until': '1979-01-01' },
      ['hosts[0].documents[1].validUntil end-before-start', 'hosts[0].household[0].until before-birth'],
    ],
    [
      'two of what there is one of',
      {
        'hosts[0].household[1].id': 'm1',
        'hosts[0].statuteChanges[1]': { from: '2024-07-01', statute: 'social' },
        'hosts[0].openingHoursChanges[1].from': '2026-09-01',
        'children[0].contacts[1]': { id: 'c1', name: 'x', isEmergency: false, mayCollect: false },
      },
      [
        'children[0].contacts[1].id duplicate-id',
        'hosts[0].household[1].id duplicate-id',
        'hosts[0].openingHoursChanges[1] duplicate',
        'hosts[0].statuteChanges[1] duplicate',
      ],
    ],
    [
      'opening hours that meet',
      { 'hosts[0].openingHoursChanges[0].openingHours[1]': { weekday: 1, from: '12:00', until: '13:00' } },
      ['hosts[0].openingHoursChanges[0].openingHours[1] overlap'],
    ],
    [
      'a paper of nobody',
      { 'hosts[0].documents[1].memberId': 'm9' },
      ['hosts[0].documents[1].memberId unknown-reference'],
    ],
    [
      'values outside their range',
      {
        'hosts[0].training[0].minutes': 1.5,
        'hosts[0].documents[0].kind': 'passport',
        'closures[0].rsz': 'x',
        'agreements[0].notice.by': 'nobody',
        'children[0].photoConsent.granted': 'yes',
      },
      [
        'agreements[0].notice.by wrong-type',
        'children[0].photoConsent.granted wrong-type',
        'closures[0].rsz wrong-type',
        'hosts[0].documents[0].kind wrong-type',
        'hosts[0].training[0].minutes wrong-type',
      ],
    ],
    [
      'names that are blank, keys that are missing or unknown',
      {
        'hosts[0].training[0].title': ' ',
        'children[0].notes[0].text': '\t',
        'agreements[0].regulation.version': undefined,
        'children[0].fiche.weight': '9 kg',
      },
      [
        'agreements[0].regulation.version missing-key',
        'children[0].fiche.weight unknown-key',
        'children[0].notes[0].text empty-name',
        'hosts[0].training[0].title empty-name',
      ],
    ],
  ])('%s', (_, edits, faults) =>
    expect(faultsAfter(structuredClone({ ...deskKeys, ...edits })).toSorted()).toEqual(faults),
  )
})
