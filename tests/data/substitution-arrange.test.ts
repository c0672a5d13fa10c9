import { describe, expect, it } from 'vitest'
import type { WantedPlace } from '../../shared/contract/substitution-shapes.ts'
import type { Json } from '../support/exchange-document.ts'
import { absentHost, placesOf, startAbsence } from '../support/absent-host.ts'

const monday = '2026-11-23'
const at = (childId: string, hostId: string, date = monday): WantedPlace => ({ kind: 'host', childId, date, hostId })
const part = (from: number, until: number): WantedPlace => ({
  kind: 'host',
  childId: 'c1',
  date: monday,
  hostId: 'h3',
  slots: [[from, until]],
})

type Started = Awaited<ReturnType<typeof startAbsence>>
const arrange = (service: Started, ...places: WantedPlace[]) =>
  service.call('substitution.arrange', { closureId: service.absence.id, places })
const refused = async (service: Started, ...places: WantedPlace[]) => {
  const input = { requestId: crypto.randomUUID(), closureId: service.absence.id, places }
  const reply = await service.reply('substitution.arrange', input)
  if (reply.ok) throw new Error('it was not refused')
  return { reason: reply.error.reason, details: reply.error.details }
}

describe('giving places', () => {
  it('writes one per agreement and day, with the hours that each has reserved, who decided and when', async () => {
    await using service = await startAbsence()
    const left = await arrange(service, at('c1', 'h2'), at('c3', 'h3'), {
      kind: 'parents',
      childId: 'c2',
      date: monday,
    })
    expect(placesOf(service)).toEqual([
      '23 a1 h2 08:00-17:00',
      '23 a2 parents 08:00-12:00',
      '23 a3 h3 14:00-17:00',
      '23 a4 h3 08:00-10:00',
    ])
    expect(left).toMatchObject({ changed: [], contactIds: [] })
    expect(left.made.map(({ version }) => version)).toEqual([1, 1, 1, 1])
    expect(service.rows('SELECT DISTINCT decided_by, decided_at FROM substitutions')).toEqual([
      { decided_by: 'tester', decided_at: expect.stringMatching(/^2026-11-22T\d\d:\d\d$/) as string },
    ])
  })

  it('for a part of the day takes it from the agreements whose hours it is', async () => {
    await using service = await startAbsence()
    await arrange(service, part(570, 720), { ...at('c3', 'h2'), slots: [[840, 960]] } as WantedPlace)
    expect(placesOf(service)).toEqual(['23 a1 h3 09:30-12:00', '23 a3 h2 14:00-16:00'])
  })

  it('is a decision: that a host is too far, or over her quarter average, is no reason to refuse it', async () => {
    const { hosts } = absentHost() as { hosts: Record<string, Json>[] }
    await using service = await startAbsence({
      hosts: hosts.map((host, index) => ({ ...host, latitude: 50.5 + index * 0.3, longitude: 3.42 })),
      'contractHolders[0].latitude': 50.5,
      'contractHolders[0].longitude': 3.42,
      settings: [
        { key: 'substitution.maximumKm', from: '2024-01-01', value: 5 },
        { key: 'capacity.averageLimit', from: '2024-01-01', value: 0 },
      ],
    })
    const asked = { closureId: service.absence.id, childId: 'c1', date: monday, assumed: [] }
    const { candidates } = await service.call('substitution.candidates', asked)
    const h3 = candidates.find(({ host }) => host.id === 'h3')
    expect([h3?.blockers, h3?.isOverAverage]).toEqual([[{ kind: 'too-far' }], true])
    await arrange(service, at('c1', 'h3'))
    expect(placesOf(service)).toEqual(['23 a1 h3 08:00-17:00'])
  })

  it.each<[string, WantedPlace]>([
    ['hours that are not reserved', part(450, 720)],
    ['hours that run backwards', part(720, 570)],
    ['a minute twice', { ...part(480, 600), slots: [[480, 600], [540, 660]] } as WantedPlace], // prettier-ignore
    ['a child that is not hers', at('c4', 'h3')],
    ['a child that nobody knows', at('c9', 'h3')],
    ['a day after the absence', at('c1', 'h3', '2026-11-26')],
    ['a weekend', at('c1', 'h3', '2026-11-22')],
  ])('is refused for %s, and nothing is written', async (_, wanted) => {
    await using service = await startAbsence()
    const { childId, date } = wanted
    expect(await refused(service, at('c2', 'h3'), wanted)).toEqual({
      reason: 'no-such-need',
      details: { childId, date },
    })
    expect(placesOf(service)).toEqual([])
  })

  it('is refused for a day that is over, for a child twice a day, and for what is no absence', async () => {
    await using service = await startAbsence({}, '2026-11-24')
    expect((await refused(service, at('c1', 'h3', monday))).reason).toBe('no-such-need')
    expect((await refused(service, at('c1', 'h3', '2026-11-24'), at('c1', 'h2', '2026-11-24'))).reason).toBe(
      'no-such-need',
    )
    const { id } = await service.call('closures.save', {
      record: { hostId: null, from: '2026-11-25', until: '2026-11-25', reason: 'training' },
    })
    // The whole service is closed then: nobody needs a place, and a closure of the service is no absence of a host.
    expect((await refused(service, at('c1', 'h3', '2026-11-25'))).reason).toBe('no-such-need')
    const places = [at('c1', 'h3', '2026-11-25')]
    for (const closureId of [id, 'nowhere'])
      expect(await service.refusal('substitution.arrange', { closureId, places })).toBe('not-found: no-such-closure')
  })

  it('replaces what was arranged, and leaves what is the same', async () => {
    await using service = await startAbsence()
    const first = await arrange(service, at('c1', 'h2'), at('c3', 'h3'))
    const again = await arrange(service, at('c1', 'h3'), at('c3', 'h3'))
    expect(placesOf(service)).toEqual([
      '23 a1 h3 08:00-17:00',
      '(23 a1 h2 08:00-17:00)',
      '23 a3 h3 14:00-17:00',
      '23 a4 h3 08:00-10:00',
    ])
    expect(again.made).toHaveLength(1)
    expect(again.changed).toMatchObject([{ id: first.made[0]?.id, version: 2, record: { status: 'arranged' } }])
    await arrange(service, { kind: 'group', childId: 'c3', date: monday, groupLocationId: 'g1' })
    expect(placesOf(service).slice(2)).toEqual([
      '23 a3 g1 14:00-17:00',
      '(23 a3 h3 14:00-17:00)',
      '23 a4 g1 08:00-10:00',
      '(23 a4 h3 08:00-10:00)',
    ])
  })

  it('never takes a host over her limit, whoever comes together in one command or after it', async () => {
    await using service = await startAbsence()
    // h2 has c4 and room for one.
    const full = {
      reason: 'no-place',
      details: {
        childId: 'c1',
        date: monday,
        hostId: 'h2',
        blockers: [{ kind: 'full', from: 480, until: 720, count: 3, limit: 2 }],
      },
    }
    expect(await refused(service, at('c1', 'h2'), at('c2', 'h2'))).toEqual(full)
    expect(placesOf(service)).toEqual([])
    await arrange(service, at('c2', 'h2'))
    expect(await refused(service, at('c1', 'h2'))).toEqual(full)
    // From noon there is room, and a child that goes elsewhere makes room in the same command.
    await arrange(service, { ...at('c1', 'h2'), slots: [[720, 1020]] } as WantedPlace)
    await arrange(service, at('c1', 'h2'), at('c2', 'h3'))
    expect((await service.call('capacity.report', { from: monday, until: monday })).breaches).toEqual([])
  })

  it('says in which minutes there is no place, and takes children that follow each other', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c3', 'h2'))
    expect((await refused(service, at('c1', 'h2'))).details).toMatchObject({
      blockers: [
        { kind: 'full', from: 480, until: 600 },
        { kind: 'full', from: 840, until: 1020 },
      ],
    })
    await arrange(service, { ...at('c1', 'h2'), slots: [[600, 840]] } as WantedPlace)
  })

  const closedAt = (from: string, until: string) => ({
    'closures[1]': { hostId: 'h3', from, until, reason: 'leave' },
  })
  it.each<[string, Parameters<typeof startAbsence>[0], object]>([
    ['is closed', closedAt('2026-11-23', '2026-12-04'), { kind: 'closed', until: '2026-12-04', reason: 'leave' }],
    ['has stopped', { 'hosts[2].endsOn': '2026-11-22' }, { kind: 'not-serving' }],
    ['does not work on Mondays', { 'hosts[2].openingHours': [] }, { kind: 'no-hours' }],
    [
      'goes home earlier',
      { 'hosts[2].openingHours': [{ weekday: 1, from: '07:00', until: '16:30' }] },
      { kind: 'outside-hours', hours: [[420, 990]] },
    ],
    ['takes nobody of others', { 'hosts[2].refusesSubstitutes': true }, { kind: 'host-takes-nobody' }],
    ['does not take this child', { 'hosts[2].refusedChildren': ['c1'] }, { kind: 'host-refuses-child' }],
    ['is not wanted by the family', { 'contractHolders[0].refusedHosts': ['h3'] }, { kind: 'family-refuses-host' }],
    ['may not have anybody', { 'hosts[2].licence': [] }, { kind: 'full', from: 480, until: 1020, count: 1, limit: 0 }],
  ])('is refused at a host who %s', async (_, edits, blocker) => {
    await using service = await startAbsence(edits)
    const details = { childId: 'c1', date: monday, hostId: 'h3', blockers: [blocker] }
    expect(await refused(service, at('c1', 'h3'))).toEqual({ reason: 'no-place', details })
    expect(placesOf(service)).toEqual([])
  })

  it('is refused at her own host, and at one who is not there', async () => {
    await using service = await startAbsence()
    expect((await refused(service, at('c1', 'h1'))).details).toMatchObject({ blockers: [{ kind: 'closed' }] })
    expect((await refused(service, at('c1', 'h9'))).details).toMatchObject({ blockers: [{ kind: 'not-serving' }] })
  })

  it('takes no heed of who was set aside: that is about proposals', async () => {
    await using service = await startAbsence()
    await service.call('substitution.setAside', { childId: 'c1', hostId: 'h3', dates: [monday], isSetAside: true })
    await arrange(service, at('c1', 'h3'))
    expect(placesOf(service)).toHaveLength(1)
  })

  it('fills a group location with as many children as it has places, each day anew', async () => {
    await using service = await startAbsence()
    const inGroup = (childId: string, date = monday, groupLocationId = 'g1'): WantedPlace => ({
      kind: 'group',
      childId,
      date,
      groupLocationId,
    })
    // Two agreements of one child are one place.
    await arrange(service, inGroup('c3'), inGroup('c1', '2026-11-24'))
    expect(await refused(service, inGroup('c1'))).toEqual({
      reason: 'group-full',
      details: { groupLocationId: 'g1', date: monday, places: 1 },
    })
    expect((await refused(service, inGroup('c1', '2026-11-25', 'g9'))).reason).toBe('group-full')
    const [location] = await service.call('groupLocations.list', {})
    if (!location) throw new Error('there is no group location')
    await service.call('groupLocations.save', {
      id: 'g1',
      version: location.version,
      record: { ...location.record, places: 5, endsOn: '2026-11-24' },
    })
    await arrange(service, inGroup('c1'), inGroup('c2'))
    expect((await refused(service, inGroup('c1', '2026-11-25'))).details).toMatchObject({ places: 0 })
  })

  it('stands in the history of the child and of both hosts', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c1', 'h2'))
    await arrange(service, at('c1', 'h3'))
    const actions = async (subject: string) =>
      (await service.call('history.list', { subject })).map(({ action, record }) => [action, record?.kind])
    const changed = ['substitution-changed', 'substitution']
    const added = ['substitution-added', 'substitution']
    expect(await actions('child:c1')).toEqual([added, changed, added])
    expect(await actions('host:h1')).toEqual([added, changed, added])
    expect(await actions('host:h2')).toEqual([changed, added])
    expect(await actions('host:h3')).toEqual([added])
  })
})

