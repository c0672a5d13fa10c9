import type { ExchangeDocument, Host } from '../../shared/domain/exchange/document.ts'
import type { WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'
import { absenceService, hostAt, illness } from './absence-service.ts'
import type { Json } from './exchange-document.ts'

/** The Monday of `busyDay`. */
export const busyMonday = '2026-11-16'

const papers = (['criminal-record', 'medical', 'qualification', 'dutch'] as const).map((kind) => ({
  id: `d-${kind}`,
  kind,
  receivedOn: '2025-01-10',
}))

const hosts: Host[] = [
  hostAt('h1', {
    licence: [
      { from: '2020-01-01', until: '2026-11-30', maxPresent: 4 },
      { from: '2026-12-01', maxPresent: 5 },
    ],
    ownChildren: [{ id: 'o1', firstName: 'Bo', birthDate: '2020-11-20', countsUntil: '2026-11-20' }],
    household: [{ id: 'm1', firstName: 'Stan', lastName: 'Host', birthDate: '2008-12-01' }],
    documents: [...papers, { id: 'd-ls', kind: 'life-saving', receivedOn: '2025-01-10', validUntil: '2026-11-30' }],
  }),
  hostAt('h2', { licence: [{ from: '2020-01-01', maxPresent: 8 }] }),
  hostAt('h3'),
  hostAt('h4'),
]

const visit = (id: string, hostId: string, date: string) => ({
  id,
  hostId,
  status: 'planned' as const,
  date,
  isAnnounced: true,
  presentChildren: [],
  presentOwnChildren: [],
  checks: [],
  scores: [],
  photos: [],
})

const request = (id: string, changes: Partial<WaitingRequest>): WaitingRequest => ({
  id,
  receivedAt: '2026-11-02T10:00',
  child: { firstName: 'Lou', lastName: id, birthDate: '2026-05-01' },
  contact: { firstName: 'Ouder', lastName: id, postcode: '8790', city: 'Waregem' },
  wantedFrom: '2027-01-04',
  cycleWeeks: 1,
  slots: [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }],
  firstTier: [],
  secondTier: [],
  status: 'open',
  ...changes,
})

const offer = { id: 'of', hostId: 'h3', startsOn: '2027-01-04', offeredAt: '2026-11-10T09:00', by: 'Leen' }

