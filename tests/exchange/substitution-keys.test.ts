import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { exportOf } from '../support/export-of.ts'

const slot = (from: string, until: string): Json => ({ from, until })

/** Every key that substitution added to the document (docs/exchange-additions.md), in its order within its record. */
const substitutionKeys: Edits = {
  'hosts[0].refusesSubstitutes': true,
  'hosts[1].refusedChildren': ['c1', 'c2'],
  'contractHolders[0].refusedHosts': ['h2'],
  'closures[0].note': 'belde zelf',
  'closures[0].reportedAt': '2026-07-01T06:50',
  'closures[0].reportedBy': 'An Proef',
  'closures[0].isOpenEnded': true,
  settings: [
    { key: 'host.dayCents', from: '2024-01-01', value: 2815 },
    { key: 'substitution.goals', from: '2026-01-01', value: 'unplaced,distance' },
    { key: 'substitution.maximumKm', from: '2026-01-01', value: 7.5 },
    { key: 'substitution.seconds', from: '2026-01-01', value: 3 },
  ],
  groupLocations: [
    {
      id: 'g1',
      name: 'De Boomhut',
      street: 'Markt 1',
      postcode: '8790',
      city: 'Waregem',
      latitude: 50.88,
      longitude: 3.42,
      phone: '056 11 22 33',
      places: 14,
      endsOn: '2028-12-31',
    },
    { id: 'g2', name: 'Het Nest', street: 'Markt 2', postcode: '8790', city: 'Waregem', places: 0 },
  ],
  substitutions: [
    {
      id: 's1',
      agreementId: 'a1',
      date: '2026-07-01',
      kind: 'host',
      hostId: 'h2',
      slots: [slot('08:00', '12:00'), slot('13:00', '17:00')],
      status: 'cancelled',
      decidedAt: '2026-07-01T06:55',
      decidedBy: 'Mia Proef',
      answer: 'declined',
      answeredAt: '2026-07-01T07:10',
      note: 'te ver',
    },
    {
      id: 's2',
      agreementId: 'a1',
      date: '2026-07-01',
      kind: 'group',
      groupLocationId: 'g1',
      slots: [slot('08:00', '17:00')],
      status: 'arranged',
      decidedAt: '2026-07-01T07:12',
      decidedBy: 'Mia Proef',
      answer: 'agreed',
      answeredAt: '2026-07-01T07:12',
    },
    {
      id: 's3',
      agreementId: 'a1',
      date: '2026-07-02',
      kind: 'parents',
      slots: [slot('08:00', '17:00')],
      status: 'arranged',
      decidedAt: '2026-07-01T07:12',
      decidedBy: 'Mia Proef',
    },
  ],
  setAsideHosts: [{ childId: 'c1', date: '2026-07-03', hostId: 'h2' }],
  familyContacts: [
    {
      id: 'f1',
      contractHolderId: 'p1',
      hostId: 'h1',
      from: '2026-07-01',
      until: '2026-07-05',
      topic: 'place',
      at: '2026-07-01T07:12',
      by: 'Mia Proef',
      channel: 'phone',
      answer: 'agreed',
      text: 'Fien kan naar De Boomhut.',
    },
    {
      id: 'f2',
      contractHolderId: 'p2',
      hostId: 'h1',
      from: '2026-07-01',
      until: '2026-07-01',
      topic: 'back',
      at: '2026-07-01T07:15',
      by: 'Mia Proef',
      channel: 'letter',
      text: 'An is terug.',
    },
  ],
}

// Edits are made in place: each document gets lists of its own.
const faults = (edits: Edits): string[] => faultsAfter(structuredClone({ ...substitutionKeys, ...edits }))

