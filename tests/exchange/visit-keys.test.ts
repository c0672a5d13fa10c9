import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { exportOf } from '../support/export-of.ts'

const digest = (letter: string): string => letter.repeat(64)
const edits: Json[] = [
  { id: digest('1'), field: 'notes', value: 'eerst', at: '1970-01-01T00:00:00.000Z', by: '', isShared: true },
  {
    id: digest('2'),
    field: 'notes',
    value: 'Rustig.',
    at: '2026-11-09T09:00:00.000Z',
    by: 'Leen',
    replaces: [digest('1')],
    isShared: true,
  },
  { id: digest('3'), field: 'otherPresent', value: 2, at: '2026-11-09T09:10:00.000Z', by: 'Leen' },
]

/** Every key of the lists of home visits (docs/exchange-additions.md), in its order within its record. */
const visitKeys: Edits = {
  'hosts[0].visitsPerQuarter': 2,
  'organiser.isVisitingCopy': true,
  visitTemplates: [
    { id: 't1', from: '2026-01-01', items: [{ id: 'i1', section: 'Slapen', text: 'Op de rug' }] },
    {
      id: 't0',
      from: '2026-07-01',
      items: [
        { id: 'i2', section: 'Slapen', text: 'Leeg bedje' },
        { id: 'i1', section: 'Slapen', text: 'Op de rug' },
      ],
    },
  ],
  homeVisits: [
    {
      id: 'v1',
      hostId: 'h1',
      status: 'done',
      date: '2026-11-09',
      from: '09:00',
      until: '10:30',
      isAnnounced: false,
      visitor: 'Leen',
      templateId: 't1',
      presentChildren: ['c1', 'c2'],
      presentOwnChildren: ['o1'],
      otherPresent: 2,
      checks: [
        { itemId: 'i1', answer: 'attention', note: 'buik' },
        { itemId: 'i2', note: '' },
      ],
      scores: [
        { dimension: 'well-being', score: 3, note: 'vrolijk' },
        { dimension: 'environment', score: 4 },
      ],
      notes: 'Rustig.',
      hostSays: 'Akkoord.',
      seenByHostOn: '2026-11-10',
      finishedAt: '2026-11-09T11:00',
      photos: [
        { id: 'f2', file: `${digest('a')}.jpg`, addedAt: '2026-11-09T09:30', caption: 'bedje' },
        { id: 'f1', file: `${digest('b')}.png`, addedAt: '2026-11-09T09:40', isRemoved: true },
      ],
      isShared: true,
      edits,
    },
    { id: 'v2', hostId: 'h2', status: 'cancelled', date: '2026-11-10', isAnnounced: true, cancelReason: 'ziek' },
    { id: 'v3', hostId: 'h2', status: 'planned', date: '2026-12-10', isAnnounced: true },
  ],
  hostActions: [
    {
      id: 'a1',
      hostId: 'h1',
      visitId: 'v1',
      text: 'Bedje leegmaken',
      owner: 'organiser',
      ownerName: 'Leen',
      agreedOn: '2026-11-09',
      dueOn: '2026-11-16',
      closedOn: '2026-11-09',
      outcome: 'gebeurd',
      isWithdrawn: true,
      isShared: true,
      edits: [{ id: digest('4'), field: 'dueOn', at: '2026-11-09T09:00:00.000Z', by: 'Leen' }],
    },
    { id: 'a2', hostId: 'h2', text: '', owner: 'host', agreedOn: '2026-11-09' },
  ],
  coachingGoals: [
    {
      id: 'g1',
      hostId: 'h1',
      text: 'Meer buiten',
      dimension: 'environment',
      startedOn: '2026-01-01',
      dueOn: '2026-12-31',
      status: 'reached',
      endedOn: '2026-11-09',
      progress: [
        { id: 'n2', date: '2026-11-08', text: '', isWithdrawn: true },
        { id: 'n1', date: '2026-11-09', visitId: 'v1', text: 'Elke dag' },
      ],
      isShared: true,
      edits: [{ id: digest('5'), field: 'text', value: 'Meer', at: '2026-11-09T09:00:00.000Z', by: 'Leen' }],
    },
    { id: 'g2', hostId: 'h2', text: '', startedOn: '2026-01-01', status: 'active' },
  ],
  visitFolders: [
    {
      id: 'm1',
      madeAt: '2026-11-08T08:00',
      madeBy: 'Marijke',
      hostIds: ['h1', 'h2'],
      returnedAt: '2026-11-09T17:00',
    },
    { id: 'm2', madeAt: '2026-11-20T08:00', madeBy: 'Marijke', hostIds: ['h2'] },
  ],
}

/** Paths that reach into these lists are set after them. */
const faults = (changes: Edits): string[] => faultsAfter(structuredClone({ ...visitKeys, ...changes }))
const first = (list: string): Record<string, Json> =>
  structuredClone((visitKeys[list] as Record<string, Json>[])[0] ?? {})
const reversed = (list: unknown): Json[] => (list as Json[]).toReversed()

