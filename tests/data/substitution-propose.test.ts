import { describe, expect, it } from 'vitest'
import type { OutputOf } from '../../shared/contract/index.ts'
import type { ExchangeDocument, Host } from '../../shared/domain/exchange/document.ts'
import {
  absenceService,
  closureIdOf,
  familyOf,
  hostAt,
  illness,
  placeOf,
  week,
  type Planned,
} from '../support/absence-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

type Proposal = OutputOf<'substitution.propose'>

/** Hosts beside h1, each a kilometre further from the families than the one before. */
const others = (count: number, changes: Partial<Host> = {}): Host[] =>
  Array.from({ length: count }, (_, index) => ({
    ...hostAt(`h${index + 2}`),
    latitude: 50.88 + (index + 1) * 0.009,
    longitude: 3.42,
    ...changes,
  }))
const families = (...ids: string[]) => ids.map((id) => familyOf(id, { latitude: 50.88, longitude: 3.42 }))
const licence = (maxPresent: number) => ({ licence: [{ from: '2020-01-01', maxPresent }] })
const child = (number: number, changes: Partial<Planned> = {}): Planned => ({
  childId: `c${number}`,
  hostId: 'h1',
  times: '08:00-17:00',
  ...changes,
})

async function withAbsence<Value>(
  hosts: readonly Host[],
  planned: readonly Planned[],
  more: Partial<ExchangeDocument>,
  work: (service: ServiceOnFile) => Promise<Value>,
): Promise<Value> {
  const document = absenceService([hostAt('h1'), ...hosts], planned, {
    closures: [illness()],
    contractHolders: families(...new Set(planned.map((one) => one.contractHolderId ?? one.childId.replace('c', 'p')))),
    ...more,
  })
  await using service = await serviceOnFile(document, { today: week.monday })
  return await work(service)
}

const propose = (service: ServiceOnFile) => service.call('substitution.propose', { closureId: closureIdOf(service) })
const proposed = (hosts: readonly Host[], planned: readonly Planned[], more: Partial<ExchangeDocument> = {}) =>
  withAbsence(hosts, planned, more, propose)
const placed = ({ placements }: Pick<Proposal, 'placements'>) =>
  placements.map(({ date, childId, host, why }) => `${date.slice(8)} ${childId} ${host.id} ${why}`)
const unplaced = ({ unplaced: without }: Pick<Proposal, 'unplaced'>) =>
  without.map(({ date, childId, reason }) => `${date.slice(8)} ${childId} ${reason}`)