const more: Partial<ExchangeDocument> = {
  closures: [
    illness(),
    { hostId: null, from: '2026-12-25', until: '2026-12-25', reason: 'holiday' },
    { hostId: 'h3', from: '2026-12-28', until: '2026-12-31', reason: 'leave' },
    { hostId: 'h4', from: '2026-12-28', until: '2026-12-31', reason: 'leave' },
  ],
  tariffs: ['c1', 'c2', 'c4'].map((childId) => ({
    childId,
    contractHolderId: childId.replace('c', 'p'),
    kind: 'income',
    from: '2025-01-01',
    ...(childId === 'c2' && { until: '2026-12-10' }),
    dayCents: 1837,
  })),
  attendance: [{ childId: 'c4', hostId: 'h2', date: '2026-10-07', stays: [{ from: '08:00', until: '16:00' }] }],
  absences: [{ childId: 'c2', date: busyMonday, reason: 'illness', notifiedAt: '2026-11-15T19:12' }],
  extraDays: [
    { id: 'e1', agreementId: 'a2', date: '2026-11-28', slots: [{ from: '08:00', until: '12:00' }], status: 'asked' },
  ],
  familyContacts: [
    {
      id: 'f1',
      contractHolderId: 'p2',
      hostId: 'h2',
      from: '2026-11-19',
      until: '2026-11-20',
      topic: 'place',
      at: '2026-11-13T09:00',
      by: 'Leen',
      channel: 'phone',
      answer: 'agreed',
      text: 'Naar h3.',
    },
  ],
  homeVisits: [visit('v1', 'h3', '2026-11-18'), visit('v2', 'h4', '2026-11-10')],
  hostActions: [
    {
      id: 'ha',
      hostId: 'h2',
      text: 'Traphekje vastzetten.',
      owner: 'host',
      agreedOn: '2026-10-01',
      dueOn: '2026-11-01',
    },
  ],
  incidents: [
    {
      id: 'i1',
      kind: 'incident',
      category: 'injury',
      hostId: 'h2',
      occurredAt: '2026-11-16T00:05',
      reportedAt: '2026-11-16T00:10',
      reportedBy: 'Host',
      description: 'Geheim: van de trap gevallen.',
      children: [],
      steps: [],
    },
  ],
  complaints: [
    {
      id: 'k1',
      receivedAt: '2026-11-10T10:00',
      receivedBy: 'Leen',
      channel: 'phone',
      complainant: 'Geheime klager',
      subject: 'Geheim onderwerp',
      text: 'Geheime klacht.',
      acknowledgedOn: '2026-11-10',
      answerDueOn: '2026-11-30',
      steps: [],
    },
  ],
  trainingSessions: [
    {
      id: 't1',
      title: 'Veilig slapen',
      date: '2026-11-12',
      minutes: 120,
      attendees: [{ hostId: 'h1', status: 'enrolled' }],
    },
    {
      id: 't2',
      title: 'Buiten spelen',
      date: '2026-11-26',
      minutes: 120,
      attendees: [{ hostId: 'h2', status: 'invited' }],
    },
  ],
  materials: [{ id: 'mat', name: 'Tweelingwagen' }],
  materialLoans: [
    { id: 'l1', materialId: 'mat', hostId: 'h2', from: '2026-01-01', dueOn: '2026-11-01', conditionOut: 'good' },
  ],
  waitingList: [
    request('wn', { isNew: true }),
    request('wo', { status: 'offered', offers: [{ ...offer, id: 'of1', answerBy: '2026-11-13' }] }),
    request('wa', {
      status: 'offered',
      offers: [{ ...offer, id: 'of2', answer: 'accepted', answeredAt: '2026-11-12T10:00' }],
    }),
    request('wb', { child: { firstName: 'Lou', lastName: 'wb', expectedOn: '2026-11-15' } }),
  ],
}

/**
 * A small service on a Monday on which everything that Vandaag can tell is there once at least: a host is ill, papers run out,
 * visits and answers are late, October is not answered for, and so on.
 * @param copies hosts more who are ill, each with a child that is absent, a request, and a file that is not complete
 */
export function busyDay(copies = 0): Json {
  const numbers = Array.from({ length: copies }, (_, index) => index + 10)
  return absenceService(
    [...hosts, ...numbers.flatMap((n) => [hostAt(`h${n}`), hostAt(`ill${n}`)])],
    [
      { childId: 'c1', hostId: 'h1', times: '08:00-17:00' },
      { childId: 'c2', hostId: 'h2', times: '08:00-17:00', child: { schoolStartsOn: '2026-11-30' } },
      { childId: 'c3', hostId: 'h2', times: '08:00-17:00' },
      { childId: 'c4', hostId: 'h2', times: '08:00-17:00', agreement: { startsOn: '2026-10-08' } },
      { childId: 'c5', hostId: 'h3', times: '08:00-17:00', agreement: { startsOn: '2026-12-01' } },
      ...numbers.flatMap((n) => [
        { childId: `c${n}`, hostId: `h${n}`, times: '08:00-17:00' },
        { childId: `c9${n}`, hostId: `ill${n}`, times: '08:00-17:00' },
        { childId: `c8${n}`, hostId: `h${n}`, times: '08:00-17:00', agreement: { startsOn: '2026-12-01' } },
      ]),
    ],
    {
      ...more,
      closures: [...(more.closures ?? []), ...numbers.map((n) => illness({ hostId: `ill${n}` }))],
      absences: [
        ...(more.absences ?? []),
        ...numbers.map((n) => ({ childId: `c${n}`, date: busyMonday, reason: 'illness' as const })),
      ],
      waitingList: [...(more.waitingList ?? []), ...numbers.map((n) => request(`w${n}`, { isNew: true }))],
    },
  )
}