describe('the keys of home visits', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faults({})).toEqual([])
    const document = exchangeDocument(structuredClone(visitKeys))
    // `visitsPerQuarter` and `isVisitingCopy` stand after the keys that were there before.
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty', async () => {
    const bare: Edits = {
      homeVisits: [{ id: 'v3', hostId: 'h2', status: 'planned', date: '2026-12-10', isAnnounced: true }],
      coachingGoals: [{ id: 'g2', hostId: 'h2', text: '', startedOn: '2026-01-01', status: 'active' }],
    }
    const lists = ['presentChildren', 'presentOwnChildren', 'checks', 'scores', 'photos', 'edits']
    const empty: Edits = {
      ...bare,
      ...Object.fromEntries(lists.map((list) => [`homeVisits[0].${list}`, []])),
      'coachingGoals[0].progress': [],
      hostActions: [],
      visitFolders: [],
      visitTemplates: [],
    }
    expect(await exportOf(exchangeDocument(structuredClone(empty)))).toBe(
      await exportOf(exchangeDocument(structuredClone(bare))),
    )
  })

  it('have one order, whatever the order in which they came; items of a checklist keep theirs', async () => {
    const visit = first('homeVisits')
    const goal = first('coachingGoals')
    const folder = first('visitFolders')
    for (const list of ['presentChildren', 'checks', 'scores', 'photos', 'edits']) visit[list] = reversed(visit[list])
    goal['progress'] = reversed(goal['progress'])
    folder['hostIds'] = reversed(folder['hostIds'])
    const swapped = (list: string, changed: Json): Json[] => [
      ...(structuredClone(visitKeys[list]) as Json[]).slice(1).toReversed(),
      changed,
    ]
    const shuffled: Edits = {
      ...visitKeys,
      homeVisits: swapped('homeVisits', visit),
      coachingGoals: swapped('coachingGoals', goal),
      visitFolders: swapped('visitFolders', folder),
      hostActions: reversed(visitKeys['hostActions']),
      visitTemplates: reversed(visitKeys['visitTemplates']),
    }
    expect(await exportOf(exchangeDocument(structuredClone(shuffled)))).toBe(
      await exportOf(exchangeDocument(structuredClone(visitKeys))),
    )
  })

  it.each([
    ...['id', 'from', 'items'].map((key) => `visitTemplates[0].${key}`),
    ...['id', 'section', 'text'].map((key) => `visitTemplates[0].items[0].${key}`),
    ...['id', 'hostId', 'status', 'date', 'isAnnounced'].map((key) => `homeVisits[0].${key}`),
    'homeVisits[0].checks[0].itemId',
    'homeVisits[0].scores[0].dimension',
    ...['id', 'file', 'addedAt'].map((key) => `homeVisits[0].photos[0].${key}`),
    ...['id', 'field', 'at', 'by'].map((key) => `homeVisits[0].edits[0].${key}`),
    ...['id', 'hostId', 'text', 'owner', 'agreedOn'].map((key) => `hostActions[0].${key}`),
    ...['id', 'hostId', 'text', 'startedOn', 'status'].map((key) => `coachingGoals[0].${key}`),
    ...['id', 'date', 'text'].map((key) => `coachingGoals[0].progress[0].${key}`),
    ...['id', 'madeAt', 'madeBy', 'hostIds'].map((key) => `visitFolders[0].${key}`),
  ])('without %s are refused', (path) => {
    expect(faults({ [path]: undefined })).toContain(`${path} missing-key`)
    expect(faults({ [path]: { no: 'value' } })).toContain(`${path} wrong-type`)
  })

  const long = 'x'.repeat(200_001)
  it.each<[string, Edits, string[]]>([
    [
      'dates and times that are none',
      {
        'visitTemplates[0].from': '2026-02-30',
        'homeVisits[0].date': 'gisteren',
        'homeVisits[0].from': '9u',
        'homeVisits[0].seenByHostOn': '2026-13-01',
        'homeVisits[0].finishedAt': '2026-11-09',
        'homeVisits[0].photos[0].addedAt': 'T09:30',
        'hostActions[0].dueOn': '9/11/2026',
        'coachingGoals[0].progress[0].date': '2026-00-01',
        'visitFolders[0].madeAt': '2026-11-08T24:00',
      },
      [
        'coachingGoals[0].progress[0].date invalid-date',
        'homeVisits[0].date invalid-date',
        'homeVisits[0].finishedAt invalid-time',
        'homeVisits[0].from invalid-time',
        'homeVisits[0].photos[0].addedAt invalid-date',
        'homeVisits[0].seenByHostOn invalid-date',
        'hostActions[0].dueOn invalid-date',
        'visitFolders[0].madeAt invalid-time',
        'visitTemplates[0].from invalid-date',
      ],
    ],
    [
      'ends before their start',
      {
        'homeVisits[0].until': '09:00',
        'hostActions[0].closedOn': '2026-11-08',
        'coachingGoals[0].endedOn': '2025-12-31',
      },
      [
        'coachingGoals[0].endedOn end-before-start',
        'homeVisits[0].until end-before-start',
        'hostActions[0].closedOn end-before-start',
      ],
    ],
    [
      'edits of what is no field of their record',
      { 'homeVisits[0].edits[0].field': 'constructor/a/b', 'homeVisits[0].edits[1].field': 'outcome' },
      ['homeVisits[0].edits[0].field unknown-key', 'homeVisits[0].edits[1].field unknown-key'],
    ],
    [
      'kinds, numbers and files that are none, texts that are blank or too long',
      {
        'hosts[0].visitsPerQuarter': -1,
        'organiser.isVisitingCopy': 'ja',
        'homeVisits[0].status': 'half',
        'homeVisits[0].visitor': ' ',
        'homeVisits[0].otherPresent': 1.5,
        'homeVisits[0].checks[0].answer': 'misschien',
        'homeVisits[0].scores[0].score': 5,
        'homeVisits[0].scores[1].dimension': 'weer',
        'homeVisits[0].notes': long,
        'homeVisits[0].photos[0].file': '../x.jpg',
        'homeVisits[0].edits[0].value': long,
        'homeVisits[0].edits[1].value': ['x'],
        'homeVisits[1].cancelReason': '',
        'hostActions[0].owner': 'buur',
        'coachingGoals[0].dimension': 'weer',
        'visitFolders[0].madeBy': ' ',
        'visitTemplates[0].items[0].text': '',
      },
      [
        'coachingGoals[0].dimension wrong-type',
        'homeVisits[0].checks[0].answer wrong-type',
        'homeVisits[0].edits[0].value wrong-type',
        'homeVisits[0].edits[1].value wrong-type',
        'homeVisits[0].notes wrong-type',
        'homeVisits[0].otherPresent wrong-type',
        'homeVisits[0].photos[0].file wrong-type',
        'homeVisits[0].scores[0].score wrong-type',
        'homeVisits[0].scores[1].dimension wrong-type',
        'homeVisits[0].status wrong-type',
        'homeVisits[0].visitor empty-name',
        'homeVisits[1].cancelReason empty-name',
        'hostActions[0].owner wrong-type',
        'hosts[0].visitsPerQuarter wrong-type',
        'organiser.isVisitingCopy wrong-type',
        'visitFolders[0].madeBy empty-name',
        'visitTemplates[0].items[0].text empty-name',
      ],
    ],
    [
      'keys that nobody knows, and edits of what did not travel',
      { 'homeVisits[0].mood': 'good', 'homeVisits[0].isShared': undefined },
      ['homeVisits[0].isShared missing-key', 'homeVisits[0].mood unknown-key'],
    ],
    [
      'a checklist and a bezoekmap without anything',
      { 'visitTemplates[0].items': [], 'visitFolders[0].hostIds': [] },
      ['visitFolders[0].hostIds missing-key', 'visitTemplates[0].items missing-key'],
    ],
    [
      'two of what there is one of',
      {
        'visitTemplates[1].from': '2026-01-01',
        'visitTemplates[1].items[1].id': 'i2',
        'homeVisits[0].presentChildren[1]': 'c1',
        'homeVisits[0].checks[1].itemId': 'i1',
        'homeVisits[0].scores[1].dimension': 'well-being',
        'homeVisits[0].photos[1].id': 'f2',
        'homeVisits[2].id': 'v2',
        'hostActions[0].edits[0].id': digest('1'),
        'hostActions[1].id': 'a1',
        'coachingGoals[0].progress[1].id': 'n2',
        'visitFolders[0].hostIds[1]': 'h1',
        'visitFolders[1].id': 'm1',
      },
      [
        'coachingGoals[0].progress[1].id duplicate-id',
        'homeVisits[0].checks[1] duplicate',
        'homeVisits[0].photos[1].id duplicate-id',
        'homeVisits[0].presentChildren[1] duplicate',
        'homeVisits[0].scores[1] duplicate',
        'homeVisits[2].id duplicate-id',
        'hostActions[0].edits[0].id duplicate-id',
        'hostActions[1].id duplicate-id',
        'visitFolders[0].hostIds[1] duplicate',
        'visitFolders[1].id duplicate-id',
        'visitTemplates[1] duplicate',
        'visitTemplates[1].items[1].id duplicate-id',
      ],
    ],
    [
      'what is not in the document',
      {
        'homeVisits[0].templateId': 't9',
        'homeVisits[0].presentChildren[0]': 'c9',
        'homeVisits[1].hostId': 'h9',
        'hostActions[0].visitId': 'v9',
        'hostActions[1].hostId': 'h9',
        'coachingGoals[0].progress[1].visitId': 'v9',
        'coachingGoals[1].hostId': 'h9',
        'visitFolders[1].hostIds[0]': 'h9',
      },
      [
        'coachingGoals[0].progress[1].visitId unknown-reference',
        'coachingGoals[1].hostId unknown-reference',
        'homeVisits[0].presentChildren[0] unknown-reference',
        'homeVisits[0].templateId unknown-reference',
        'homeVisits[1].hostId unknown-reference',
        'hostActions[0].visitId unknown-reference',
        'hostActions[1].hostId unknown-reference',
        'visitFolders[1].hostIds[0] unknown-reference',
      ],
    ],
  ])('with %s are refused', (_, changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })
})
