import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { exportOf } from '../support/export-of.ts'

/** Every key of `incidents` and `complaints` (docs/exchange-additions.md), in its order within its record. */
const keys: Edits = {
  incidents: [
    {
      id: 'i1',
      kind: 'crisis',
      category: 'injury',
      hostId: 'h1',
      occurredAt: '2026-10-05T10:00',
      reportedAt: '2026-10-05T10:20',
      reportedBy: 'An, onthaalouder',
      place: 'tuin',
      description: 'Van de glijbaan gevallen.\nEven buiten bewustzijn.',
      firstAid: 'ijs, in stabiele zijligging',
      insurerToldAt: '2026-10-05T11:00',
      insuranceReference: 'S-2026/118',
      measures: 'glijbaan afgesloten',
      closedOn: '2026-10-20',
      outcome: 'volledig hersteld',
      children: [
        {
          childId: 'c1',
          isInjured: true,
          wentToHospital: true,
          sawDoctor: false,
          isStillInCare: true,
          other: 'een nacht ter observatie',
          parentsToldAt: '2026-10-05T10:10',
          parentsReaction: 'geschrokken, begripvol',
        },
        { childId: 'c2' },
      ],
      steps: [
        { id: 's1', on: '2026-10-05', by: 'Sofie', text: 'Ouders teruggebeld.' },
        { id: 's2', on: '2026-10-12', by: 'Greet', text: 'Huisbezoek gedaan.' },
      ],
      crisis: {
        reporterName: 'Sofie',
        reporterFunction: 'verantwoordelijke',
        reporterPhone: '056 00 00 00',
        reporterEmail: 'sofie@example.org',
        phonedAt: '2026-10-05T10:45',
        formSentAt: '2026-10-05T16:00',
        informed: 'ouders, huisarts',
        hasPolice: true,
        policeReport: 'KO.30.L2.1/2026',
        preventiveActions: 'valdempende tegels',
        persons: [
          { id: 'q1', name: 'Jos', involvement: 'zag het gebeuren' },
          { id: 'q2', name: 'Mia', involvement: 'verleende hulp' },
        ],
      },
    },
    {
      id: 'i2',
      kind: 'incident',
      category: 'near-miss',
      occurredAt: '2026-10-06T09:00',
      reportedAt: '2026-10-06T09:00',
      reportedBy: 'An',
      description: 'Poort stond open.',
    },
    {
      id: 'i3',
      kind: 'crisis',
      category: 'missing',
      occurredAt: '2026-10-07T09:00',
      reportedAt: '2026-10-07T09:05',
      reportedBy: 'An',
      description: 'Tien minuten zoek.',
      crisis: {},
    },
  ],
  complaints: [
    {
      id: 'k1',
      receivedAt: '2026-10-08T14:00',
      receivedBy: 'Sofie',
      channel: 'phone',
      complainant: 'Dirk Ouder',
      contractHolderId: 'p1',
      hostId: 'h1',
      childId: 'c1',
      subject: 'Uren',
      text: 'Zij is vaak te laat open.',
      isCrisis: true,
      acknowledgedOn: '2026-10-08',
      answerDueOn: '2026-11-08',
      answeredOn: '2026-10-30',
      answer: 'Wij spraken af dat zij om 7 uur open is.',
      referredOn: '2026-10-08',
      closedOn: '2026-11-02',
      outcome: 'founded',
      steps: [{ id: 's1', on: '2026-10-15', by: 'Greet', text: 'Gesprek met An.' }],
    },
    {
      id: 'k2',
      receivedAt: '2026-10-09T08:00',
      receivedBy: 'Sofie',
      channel: 'letter',
      complainant: 'een buurvrouw',
      subject: 'Lawaai',
      text: 'Te luid.',
    },
  ],
}

// Edits are made in place: each document gets lists of its own.
const faults = (edits: Edits): string[] => faultsAfter(structuredClone({ ...keys, ...edits }))