describe('a proposal', () => {
  it('six children, two of them siblings, one with two slots, one that nobody can take', async () => {
    const answer = await proposed(
      [...others(2, licence(3)), { ...hostAt('h9'), openingHours: [] }],
      [
        child(1, { contractHolderId: 'p1' }),
        child(2, { contractHolderId: 'p1' }),
        child(3, { times: '07:30-09:00 15:30-18:00' }),
        child(4),
        child(5, { weekdays: [1] }),
        child(6, { times: '05:30-12:00', weekdays: [2] }),
      ],
    )
    expect(answer.status).toBe('optimal')
    expect(answer.score).toEqual(answer.bound)
    expect(Object.keys(answer.score)).toEqual(answer.goals)
    expect(answer.score).toMatchObject({ unplaced: 1, 'siblings-apart': 0, 'extra-hosts': 0, changes: 0 })
    expect(unplaced(answer)).toEqual(['17 c6 outside-hours'])
    const at = (childId: string) =>
      new Set(answer.placements.filter((one) => one.childId === childId).map(({ host }) => host.id))
    for (const id of ['c1', 'c2', 'c3', 'c4']) expect(at(id).size).toBe(1)
    expect(at('c1')).toEqual(at('c2'))
    expect(answer.placements.find(({ childId }) => childId === 'c3')?.slots).toEqual([
      [450, 540],
      [930, 1080],
    ])
    for (const { peak, limit } of answer.placements) expect(peak).toBeLessThanOrEqual(limit)
    expect(answer.placements[0]?.metres).toBeGreaterThan(900)
  })

  it('the nearest host, the one that it knows before her, and why', async () => {
    const attendance = [
      { childId: 'c2', hostId: 'h3', date: '2026-10-05', stays: [{ from: '08:00', until: '12:00' }] },
      // Not before the absence: it does not know her from it.
      { childId: 'c1', hostId: 'h3', date: week.monday, stays: [{ from: '08:00', until: '12:00' }] },
    ]
    const answer = await proposed(others(3), [child(1, { weekdays: [1] }), child(2, { weekdays: [1] })], { attendance })
    expect(placed(answer)).toEqual(['16 c1 h2 nearest', '16 c2 h3 known'])
  })

  it('a host works for the service, is not closed, and has hours that day', async () => {
    const hosts = others(4)
    const away: Host[] = [
      { ...hosts[0]!, endsOn: '2026-11-16' },
      { ...hosts[1]!, startsOn: week.wednesday },
      { ...hosts[2]!, openingHours: [1, 2].map((weekday) => ({ weekday, from: '07:00', until: '18:00' })) },
      hosts[3]!,
    ]
    const closures = [illness(), illness({ hostId: 'h4', from: week.monday, until: week.monday, reason: 'training' })]
    const settings = [{ key: 'substitution.goals' as const, from: '2026-01-01', value: 'unplaced,distance' }]
    const answer = await proposed(away, [child(1)], { closures, settings })
    expect(placed(answer).map((one) => one.slice(0, 8))).toEqual(['16 c1 h2', '17 c1 h4', '18 c1 h3'])
    expect(answer.goals).toEqual(['unplaced', 'distance'])
  })

  it('nobody goes where somebody does not want it, nor to a host who was set aside that day', async () => {
    const hosts = others(4)
    const refusing = [
      { ...hosts[0]!, refusesSubstitutes: true },
      { ...hosts[1]!, refusedChildren: ['c1'] },
      hosts[2]!,
      hosts[3]!,
    ]
    const answer = await proposed(refusing, [child(1, { weekdays: [1, 2] })], {
      contractHolders: [familyOf('p1', { refusedHosts: ['h4'] })],
      setAsideHosts: [{ childId: 'c1', date: week.monday, hostId: 'h5' }],
    })
    expect(placed(answer)).toEqual(['17 c1 h5 only'])
    expect(unplaced(answer)).toEqual(['16 c1 refused'])
  })

  it('children who have a place there already count, also those of another absence', async () => {
    const answer = await proposed(
      others(1, licence(1)),
      [child(1, { weekdays: [1, 2] }), { ...child(2), hostId: 'h8' }],
      {
        hosts: [hostAt('h1'), hostAt('h8'), ...others(1, licence(1))],
        closures: [illness(), illness({ hostId: 'h8' })],
        substitutions: [placeOf({ agreementId: 'a2', kind: 'host', hostId: 'h2' })],
      },
    )
    expect([...placed(answer), ...unplaced(answer)]).toEqual(['17 c1 h2 only', '16 c1 full'])
  })

  it('what was decided stays and is not counted twice; who needs no host has no part in it', async () => {
    const answer = await proposed(
      others(1, licence(2)),
      [1, 2, 3, 4].map((n) => child(n, { weekdays: [1] })),
      {
        groupLocations: [{ id: 'g1', name: 'Groep', street: 'Markt 1', postcode: '8790', city: 'Waregem', places: 9 }],
        substitutions: [
          placeOf({ id: 's1', agreementId: 'a1', kind: 'host', hostId: 'h2' }),
          placeOf({ id: 's2', agreementId: 'a2', kind: 'group', groupLocationId: 'g1' }),
          placeOf({ id: 's3', agreementId: 'a3' }),
        ],
      },
    )
    expect(placed(answer)).toEqual(['16 c1 h2 decided', '16 c4 h2 only'])
    expect(answer.placements.map(({ peak, limit }) => [peak, limit])).toEqual([
      [2, 2],
      [2, 2],
    ])
    expect(answer.score.unplaced).toBe(0)
  })

  it('days that are over, and days of another closure, are not sought', async () => {
    const closures = [
      illness({ from: '2026-11-13' }),
      illness({ from: week.tuesday, until: week.tuesday, hostId: null }),
    ]
    await withAbsence(others(1), [child(1)], { closures }, async (service) => {
      const answer = await service.call('substitution.propose', { closureId: closureIdOf(service, '2026-11-13') })
      expect(placed(answer)).toEqual(['16 c1 h2 only', '18 c1 h2 only'])
    })
  })

  it('of a child with two agreements, what nothing was decided about is sought', async () => {
    const two = [
      child(1, { weekdays: [1], times: '08:00-11:00' }),
      child(1, { agreementId: 'a9', weekdays: [1], times: '13:00-17:00' }),
    ]
    const whole = await proposed(others(2), two)
    expect(whole.placements.map(({ host, slots }) => [host.id, slots])).toEqual([
      [
        'h2',
        [
          [480, 660],
          [780, 1020],
        ],
      ],
    ])
    const half = await proposed(others(2), two, {
      substitutions: [placeOf({ kind: 'host', hostId: 'h3', slots: [{ from: '08:00', until: '10:00' }] })],
    })
    expect(half.placements.map(({ host, slots, why }) => [host.id, slots, why])).toEqual([
      ['h3', [[480, 600]], 'decided'],
      ['h3', [[780, 1020]], 'same-host'],
    ])
  })

  it('no further than the organiser allows; a way that is not known is not too far', async () => {
    const settings = [{ key: 'substitution.maximumKm' as const, from: '2026-01-01', value: 1.5 }]
    const planned = [child(1, { weekdays: [1] }), child(2, { weekdays: [1] })]
    const near = await proposed(others(2, licence(1)), planned, { settings })
    expect(near.score.unplaced).toBe(1)
    const unknown = [...others(1, licence(1)), { ...hostAt('h3'), ...licence(1) }]
    expect((await proposed(unknown, planned, { settings })).score.unplaced).toBe(0)
    const ofPostcode = await proposed(unknown, planned, {
      settings,
      postcodes: [{ postcode: '8790', latitude: 51, longitude: 3.42 }],
    })
    expect(unplaced(ofPostcode)).toHaveLength(1)
  })

  it('is the same whatever the order of the document, and empty where nobody needs a place', async () => {
    const planned = [1, 2, 3, 4, 5].map((n) => child(n))
    const [one, other] = await Promise.all([
      proposed(others(4, licence(2)), planned),
      proposed(others(4, licence(2)).toReversed(), planned.toReversed()),
    ])
    expect(placed(other)).toEqual(placed(one))
    const nobody = await proposed(others(1), [child(1, { weekdays: [6] })])
    expect(nobody).toMatchObject({ status: 'optimal', placements: [], unplaced: [], score: { unplaced: 0 } })
  })

  it('others are answered while it is sought', () =>
    withAbsence(
      others(5),
      [1, 2, 3].map((n) => child(n)),
      {},
      async (service) => {
        let isDone = false
        const proposing = propose(service).then(() => (isDone = true))
        for (let asked = 0; asked < 3; asked += 1) await service.call('substitution.absences', {})
        expect(isDone).toBe(false)
        await proposing
      },
    ))
})
