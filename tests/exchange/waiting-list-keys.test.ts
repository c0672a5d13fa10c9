import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { exportOf } from '../support/export-of.ts'

const child = { firstName: 'Nora', lastName: 'Peeters', birthDate: '2026-05-01' }
const contact = { firstName: 'Ann', lastName: 'Claes', postcode: '8799', city: 'Leiebeke' }
const monday = { week: 1, weekday: 1, from: '08:00', until: '17:00' }
const bare = {
  id: 'w2',
  receivedAt: '2026-09-01T10:00',
  child: { firstName: 'Baby', lastName: 'Claes', expectedOn: '2027-02-01' },
  contact,
  wantedFrom: '2027-05-03',
  cycleWeeks: 1,
  slots: [],
  firstTier: [],
  secondTier: [],
  status: 'open',
}

/** Every key of the waiting list and of letters (docs/exchange-additions.md), in its order within its record. */
const dayKeys: Edits = {
  'agreements[0].priority': { firstTier: ['single', 'work'], secondTier: ['staff'], seenOn: '2026-08-20' },
  waitingList: [
    {
      id: 'w1',
      receivedAt: '2026-08-01T09:30',
      child,
      contact: {
        firstName: 'Tom',
        lastName: 'Peeters',
        email: 'tom@example.be',
        phone: '0400 00 11 22',
        postcode: '8799',
        city: 'Leiebeke',
      },
      wantedFrom: '2026-12-01',
      cycleWeeks: 2,
      slots: [{ ...monday }, { week: 2, weekday: 5, from: '07:30', until: '12:00' }],
      firstTier: ['work', 'low-income'],
      secondTier: ['large-family'],
      source: 'Lokaal loket',
      status: 'placed',
      number: 'OV-2026-118',
      evidence: [{ criterion: 'work', kind: 'arbeidscontract', seenOn: '2026-08-05', by: 'Lien' }],
      note: 'belt liefst na 17 uur',
      isNew: true,
      enteredAt: '2026-08-01T11:00',
      offers: [
        {
          id: 'o1',
          hostId: 'h1',
          startsOn: '2026-12-01',
          cycleWeeks: 1,
          slots: [{ ...monday }],
          offeredAt: '2026-10-01T10:00',
          by: 'Lien',
          answerBy: '2026-10-15',
          deviation: 'dringend: plots alleen',
          passedOver: ['w2'],
          answer: 'refused',
          answeredAt: '2026-10-02T09:00',
          note: 'te ver',
        },
        { id: 'o2', hostId: 'h2', startsOn: '2026-12-01', offeredAt: '2026-10-05T10:00', by: 'Lien' },
      ],
      closed: { on: '2026-11-01', reason: 'other', note: 'verhuisd' },
      placed: { childId: 'c1', agreementId: 'a1' },
      changes: [
        {
          at: '2026-08-05T10:00',
          by: 'Lien',
          reason: 'bewijs gezien',
          before: { receivedAt: '2026-08-01T09:30', firstTier: ['work'], secondTier: [], status: 'open', isNew: true },
        },
      ],
    },
    bare,
  ],
  priorityRules: [
    {
      id: 'r1',
      from: '2026-01-01',
      enteredAt: '2026-01-01T08:00',
      by: 'Lien',
      reason: 'raad van bestuur',
      steps: [
        { by: 'combinations', combinations: [['work', 'single'], ['foster']] },
        { by: 'count', criteria: ['work', 'single'] },
        { by: 'weights', weights: [{ criterion: 'low-income', weight: 3 }] },
        { by: 'second-tier', criteria: ['staff'] },
      ],
    },
    { id: 'r2', from: '2026-02-01', enteredAt: '2026-01-20T08:00', by: 'Lien', steps: [] },
  ],
  letters: [
    {
      id: 'l1',
      template: 'aanbod',
      title: 'Aanbod van een opvangplaats',
      contractHolderId: 'p1',
      childId: 'c1',
      hostId: 'h1',
      requestId: 'w1',
      agreementId: 'a1',
      writtenAt: '2026-10-01T10:05',
      by: 'Lien',
      file: 'kinderen/nora/aanbod.pdf',
      text: 'Beste Tom,',
      sentOn: '2026-10-01',
      sentBy: 'post',
      returnedOn: '2026-10-12',
      note: 'getekend terug',
    },
  ],
  regulations: [
    { version: '2026', from: '2026-01-01', isDetrimental: true, note: 'tarief van een extra dag' },
    { version: '2027', from: '2027-01-01' },
  ],
}

// Edits are made in place: each document gets lists of its own.
const faults = (edits: Edits): string[] => faultsAfter(structuredClone({ ...dayKeys, ...edits }))