describe('the keys of incidents and complaints', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faultsAfter(keys)).toEqual([])
    const document = exchangeDocument(keys)
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty', async () => {
    const bare: Edits = { incidents: (keys['incidents'] as Json[]).slice(1), complaints: [] }
    const empty: Edits = {
      ...bare,
      'incidents[0].children': [],
      'incidents[0].steps': [],
      'incidents[1].crisis': { persons: [] },
    }
    expect(await exportOf(exchangeDocument(structuredClone(empty)))).toBe(await exportOf(exchangeDocument(bare)))
  })

  it('have one order, whatever the order in which they came', async () => {
    const [first, ...others] = structuredClone(keys['incidents']) as Record<string, Json[]>[]
    const crisis = first?.['crisis'] as unknown as Record<string, Json[]>
    const shuffled = {
      ...first,
      children: first?.['children']?.toReversed(),
      steps: first?.['steps']?.toReversed(),
      crisis: { ...crisis, persons: crisis['persons']?.toReversed() },
    }
    const edits: Edits = {
      ...keys,
      incidents: [...(others as Json[]), shuffled as Json],
      complaints: (keys['complaints'] as Json[]).toReversed(),
    }
    expect(await exportOf(exchangeDocument(edits))).toBe(await exportOf(exchangeDocument(keys)))
  })

  it.each([
    ...['id', 'kind', 'category', 'occurredAt', 'reportedAt', 'reportedBy', 'description'].map(
      (name) => `incidents[0].${name}`,
    ),
    'incidents[0].children[0].childId',
    ...['id', 'on', 'by', 'text'].map((name) => `incidents[0].steps[0].${name}`),
    ...['id', 'name', 'involvement'].map((name) => `incidents[0].crisis.persons[0].${name}`),
    ...['id', 'receivedAt', 'receivedBy', 'channel', 'complainant', 'subject', 'text'].map(
      (name) => `complaints[0].${name}`,
    ),
    ...['id', 'on', 'by', 'text'].map((name) => `complaints[0].steps[0].${name}`),
  ])('without %s are refused', (path) => {
    expect(faults({ [path]: undefined })).toContain(`${path} missing-key`)
    expect(faults({ [path]: { no: 'value' } })).toContain(`${path} wrong-type`)
  })

  it.each<[string, Edits, string[]]>([
    [
      'moments and dates that are none',
      {
        'incidents[0].occurredAt': '2026-10-05',
        'incidents[0].insurerToldAt': '2026-10-05T25:00',
        'incidents[0].children[0].parentsToldAt': 'gisteren',
        'incidents[0].crisis.phonedAt': '2026-02-30T10:00',
        'incidents[0].closedOn': '2026-10-20T10:00',
        'complaints[0].answerDueOn': '30/11/2026',
        'complaints[0].steps[0].on': '2026-10-15T10:00',
      },
      [
        'complaints[0].answerDueOn invalid-date',
        'complaints[0].steps[0].on invalid-date',
        'incidents[0].children[0].parentsToldAt invalid-date',
        'incidents[0].closedOn invalid-date',
        'incidents[0].crisis.phonedAt invalid-date',
        'incidents[0].insurerToldAt invalid-time',
        'incidents[0].occurredAt invalid-time',
      ],
    ],
    [
      'kinds that are none, texts that are blank or too long, and yes that is no yes',
      {
        'incidents[0].kind': 'drama',
        'incidents[1].category': 'fire',
        'incidents[1].description': ' \n ',
        'incidents[0].measures': 'a'.repeat(200_001),
        'incidents[0].children[0].isInjured': 'ja',
        'incidents[0].crisis.hasPolice': 1,
        'complaints[0].channel': 'pigeon',
        'complaints[0].outcome': 'lost',
        'complaints[0].isCrisis': 'neen',
        'complaints[1].text': '',
      },
      [
        'complaints[0].channel wrong-type',
        'complaints[0].isCrisis wrong-type',
        'complaints[0].outcome wrong-type',
        'complaints[1].text empty-name',
        'incidents[0].children[0].isInjured wrong-type',
        'incidents[0].crisis.hasPolice wrong-type',
        'incidents[0].kind wrong-type',
        'incidents[0].measures wrong-type',
        'incidents[1].category wrong-type',
        'incidents[1].description empty-name',
      ],
    ],
    [
      'what was told before it happened',
      {
        'incidents[0].reportedAt': '2026-10-05T09:59',
        'incidents[0].insurerToldAt': '2026-10-04T11:00',
        'incidents[0].closedOn': '2026-10-04',
        'incidents[0].children[0].parentsToldAt': '2026-10-05T09:00',
        'incidents[0].crisis.formSentAt': '2025-10-05T16:00',
        'complaints[0].acknowledgedOn': '2026-10-07',
        'complaints[0].answerDueOn': '2026-10-07',
        'complaints[0].answeredOn': '2026-10-07',
        'complaints[0].referredOn': '2026-10-07',
        'complaints[0].closedOn': '2026-10-07',
      },
      [
        'complaints[0].acknowledgedOn end-before-start',
        'complaints[0].answerDueOn end-before-start',
        'complaints[0].answeredOn end-before-start',
        'complaints[0].closedOn end-before-start',
        'complaints[0].referredOn end-before-start',
        'incidents[0].children[0].parentsToldAt end-before-start',
        'incidents[0].closedOn end-before-start',
        'incidents[0].crisis.formSentAt end-before-start',
        'incidents[0].insurerToldAt end-before-start',
        'incidents[0].reportedAt end-before-start',
      ],
    ],
    ['a crisis form with what is no crisis', { 'incidents[1].crisis': {} }, ['incidents[1].crisis unknown-key']],
    [
      'two of what there is one of',
      {
        'incidents[1].id': 'i1',
        'incidents[0].children[1].childId': 'c1',
        'incidents[0].steps[1].id': 's1',
        'incidents[0].crisis.persons[1].id': 'q1',
        'complaints[1].id': 'k1',
        'complaints[0].steps[1]': { id: 's1', on: '2026-10-16', by: 'Greet', text: 'Nog eens.' },
      },
      [
        'complaints[0].steps[1].id duplicate-id',
        'complaints[1].id duplicate-id',
        'incidents[0].children[1] duplicate',
        'incidents[0].crisis.persons[1].id duplicate-id',
        'incidents[0].steps[1].id duplicate-id',
        'incidents[1].id duplicate-id',
      ],
    ],
    [
      'what is not in the document',
      {
        'incidents[0].hostId': 'h9',
        'incidents[0].children[0].childId': 'c9',
        'complaints[0].contractHolderId': 'p9',
        'complaints[0].hostId': 'h9',
        'complaints[0].childId': 'c9',
      },
      [
        'complaints[0].childId unknown-reference',
        'complaints[0].contractHolderId unknown-reference',
        'complaints[0].hostId unknown-reference',
        'incidents[0].children[0].childId unknown-reference',
        'incidents[0].hostId unknown-reference',
      ],
    ],
  ])('with %s are refused', (_, edits, expected) => {
    expect(faults(edits)).toEqual(expected)
  })
})
