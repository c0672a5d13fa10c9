import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absenceService, familyOf, hostAt } from '../support/absence-service.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const request = (id: string, receivedAt: string, changes: Record<string, Json> = {}): Json => ({
  id,
  receivedAt,
  child: { firstName: 'Noor', lastName: id },
  contact: { firstName: 'Lies', lastName: 'Wacht', postcode: '8790', city: 'Waregem' },
  wantedFrom: '2026-12-01',
  cycleWeeks: 1,
  slots: [1, 2].map((weekday) => ({ week: 1, weekday, from: '08:00', until: '17:00' })),
  firstTier: [],
  secondTier: [],
  status: 'open',
  ...changes,
})
const one = [{ from: '2020-01-01', maxPresent: 1 }]
const offer = { id: 'o1', startsOn: '2026-12-01', offeredAt: '2026-11-20T10:00', by: 'tester' }

let service: ServiceOnFile
beforeAll(async () => {
  // h1: one place, full until a1 ends on 5 March 2027. h2: one place, promised to `offered`. h3 has two, and c3 goes to school.
  const document = absenceService(
    [
      hostAt('h1', { licence: one }),
      hostAt('h2', { licence: one, latitude: 50.9, longitude: 3.43 }),
      hostAt('h3', { licence: [{ from: '2020-01-01', maxPresent: 2 }], latitude: 51, longitude: 3.5 }),
      hostAt('gone', { endsOn: '2026-10-31' }),
    ],
    [
      { childId: 'c1', hostId: 'h1', times: '08:00-17:00', agreement: { endsOn: '2027-03-05' } },
      { childId: 'c3', hostId: 'h3', times: '08:00-12:00', child: { schoolStartsOn: '2027-04-19' }, weekdays: [1, 2] },
    ],
    {
      contractHolders: [familyOf('p1'), familyOf('p3')],
      postcodes: [{ postcode: '8790', latitude: 50.88, longitude: 3.43 }],
    },
  ) as Record<string, Json>
  service = await serviceOnFile({
    ...document,
    waitingList: [
      request('first', '2026-09-01T10:00'),
      request('second', '2026-09-02T10:00', { wantedFrom: '2026-06-01' }),
      request('third', '2026-09-03T10:00', { wantedFrom: '2027-03-08' }),
      request('offered', '2026-08-01T10:00', { status: 'offered', offers: [{ ...offer, hostId: 'h2' }] }),
      request('gone', '2026-08-01T10:00', { status: 'lapsed' }),
    ],
  })
})
afterAll(() => service[Symbol.asyncDispose]())

const all = [
  { week: 1, weekday: 1 },
  { week: 1, weekday: 2 },
]

describe('room for the waiting list', () => {
  it('names the hosts for a request, the best first, and who stands higher and fits there too', async () => {
    const { hosts } = await service.call('waitingMatches.places', { id: 'second' })
    expect(
      hosts.map(({ host, fits, missing, before }) => [host.id, fits, missing, before.map(({ id }) => id)]),
    ).toEqual([
      ['h3', 'whole', [], ['first']],
      ['h1', 'none', all, []],
      ['h2', 'none', all, []],
    ])
    const [h3, h1, h2] = hosts
    expect(h3).toMatchObject({ km: 14.2, peak: { date: '2026-11-23', peak: 2, limit: 2 }, host: { city: 'Waregem' } })
    expect(h3?.average).toEqual({ quarter: '2026-Q4', value: 0.38, over: false })
    expect([h1?.fitsFrom, h1?.km, h2?.km, h2?.fitsFrom]).toEqual(['2027-03-08', 0, 2.2, undefined])
    // What is offered to a family itself is not in its own way.
    const own = await service.call('waitingMatches.places', { id: 'offered' })
    expect(own.hosts.find(({ host }) => host.id === 'h2')).toMatchObject({ fits: 'whole', before: [] })
    expect(await service.refusal('waitingMatches.places', { id: 'gone' })).toBe('locked: request-closed')
    expect(await service.refusal('waitingMatches.places', { id: 'nobody' })).toBe('not-found: no-such-request')
  })

  it('says what frees up, and who fits there then', async () => {
    const freed = await service.call('waitingMatches.freeing', { from: '2026-12-01', until: '2027-05-31' })
    expect(
      freed.map(({ host, date, cause, child, weekdays, requests }) => [
        host.id,
        date,
        cause,
        child?.id,
        weekdays,
        requests.map(({ id }) => id),
      ]),
    ).toEqual([
      ['h1', '2027-03-06', 'end', 'c1', [1, 2, 3, 4, 5], ['first', 'second', 'third']],
      ['h3', '2027-04-19', 'school', 'c3', [1, 2], ['first', 'second', 'third']],
    ])
    expect(await service.refusal('waitingMatches.freeing', { from: '2027-01-01', until: '2026-01-01' })).toBe(
      'validation: from-after-until',
    )
  })

  it('proposes the best for the whole list in its order', async () => {
    const { places, isProven } = await service.call('waitingMatches.proposal', {})
    expect(isProven).toBe(true)
    expect(places.map(({ id, rank, host }) => [id, rank, host?.id])).toEqual([
      ['first', 1, 'h3'],
      ['second', 2, undefined],
      ['third', 3, 'h1'],
    ])
    expect(service.logged).toEqual([])
  })
})
