import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../shared/contract/index.ts'
import type { ExchangeDocument, Host } from '../../shared/domain/exchange/document.ts'
import { absenceService, closureIdOf, familyOf, hostAt, illness, placeOf, week } from '../support/absence-service.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

const licence = (maxPresent: number) => ({ licence: [{ from: '2020-01-01', maxPresent }] })
const near = { latitude: 50.88, longitude: 3.42 }
type Asked = Partial<InputOf<'substitution.candidates'>>

/** What is told of the hosts for c1, who needs a place on Monday from eight to five. */
async function candidates(hosts: readonly Host[], more: Partial<ExchangeDocument> = {}, asked: Asked = {}) {
  const document = absenceService(
    [hostAt('h1'), ...hosts],
    [
      { childId: 'c1', hostId: 'h1', times: '08:00-17:00', weekdays: [1] },
      { childId: 'c2', hostId: 'h1', times: '09:00-12:00', weekdays: [1] },
      { childId: 'c3', hostId: 'h2', times: '07:30-09:30', weekdays: [1] },
      { childId: 'c4', hostId: 'h2', times: '09:00-18:00', weekdays: [1] },
    ],
    { closures: [illness()], contractHolders: ['p1', 'p2', 'p3', 'p4'].map((id) => familyOf(id, near)), ...more },
  )
  await using service = await serviceOnFile(document, { today: week.monday })
  return await service.call('substitution.candidates', {
    closureId: closureIdOf(service),
    childId: 'c1',
    date: week.monday,
    assumed: [],
    ...asked,
  })
}

