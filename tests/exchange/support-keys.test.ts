import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { exportOf } from '../support/export-of.ts'

/** Every key of support to hosts (docs/exchange-additions.md), in its order within its record. */
const supportKeys: Edits = {
  trainingSessions: [
    {
      id: 't1',
      title: 'EHBO bij kinderen',
      date: '2026-10-14',
      from: '19:30',
      minutes: 150,
      provider: 'Vormingscentrum De Linde',
      place: 'Zaal De Kring',
      places: 12,
      isCancelled: true,
      note: 'broodjes',
      attendees: [
        { hostId: 'h1', status: 'followed', certificateOn: '2026-10-20' },
        { hostId: 'h2', status: 'absent' },
      ],
    },
    { id: 't2', title: 'Observeren', date: '2026-12-01', minutes: 0 },
  ],
  materials: [
    {
      id: 'm1',
      name: 'Kinderwagen voor twee',
      kind: 'kinderwagen',
      number: 'KW-07',
      acquiredOn: '2024-03-01',
      valueCents: 38900,
      retiredOn: '2026-11-01',
      note: 'regenhoes ontbreekt',
    },
    { id: 'm2', name: 'Bedje' },
  ],
  materialLoans: [
    {
      id: 'l1',
      materialId: 'm1',
      hostId: 'h1',
      from: '2025-01-15',
      dueOn: '2026-01-15',
      returnedOn: '2026-02-01',
      conditionOut: 'new',
      conditionIn: 'lost',
      note: 'in de trein',
    },
    { id: 'l2', materialId: 'm2', hostId: 'h2', from: '2025-01-15', returnedOn: '2025-02-01', conditionOut: 'good' },
    { id: 'l3', materialId: 'm2', hostId: 'h1', from: '2025-02-01', conditionOut: 'worn' },
  ],
}

// Edits are made in place: each document gets lists of its own.
const faults = (edits: Edits): string[] => faultsAfter(structuredClone({ ...supportKeys, ...edits }))