describe('setting a host aside', () => {
  const row = { childId: 'c1', hostId: 'h2' }
  const dates = ['2026-11-24', '2026-11-23', '2026-11-24']

  it('is kept once per day, and taken back for the days that are named', async () => {
    await using service = await startAbsence()
    const kept = () => service.rows('SELECT date FROM set_aside_hosts ORDER BY date').map(({ date }) => date)
    for (const _ of [1, 2]) await service.call('substitution.setAside', { ...row, dates, isSetAside: true })
    expect(kept()).toEqual(['2026-11-23', '2026-11-24'])
    const back = ['2026-11-24', '2026-11-30']
    await service.call('substitution.setAside', { ...row, dates: back, isSetAside: false })
    expect(kept()).toEqual(['2026-11-23'])
    expect((await service.call('history.list', { subject: 'child:c1' })).map(({ action }) => action)).toEqual([
      'host-not-set-aside',
      'host-set-aside',
    ])
  })

  it('is refused for who is not there', async () => {
    await using service = await startAbsence()
    const aside = (who: object) => service.refusal('substitution.setAside', { ...row, ...who, dates, isSetAside: true })
    expect(await aside({ childId: 'c9' })).toBe('not-found: no-such-child')
    expect(await aside({ hostId: 'h9' })).toBe('not-found: no-such-host')
  })
})
