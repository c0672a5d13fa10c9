import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { exportOf } from '../support/export-of.ts'

/** Every key of `hostStops` (docs/exchange-additions.md), in its order within its record. */
const stopKeys: Edits = {
  'agreements[2]': { id: 'a3', childId: 'c1', contractHolderId: 'p1', hostId: 'h2', startsOn: '2026-10-01' },
  hostStops: [
    {
      hostId: 'h1',
      decidedOn: '2026-06-15',
      endsOn: '2026-09-30',
      decidedBy: 'organiser',
      reason: 'gaat met pensioen',
      notices: [
        { recipient: 'local-desk', toldOn: '2026-06-18', channel: 'email' },
        { recipient: 'opgroeien', toldOn: '2026-06-16', channel: 'letter', note: 'aangetekend' },
      ],
      outcomes: [
        {
          agreementId: 'a1',
          kind: 'host',
          newAgreementId: 'a3',
          note: 'dicht bij oma',
          formerStartsOn: '2026-10-05',
          formerEndsOn: '2027-08-31',
          gaveNotice: true,
        },
        { agreementId: 'a2', kind: 'outside' },
      ],
    },
    { hostId: 'h2', decidedOn: '2026-07-01', endsOn: '2027-06-30', decidedBy: 'host' },
  ],
}

// Edits are made in place: each document gets lists of its own.
const faults = (edits: Edits): string[] => faultsAfter(structuredClone({ ...stopKeys, ...edits }))

describe('the keys of hosts who stop', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faultsAfter(stopKeys)).toEqual([])
    const document = exchangeDocument(stopKeys)
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty', async () => {
    const bare: Edits = {
      hostStops: [{ hostId: 'h1', decidedOn: '2026-06-15', endsOn: '2026-09-30', decidedBy: 'host' }],
    }
    const empty: Edits = { ...bare, 'hostStops[0].notices': [], 'hostStops[0].outcomes': [] }
    expect(await exportOf(exchangeDocument(structuredClone(empty)))).toBe(await exportOf(exchangeDocument(bare)))
  })

  it('have one order, whatever the order in which they came', async () => {
    const [first, second] = structuredClone(stopKeys['hostStops']) as Record<string, Json[]>[]
    const shuffled = {
      ...first,
      notices: first?.['notices']?.toReversed(),
      outcomes: first?.['outcomes']?.toReversed(),
    }
    const edits: Edits = { ...stopKeys, hostStops: [second as Json, shuffled as Json] }
    expect(await exportOf(exchangeDocument(edits))).toBe(await exportOf(exchangeDocument(stopKeys)))
  })

  it.each([
    ...['hostId', 'decidedOn', 'endsOn', 'decidedBy'].map((name) => `hostStops[0].${name}`),
    ...['recipient', 'toldOn', 'channel'].map((name) => `hostStops[0].notices[0].${name}`),
    ...['agreementId', 'kind'].map((name) => `hostStops[0].outcomes[0].${name}`),
  ])('without %s are refused', (path) => {
    expect(faults({ [path]: undefined })).toContain(`${path} missing-key`)
    expect(faults({ [path]: { no: 'value' } })).toContain(`${path} wrong-type`)
  })

  it.each<[string, Edits, string[]]>([
    [
      'dates that are none',
      {
        'hostStops[0].decidedOn': '2026-02-30',
        'hostStops[0].notices[0].toldOn': 'gisteren',
        'hostStops[0].outcomes[0].formerStartsOn': '2026-13-01',
        'hostStops[0].outcomes[0].formerEndsOn': '2026-00-01',
        'hostStops[1].endsOn': '30/06/2027',
      },
      [
        'hostStops[0].decidedOn invalid-date',
        'hostStops[0].notices[0].toldOn invalid-date',
        'hostStops[0].outcomes[0].formerEndsOn invalid-date',
        'hostStops[0].outcomes[0].formerStartsOn invalid-date',
        'hostStops[1].endsOn invalid-date',
      ],
    ],
    [
      'kinds that are none and texts that are blank',
      {
        'hostStops[0].decidedBy': 'neighbours',
        'hostStops[0].reason': ' ',
        'hostStops[0].notices[0].recipient': 'mayor',
        'hostStops[0].notices[1].channel': 'pigeon',
        'hostStops[0].notices[1].note': '',
        'hostStops[0].outcomes[0].note': ' ',
        'hostStops[0].outcomes[0].gaveNotice': 'ja',
        'hostStops[0].outcomes[1].kind': 'grandma',
      },
      [
        'hostStops[0].decidedBy wrong-type',
        'hostStops[0].notices[0].recipient wrong-type',
        'hostStops[0].notices[1].channel wrong-type',
        'hostStops[0].notices[1].note empty-name',
        'hostStops[0].outcomes[0].gaveNotice wrong-type',
        'hostStops[0].outcomes[0].note empty-name',
        'hostStops[0].outcomes[1].kind wrong-type',
        'hostStops[0].reason empty-name',
      ],
    ],
    [
      'a new agreement where no other host takes the child',
      { 'hostStops[0].outcomes[1].newAgreementId': 'a3' },
      ['hostStops[0].outcomes[1].newAgreementId unknown-key'],
    ],
    [
      'two of what there is one of',
      {
        'hostStops[0].notices[1].recipient': 'local-desk',
        'hostStops[0].outcomes[1].agreementId': 'a1',
        'hostStops[1].hostId': 'h1',
      },
      ['hostStops[0].notices[1] duplicate', 'hostStops[0].outcomes[1] duplicate', 'hostStops[1] duplicate'],
    ],
    [
      'what is not in the document',
      {
        'hostStops[0].outcomes[0].newAgreementId': 'a9',
        'hostStops[0].outcomes[1].agreementId': 'a8',
        'hostStops[1].hostId': 'h9',
      },
      [
        'hostStops[0].outcomes[0].newAgreementId unknown-reference',
        'hostStops[0].outcomes[1].agreementId unknown-reference',
        'hostStops[1].hostId unknown-reference',
      ],
    ],
  ])('with %s are refused', (_, edits, expected) => {
    expect(faults(edits)).toEqual(expected)
  })
})