describe('the keys of support to hosts', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faultsAfter(supportKeys)).toEqual([])
    const document = exchangeDocument(supportKeys)
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty, as in a document of before', async () => {
    const empty = { trainingSessions: [], materials: [], materialLoans: [] }
    expect(await exportOf(exchangeDocument(empty))).toBe(await exportOf(exchangeDocument()))
    const bare: Edits = { trainingSessions: [{ id: 't1', title: 'Observeren', date: '2026-12-01', minutes: 60 }] }
    const filled = { ...bare, 'trainingSessions[0].attendees': [], 'trainingSessions[0].isCancelled': false }
    expect(await exportOf(exchangeDocument(structuredClone(filled)))).toBe(await exportOf(exchangeDocument(bare)))
  })

  it('have one order, whatever the order in which they came', async () => {
    const turned = (list: string): Json[] => (structuredClone(supportKeys[list]) as Json[]).toReversed()
    const sessions = turned('trainingSessions') as Record<string, Json>[]
    const last = sessions[1] as { attendees: Json[] }
    last.attendees = last.attendees.toReversed()
    const shuffled: Edits = {
      trainingSessions: sessions,
      materials: turned('materials'),
      materialLoans: turned('materialLoans'),
    }
    expect(await exportOf(exchangeDocument(shuffled))).toBe(await exportOf(exchangeDocument(supportKeys)))
  })

  const required: [place: string, keys: string[]][] = [
    ['trainingSessions[0]', ['id', 'title', 'date', 'minutes']],
    ['trainingSessions[0].attendees[0]', ['hostId', 'status']],
    ['materials[0]', ['id', 'name']],
    ['materialLoans[0]', ['id', 'materialId', 'hostId', 'from', 'conditionOut']],
  ]
  it.each(required.flatMap(([place, keys]) => keys.map((name) => `${place}.${name}`)))(
    'without %s are refused',
    (path) => {
      expect(faults({ [path]: undefined })).toContain(`${path} missing-key`)
      expect(faults({ [path]: { no: 'value' } })).toContain(`${path} wrong-type`)
    },
  )

  it.each<[string, Edits, string[]]>([
    [
      'dates and times that are none',
      {
        'trainingSessions[0].date': '2026-02-30',
        'trainingSessions[0].from': '24:00',
        'trainingSessions[0].attendees[0].certificateOn': 'gisteren',
        'materials[0].acquiredOn': '2024-13-01',
        'materials[0].retiredOn': '1/11/2026',
        'materialLoans[0].from': '2025-00-15',
        'materialLoans[1].returnedOn': 'ooit',
        'materialLoans[2].dueOn': '2026-06-31',
      },
      [
        'materialLoans[0].from invalid-date',
        'materialLoans[1].returnedOn invalid-date',
        'materialLoans[2].dueOn invalid-date',
        'materials[0].acquiredOn invalid-date',
        'materials[0].retiredOn invalid-date',
        'trainingSessions[0].attendees[0].certificateOn invalid-date',
        'trainingSessions[0].date invalid-date',
        'trainingSessions[0].from invalid-time',
      ],
    ],
    [
      'kinds that are none, numbers that are not whole, and texts that are blank',
      {
        'trainingSessions[0].title': ' ',
        'trainingSessions[0].minutes': 90.5,
        'trainingSessions[0].places': -1,
        'trainingSessions[0].isCancelled': 'nee',
        'trainingSessions[0].attendees[1].status': 'maybe',
        'trainingSessions[1].provider': '',
        'materials[0].name': '',
        'materials[0].number': 7,
        'materials[0].valueCents': -1,
        'materials[1].note': ' ',
        'materialLoans[0].conditionOut': 'lost',
        'materialLoans[0].conditionIn': 'fine',
        'materialLoans[2].note': '',
      },
      [
        'materialLoans[0].conditionIn wrong-type',
        'materialLoans[0].conditionOut wrong-type',
        'materialLoans[2].note empty-name',
        'materials[0].name empty-name',
        'materials[0].number wrong-type',
        'materials[0].valueCents negative-cents',
        'materials[1].note empty-name',
        'trainingSessions[0].attendees[1].status wrong-type',
        'trainingSessions[0].isCancelled wrong-type',
        'trainingSessions[0].minutes wrong-type',
        'trainingSessions[0].places wrong-type',
        'trainingSessions[0].title empty-name',
        'trainingSessions[1].provider empty-name',
      ],
    ],
    [
      'a certificate without having been there, and a condition of what is not back',
      {
        'trainingSessions[0].attendees[1].certificateOn': '2026-10-20',
        'materialLoans[2].conditionIn': 'good',
      },
      ['materialLoans[2].conditionIn unknown-key', 'trainingSessions[0].attendees[1].certificateOn unknown-key'],
    ],
    [
      'loans that end before they begin',
      { 'materialLoans[0].dueOn': '2025-01-14', 'materialLoans[1].returnedOn': '2025-01-14' },
      ['materialLoans[0].dueOn end-before-start', 'materialLoans[1].returnedOn end-before-start'],
    ],
    [
      'two of what there is one of',
      {
        'trainingSessions[1].id': 't1',
        'trainingSessions[0].attendees[1].hostId': 'h1',
        'materials[1].id': 'm1',
        'materialLoans[1].id': 'l1',
        'materialLoans[1].materialId': 'm1',
        'materialLoans[2].materialId': 'm1',
        'materialLoans[1].returnedOn': undefined,
      },
      [
        'materialLoans[1].id duplicate-id',
        'materialLoans[2] duplicate',
        'materials[1].id duplicate-id',
        'trainingSessions[0].attendees[1] duplicate',
        'trainingSessions[1].id duplicate-id',
      ],
    ],
    [
      'what is not in the document',
      {
        'trainingSessions[0].attendees[0].hostId': 'h9',
        'materialLoans[0].materialId': 'm9',
        'materialLoans[1].hostId': 'h9',
      },
      [
        'materialLoans[0].materialId unknown-reference',
        'materialLoans[1].hostId unknown-reference',
        'trainingSessions[0].attendees[0].hostId unknown-reference',
      ],
    ],
  ])('with %s are refused', (_, edits, expected) => {
    expect(faults(edits)).toEqual(expected)
  })
})