describe('the keys of substitution', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faultsAfter(substitutionKeys)).toEqual([])
    const document = exchangeDocument(substitutionKeys)
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty, as in a document of before', async () => {
    const empty: Record<string, Json> = { 'hosts[0].refusedChildren': [], 'contractHolders[0].refusedHosts': [] }
    for (const list of ['groupLocations', 'substitutions', 'setAsideHosts', 'familyContacts', 'hostStops'])
      empty[list] = []
    expect(await exportOf(exchangeDocument(empty))).toBe(await exportOf(exchangeDocument()))
  })

  it('have one order, whatever the order in which they came', async () => {
    const shuffled: Edits = {
      ...substitutionKeys,
      'hosts[1].refusedChildren': ['c2', 'c1'],
      groupLocations: (substitutionKeys['groupLocations'] as Json[]).toReversed(),
      substitutions: (substitutionKeys['substitutions'] as Json[]).toReversed(),
      familyContacts: (substitutionKeys['familyContacts'] as Json[]).toReversed(),
    }
    expect(await exportOf(exchangeDocument(shuffled))).toBe(await exportOf(exchangeDocument(substitutionKeys)))
  })

  const required: [list: string, keys: string[]][] = [
    ['groupLocations', ['id', 'name', 'street', 'postcode', 'city', 'places']],
    ['substitutions', ['id', 'agreementId', 'date', 'kind', 'slots', 'status', 'decidedAt', 'decidedBy']],
    ['setAsideHosts', ['childId', 'date', 'hostId']],
    ['familyContacts', ['id', 'contractHolderId', 'hostId', 'from', 'until', 'topic', 'at', 'by', 'channel', 'text']],
  ]
  it.each(required.flatMap(([list, keys]) => keys.map((name) => `${list}[0].${name}`)))(
    'without %s are refused',
    (path) => {
      expect(faults({ [path]: undefined })).toContain(`${path} missing-key`)
      expect(faults({ [path]: { no: 'value' } })).toContain(`${path} wrong-type`)
    },
  )

  it.each<[string, Edits, string[]]>([
    [
      'dates, times and moments that are none',
      {
        'closures[0].reportedAt': '2026-07-01',
        'groupLocations[0].endsOn': '2026-02-30',
        'substitutions[0].date': '2026-13-01',
        'substitutions[1].decidedAt': '2026-02-30T07:12',
        'substitutions[1].answeredAt': '2026-07-01T24:00',
        'substitutions[2].slots[0].from': '8:00',
        'setAsideHosts[0].date': 'morgen',
        'familyContacts[0].from': '2026-07-00',
        'familyContacts[1].at': 'gisteren',
      },
      [
        'closures[0].reportedAt invalid-time',
        'familyContacts[0].from invalid-date',
        'familyContacts[1].at invalid-date',
        'groupLocations[0].endsOn invalid-date',
        'setAsideHosts[0].date invalid-date',
        'substitutions[0].date invalid-date',
        'substitutions[1].answeredAt invalid-time',
        'substitutions[1].decidedAt invalid-date',
        'substitutions[2].slots[0].from invalid-time',
      ],
    ],
    [
      'kinds that are none, numbers that are not whole, and texts that are blank',
      {
        'hosts[0].refusesSubstitutes': 'ja',
        'closures[0].isOpenEnded': 1,
        'closures[0].reportedBy': ' ',
        'groupLocations[0].places': 1.5,
        'groupLocations[0].latitude': 91,
        'groupLocations[1].name': '',
        'substitutions[0].kind': 'grandma',
        'substitutions[1].status': 'proposed',
        'substitutions[1].answer': 'maybe',
        'substitutions[2].decidedBy': ' ',
        'substitutions[2].note': '',
        'familyContacts[0].topic': 'weather',
        'familyContacts[0].channel': 'pigeon',
        'familyContacts[0].answer': 'declined',
        'familyContacts[1].text': ' ',
        'familyContacts[1].by': '',
      },
      [
        'closures[0].isOpenEnded wrong-type',
        'closures[0].reportedBy empty-name',
        'familyContacts[0].answer wrong-type',
        'familyContacts[0].channel wrong-type',
        'familyContacts[0].topic wrong-type',
        'familyContacts[1].by empty-name',
        'familyContacts[1].text empty-name',
        'groupLocations[0].latitude wrong-type',
        'groupLocations[0].places wrong-type',
        'groupLocations[1].name empty-name',
        'hosts[0].refusesSubstitutes wrong-type',
        'substitutions[0].kind wrong-type',
        'substitutions[1].answer wrong-type',
        'substitutions[1].status wrong-type',
        'substitutions[2].decidedBy empty-name',
        'substitutions[2].note empty-name',
      ],
    ],
    [
      'a place that does not go with its kind, or that is not named',
      {
        'substitutions[0].hostId': undefined,
        'substitutions[1].hostId': 'h2',
        'substitutions[1].groupLocationId': undefined,
        'substitutions[2].hostId': 'h2',
        'substitutions[2].groupLocationId': 'g1',
      },
      [
        'substitutions[0].hostId missing-key',
        'substitutions[1].groupLocationId missing-key',
        'substitutions[1].hostId unknown-key',
        'substitutions[2].groupLocationId unknown-key',
        'substitutions[2].hostId unknown-key',
      ],
    ],
    [
      'hours that are none, end before they begin or meet, and days that do',
      {
        'substitutions[0].slots[1].from': '11:59',
        'substitutions[1].slots': [],
        'substitutions[2].slots[0].until': '08:00',
        'familyContacts[0].until': '2026-06-30',
      },
      [
        'familyContacts[0].until end-before-start',
        'substitutions[0].slots[1] overlap',
        'substitutions[1].slots missing-key',
        'substitutions[2].slots[0].until end-before-start',
      ],
    ],
    [
      'two of what there is one of',
      {
        'hosts[1].refusedChildren': ['c1', 'c2', 'c1'],
        'contractHolders[0].refusedHosts': ['h2', 'h2'],
        'groupLocations[1].id': 'g1',
        'substitutions[0].status': 'arranged',
        'substitutions[2].id': 's1',
        'setAsideHosts[1]': { childId: 'c1', date: '2026-07-03', hostId: 'h2' },
        'familyContacts[1].id': 'f1',
      },
      [
        'contractHolders[0].refusedHosts[1] duplicate',
        'familyContacts[1].id duplicate-id',
        'groupLocations[1].id duplicate-id',
        'hosts[1].refusedChildren[2] duplicate',
        'setAsideHosts[1] duplicate',
        'substitutions[1] duplicate',
        'substitutions[2].id duplicate-id',
      ],
    ],
    [
      'what is not in the document',
      {
        'hosts[1].refusedChildren': ['c1', 'c9'],
        'contractHolders[0].refusedHosts': ['h9'],
        'substitutions[0].hostId': 'h9',
        'substitutions[1].groupLocationId': 'g9',
        'substitutions[2].agreementId': 'a9',
        'setAsideHosts[0]': { childId: 'c9', date: '2026-07-03', hostId: 'h9' },
        'familyContacts[0].contractHolderId': 'p9',
        'familyContacts[1].hostId': 'h9',
      },
      [
        'contractHolders[0].refusedHosts[0] unknown-reference',
        'familyContacts[0].contractHolderId unknown-reference',
        'familyContacts[1].hostId unknown-reference',
        'hosts[1].refusedChildren[1] unknown-reference',
        'setAsideHosts[0].childId unknown-reference',
        'setAsideHosts[0].hostId unknown-reference',
        'substitutions[0].hostId unknown-reference',
        'substitutions[1].groupLocationId unknown-reference',
        'substitutions[2].agreementId unknown-reference',
      ],
    ],
    [
      'settings that are no order of goals, no distance and no time',
      {
        'settings[1].value': 'distance,unplaced,distance',
        'settings[2].value': -1,
        'settings[3].value': 1.5,
        'settings[4]': { key: 'substitution.goals', from: '2027-01-01', value: 'distance' },
      },
      [
        'settings[1].value wrong-type',
        'settings[2].value wrong-type',
        'settings[3].value wrong-type',
        'settings[4].value wrong-type',
      ],
    ],
  ])('with %s are refused', (_, edits, expected) => {
    expect(faults(edits)).toEqual(expected)
  })
})