describe('the hosts for one child on one day', () => {
  it('nearest first, unknown ways last, each with how full she is', async () => {
    const answer = await candidates([
      hostAt('h2', { latitude: 50.9, longitude: 3.42 }),
      hostAt('h3', { postcode: '9000' }),
      hostAt('h4', near),
      hostAt('h5'),
    ])
    expect(answer.slots).toEqual([[480, 1020]])
    expect(answer.candidates.map(({ host, metres, isSamePostcode }) => [host.id, metres, isSamePostcode])).toEqual([
      ['h4', 0, true],
      ['h2', 2224, true],
      ['h5', undefined, true],
      ['h3', undefined, false],
    ])
    expect(answer.candidates[1]).toMatchObject({
      host: { id: 'h2', phone: '056 00 00 00' },
      blockers: [],
      peak: 3,
      limit: 4,
      partly: [],
      isKnown: false,
      isOverAverage: false,
    })
    expect(answer.nearestMiss).toBeUndefined()
  })

  it('every reason why not', async () => {
    const answer = await candidates(
      [
        hostAt('h2', licence(2)),
        hostAt('h3', { endsOn: '2026-11-15' }),
        hostAt('h4', { openingHours: [{ weekday: 2, from: '07:00', until: '18:00' }] }),
        hostAt('h5', { openingHours: [{ weekday: 1, from: '10:00', until: '18:00' }] }),
        hostAt('h6'),
        hostAt('h7', { refusesSubstitutes: true }),
        hostAt('h8', { refusedChildren: ['c1'] }),
        hostAt('h9', { latitude: 51, longitude: 3.42 }),
      ],
      {
        closures: [illness(), illness({ hostId: 'h6', reason: 'training' })],
        settings: [{ key: 'substitution.maximumKm', from: '2026-01-01', value: 5 }],
        setAsideHosts: [{ childId: 'c1', date: week.monday, hostId: 'h9' }],
      },
    )
    expect(answer.maximumMetres).toBe(5_000)
    const told = Object.fromEntries(answer.candidates.map(({ host, blockers }) => [host.id, blockers]))
    expect(told).toEqual({
      h2: [{ kind: 'full', from: 540, until: 570, count: 3, limit: 2 }],
      h3: [{ kind: 'not-serving' }],
      h4: [{ kind: 'no-hours' }],
      h5: [{ kind: 'outside-hours', hours: [[600, 1080]] }],
      h6: [{ kind: 'closed', until: week.wednesday, reason: 'training' }],
      h7: [{ kind: 'host-takes-nobody' }],
      h8: [{ kind: 'host-refuses-child' }],
      h9: [{ kind: 'set-aside' }, { kind: 'too-far' }],
    })
    const partly = Object.fromEntries(answer.candidates.map(({ host, partly: stretches }) => [host.id, stretches]))
    expect(partly['h2']).toEqual([
      [480, 540],
      [570, 1020],
    ])
    expect(partly['h5']).toEqual([[600, 1020]])
    expect(answer.candidates.find(({ host }) => host.id === 'h6')).not.toHaveProperty('peak')
  })

  it('the nearest miss, with who is there and whose going or coming makes room first', async () => {
    const answer = await candidates([
      hostAt('h2', {
        ...licence(2),
        ownChildren: [{ id: 'o1', firstName: 'Bo', birthDate: '2026-01-01', countsUntil: '2026-11-01' }],
      }),
      hostAt('h3', licence(0)),
    ])
    expect(answer.nearestMiss).toMatchObject({ hostId: 'h2', from: 540, until: 570, count: 3, limit: 2 })
    expect(answer.nearestMiss?.steps).toEqual([
      [450, 480, 1],
      [480, 540, 2],
      [540, 570, 3],
      [570, 1020, 2],
      [1020, 1080, 1],
    ])
    expect(answer.nearestMiss?.present).toEqual([
      { id: 'c3', firstName: 'Kind', lastName: 'c3', from: 450, until: 570, isOwn: false },
      { id: 'c4', firstName: 'Kind', lastName: 'c4', from: 540, until: 1080, isOwn: false },
    ])
  })

  it('counts own children, proposals that are looked at, and what was decided; the child itself is free to go anywhere', async () => {
    const own = [{ id: 'o1', firstName: 'Bo', birthDate: '2026-01-01', countsUntil: '2030-01-01' }]
    const full = await candidates(
      [hostAt('h2'), hostAt('h3', { ...licence(2), ownChildren: own })],
      {
        substitutions: [
          placeOf({ id: 's1', agreementId: 'a1', kind: 'host', hostId: 'h3' }),
          placeOf({
            id: 's3',
            agreementId: 'a2',
            kind: 'host',
            hostId: 'h2',
            slots: [{ from: '09:00', until: '12:00' }],
          }),
        ],
      },
      { assumed: [{ childId: 'c2', date: week.monday, hostId: 'h3' }] },
    )
    expect(full.candidates.map(({ host, peak, blockers }) => [host.id, peak, blockers.length])).toEqual([
      ['h2', 4, 0],
      ['h3', 2, 0],
    ])
    const assumed = { assumed: [{ childId: 'c2', date: week.monday, hostId: 'h3' }] }
    const looked = await candidates([hostAt('h2'), hostAt('h3', { ...licence(2), ownChildren: own })], {}, assumed)
    expect(looked.candidates.find(({ host }) => host.id === 'h3')?.blockers).toEqual([
      { kind: 'full', from: 540, until: 720, count: 3, limit: 2 },
    ])
    expect(looked.nearestMiss?.present).toContainEqual({
      id: 'o1',
      firstName: 'Bo',
      lastName: '',
      from: 420,
      until: 1080,
      isOwn: true,
    })
  })

  it('says where the child brings a host over her average', async () => {
    const settings = [{ key: 'capacity.averageLimit' as const, from: '2026-01-01', value: 0 }]
    const answer = await candidates([hostAt('h3')], {
      settings,
      agreements: [
        { id: 'a1', childId: 'c1', contractHolderId: 'p1', hostId: 'h1', startsOn: '2025-09-01', freeHalfDaysUsed: [] },
      ],
      carePlans: [
        {
          agreementId: 'a1',
          from: '2025-09-01',
          cycleWeeks: 1,
          cycleStart: '2025-09-01',
          slots: [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }],
        },
      ],
    })
    expect(answer.candidates.map(({ isOverAverage, blockers }) => [isOverAverage, blockers])).toEqual([[true, []]])
  })

  it('is refused where the child needs no place that day', async () => {
    await expect(candidates([hostAt('h2')], {}, { date: week.tuesday })).rejects.toThrow('no-such-need')
    await expect(candidates([hostAt('h2')], {}, { closureId: 'x' })).rejects.toThrow('no-such-closure')
  })
})