describe('the keys of the waiting list and of letters', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faultsAfter(dayKeys)).toEqual([])
    const document = exchangeDocument(dayKeys)
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty, as in a document of before', async () => {
    const empty = { waitingList: [], priorityRules: [], letters: [], regulations: [] }
    expect(await exportOf(exchangeDocument(empty))).toBe(await exportOf(exchangeDocument()))
    const { slots: _, firstTier: __, secondTier: ___, ...least } = bare
    expect(
      await exportOf(exchangeDocument({ waitingList: [{ ...least, evidence: [], offers: [], changes: [] }] })),
    ).toBe(await exportOf(exchangeDocument({ waitingList: [bare] })))
  })

  it('keep the order of criteria, and have one order of requests and slots', async () => {
    const [first, second] = structuredClone(dayKeys['waitingList']) as Record<string, Json>[]
    const turned: Edits = {
      ...structuredClone(dayKeys),
      waitingList: [second!, { ...first!, slots: (first!['slots'] as Json[]).toReversed() }],
    }
    expect(await exportOf(exchangeDocument(turned))).toBe(await exportOf(exchangeDocument(dayKeys)))
  })

  it.each<[string, Edits, string[]]>([
    ['a criterion that is none', { 'waitingList[0].firstTier': ['rich'] }, ['waitingList[0].firstTier[0] wrong-type']],
    [
      'a criterion of the other tier',
      { 'waitingList[0].firstTier': ['staff'] },
      ['waitingList[0].firstTier[0] wrong-type'],
    ],
    ['a criterion twice', { 'waitingList[0].firstTier': ['work', 'work'] }, ['waitingList[0].firstTier[1] duplicate']],
    [
      'a week outside the cycle',
      { 'waitingList[0].slots[0].week': 3 },
      ['waitingList[0].slots[0].week week-outside-cycle'],
    ],
    [
      'slots that overlap',
      { 'waitingList[1].slots': [monday, { ...monday, from: '09:00' }] },
      ['waitingList[1].slots[1] overlap'],
    ],
    [
      'a slot that ends before it starts',
      { 'waitingList[0].slots[0].until': '07:00' },
      ['waitingList[0].slots[0].until end-before-start'],
    ],
    ['no weeks', { 'waitingList[0].cycleWeeks': 0 }, ['waitingList[0].cycleWeeks wrong-type']],
    [
      'a moment without a time',
      { 'waitingList[0].receivedAt': '2026-09-01' },
      ['waitingList[0].receivedAt invalid-time'],
    ],
    ['a blank name', { 'waitingList[0].child.lastName': ' ' }, ['waitingList[0].child.lastName empty-name']],
    ['another status', { 'waitingList[1].status': 'waiting' }, ['waitingList[1].status wrong-type']],
    [
      'an id twice',
      { 'waitingList[1].id': 'w1' },
      ['waitingList[0].offers[0].passedOver[0] unknown-reference', 'waitingList[1].id duplicate-id'],
    ],
    [
      'an unknown host',
      { 'waitingList[0].offers[0].hostId': 'h9' },
      ['waitingList[0].offers[0].hostId unknown-reference'],
    ],
    [
      'an unknown request',
      { 'waitingList[0].offers[0].passedOver': ['w9'] },
      ['waitingList[0].offers[0].passedOver[0] unknown-reference'],
    ],
    [
      'an unknown agreement',
      { 'waitingList[0].placed.agreementId': 'a9' },
      ['waitingList[0].placed.agreementId unknown-reference'],
    ],
    [
      'offered slots without weeks',
      { 'waitingList[0].offers[1].slots': [monday] },
      ['waitingList[0].offers[1].cycleWeeks missing-key'],
    ],
    [
      'evidence of one criterion twice',
      {
        'waitingList[0].evidence': [
          { criterion: 'work', kind: 'a', seenOn: '2026-08-05' },
          { criterion: 'work', kind: 'b', seenOn: '2026-08-05' },
        ],
      },
      ['waitingList[0].evidence[1] duplicate'],
    ],
    [
      'a rule of no kind',
      { 'priorityRules[0].steps[0]': { by: 'height' } },
      ['priorityRules[0].steps[0].by wrong-type'],
    ],
    [
      'a rule that names nothing',
      { 'priorityRules[0].steps[1].criteria': [] },
      ['priorityRules[0].steps[1].criteria missing-key'],
    ],
    [
      'a combination of nothing',
      { 'priorityRules[0].steps[0].combinations': [[]] },
      ['priorityRules[0].steps[0].combinations[0] missing-key'],
    ],
    [
      'a key of another rule',
      { 'priorityRules[0].steps[1].weights': [] },
      ['priorityRules[0].steps[1].weights unknown-key'],
    ],
    ['a version twice', { 'regulations[1].version': '2026' }, ['regulations[1] duplicate']],
    ['a letter to nobody known', { 'letters[0].childId': 'c9' }, ['letters[0].childId unknown-reference']],
    ['a way to send that is none', { 'letters[0].sentBy': 'pigeon' }, ['letters[0].sentBy wrong-type']],
  ])('refuse %s', (_, edits, expected) => {
    expect(faults(edits)).toEqual(expected)
  })
})
