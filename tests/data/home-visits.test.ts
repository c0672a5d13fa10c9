import { describe, expect, it } from 'vitest'
import type { HomeVisit } from '../../shared/domain/exchange/visits.ts'
import {
  faultsOfCall,
  historyOf,
  hostId,
  made,
  planned,
  sheetOf,
  today,
  typed,
  visitingService,
} from '../support/visiting.ts'

describe('a visit', () => {
  it('is planned, written key by key, and holds what was typed last', async () => {
    await using service = await visitingService()
    const id = await planned(service)
    for (const text of ['R', 'Ru', '', 'Rustige ochtend 👶 مرحبا']) await typed(service, id, 'notes', text)
    await typed(service, id, 'presentChildren/c1', true)
    await typed(service, id, 'presentChildren/c2', true)
    await typed(service, id, 'presentChildren/c2', false)
    await typed(service, id, 'presentOwnChildren/o1', true)
    await typed(service, id, 'otherPresent', 1)
    await typed(service, id, 'checks/sleep-back/answer', 'good')
    await typed(service, id, 'checks/sleep-back/note', 'op de rug')
    await typed(service, id, 'scores/well-being/score', 3)
    await typed(service, id, 'scores/environment/score', 2)
    await typed(service, id, 'scores/environment/score')
    const expected: HomeVisit = {
      id,
      hostId,
      status: 'planned',
      date: today,
      from: '09:00',
      isAnnounced: true,
      presentChildren: ['c1'],
      presentOwnChildren: ['o1'],
      otherPresent: 1,
      checks: [{ itemId: 'sleep-back', answer: 'good', note: 'op de rug' }],
      scores: [{ dimension: 'well-being', score: 3 }],
      notes: 'Rustige ochtend 👶 مرحبا',
    }
    expect((await sheetOf(service, id)).record).toEqual(expected)
    // What was typed is on the disk: another program sees it.
    expect(service.rows('SELECT notes FROM home_visits')).toEqual([{ notes: 'Rustige ochtend 👶 مرحبا' }])
    expect(await historyOf(service)).toEqual(['home-visit-added hostId status date from isAnnounced'])
    await service.reopen()
    expect((await sheetOf(service, id)).record).toEqual(expected)
  })

  it('writes nothing that did not change', async () => {
    await using service = await visitingService()
    const id = await planned(service)
    await typed(service, id, 'notes', 'x'.repeat(200_000))
    const version = async () => (await sheetOf(service, id)).version
    const before = await version()
    await typed(service, id, 'checks/sleep-back/answer', 'good')
    await typed(service, id, 'notes', 'x'.repeat(200_000))
    expect(await version()).toBe(before)
    await typed(service, id, 'notes', 'kort')
    expect(await version()).toBe(before + 1)
  })

  it('that is done or cancelled takes no typing until it is reopened, and what is typed then is in the history', async () => {
    await using service = await visitingService()
    const id = await planned(service)
    expect(await faultsOfCall(service, 'homeVisits.reopen', { id })).toEqual(['visit-not-closed'])
    expect(await faultsOfCall(service, 'homeVisits.finish', { id })).toEqual(['visit-incomplete'])
    await typed(service, id, 'until', '10:30')
    await typed(service, id, 'notes', `${'Lang verhaal. '.repeat(60)}Rustige ochtend.`)
    await service.call('homeVisits.finish', { id })
    const fields = [{ field: 'notes', value: 'x' }]
    for (const [name, input] of [
      ['homeVisits.write', { id, fields }],
      ['homeVisits.finish', { id }],
      ['homeVisits.cancel', { id, reason: 'toch niet' }],
    ] as const)
      expect(await faultsOfCall(service, name, input)).toEqual(['visit-closed'])

    await service.call('homeVisits.reopen', { id })
    await typed(service, id, 'notes', `${'Lang verhaal. '.repeat(60)}Drukke ochtend.`)
    await typed(service, id, 'checks/sleep-back/answer', 'bad')
    await service.call('homeVisits.finish', { id })
    expect(await historyOf(service)).toEqual([
      'home-visit-finished status finishedAt',
      'home-visit-changed checks notes',
      'home-visit-reopened status finishedAt',
      'home-visit-finished status finishedAt',
      'home-visit-added hostId status date from isAnnounced',
    ])
    expect(await historyOf(service, `home-visit:${id}`)).toEqual(await historyOf(service))
    const [, changed] = await service.call('history.list', { subject: `host:${hostId}`, limit: 100 })
    const [checks, notes] = changed?.changes ?? []
    expect(checks?.after).toEqual([
      { text: 'Elke baby jonger dan 1 jaar slaapt op de rug, of er is een getekend attest', answer: 'bad' },
    ])
    // Of a long text where it differs.
    expect(notes?.before).toMatch(/^….{60}Rustige ochtend\.$/)
    expect(notes?.after).toMatch(/^….{60}Drukke ochtend\.$/)
  })

  it('that is done still takes when the host saw the report and what she says of it, told once somebody is through', async () => {
    await using service = await visitingService()
    const id = await made(service)
    const done = 'home-visit-finished status finishedAt'
    await typed(service, id, 'seenByHostOn', '2026-11-25')
    expect((await historyOf(service))[0]).toBe('home-visit-changed seenByHostOn')
    for (const text of ['N', 'Ni', 'Niet eens']) await typed(service, id, 'hostSays', text)
    expect((await historyOf(service)).slice(0, 2)).toEqual(['home-visit-changed seenByHostOn', done])
    // Written once more as the field is left.
    await typed(service, id, 'hostSays', 'Niet eens')
    await typed(service, id, 'hostSays', 'Niet eens')
    expect((await historyOf(service)).slice(0, 3)).toEqual([
      'home-visit-changed hostSays',
      'home-visit-changed seenByHostOn',
      done,
    ])
    expect((await sheetOf(service, id)).record).toMatchObject({
      status: 'done',
      seenByHostOn: '2026-11-25',
      hostSays: 'Niet eens',
    })
    const both = [
      { field: 'hostSays', value: 'Toch eens' },
      { field: 'notes', value: 'x' },
    ]
    expect(await faultsOfCall(service, 'homeVisits.write', { id, fields: both })).toEqual(['visit-closed'])
    // What was not told yet is told with the next step.
    await typed(service, id, 'hostSays', 'Toch eens')
    await service.call('homeVisits.reopen', { id })
    expect((await historyOf(service))[0]).toBe('home-visit-reopened status hostSays finishedAt')

    const cancelled = await planned(service)
    await service.call('homeVisits.cancel', { id: cancelled, reason: 'zij is ziek' })
    const fields = [{ field: 'hostSays', value: 'x' }]
    expect(await faultsOfCall(service, 'homeVisits.write', { id: cancelled, fields })).toEqual(['visit-closed'])
  })

  it('that was cancelled keeps its reason, and can be taken up again', async () => {
    await using service = await visitingService()
    const id = await planned(service)
    await service.call('homeVisits.cancel', { id, reason: 'onthaalouder is ziek' })
    expect((await sheetOf(service, id)).record).toMatchObject({
      status: 'cancelled',
      cancelReason: 'onthaalouder is ziek',
    })
    await service.call('homeVisits.reopen', { id })
    expect((await sheetOf(service, id)).record).not.toHaveProperty('cancelReason')
    await typed(service, id, 'date', '2026-11-25')
    expect(await historyOf(service)).toEqual([
      'home-visit-changed date',
      'home-visit-reopened status cancelReason',
      'home-visit-cancelled status cancelReason',
      'home-visit-added hostId status date from isAnnounced',
    ])
    expect(await faultsOfCall(service, 'homeVisits.finish', { id })).toEqual(['visit-in-future'])
  })

  it('that is put off is in the history at once', async () => {
    await using service = await visitingService()
    const id = await planned(service)
    await typed(service, id, 'date', '2026-12-01')
    await typed(service, id, 'visitor', 'Leen')
    expect((await historyOf(service))[0]).toBe('home-visit-changed date')
  })
})

describe('the sheet', () => {
  it('shows who has a place that day, whatever came between, against the limit of that day', async () => {
    await using service = await visitingService()
    const on = async (date: string) => {
      const { limit, children, ownChildren } = await sheetOf(service, await planned(service, date))
      return [limit, children.map(({ id, planned: hours }) => [id, hours]), ownChildren.map(({ counts }) => counts)]
    }
    // The plan of c1 is every other week, on Monday.
    expect(await on('2026-11-23')).toEqual([8, [['c1', [[480, 1020]]]], [false]])
    expect(await on('2026-11-24')).toEqual([8, [], [false]])
    // Her own child counted until June; in 2027 the law says seven.
    expect(await on('2026-06-08')).toEqual([8, [['c1', [[480, 1020]]]], [true]])
    expect(await on('2027-01-04')).toEqual([7, [], [false]])
    // She was closed in July.
    expect(await on('2026-07-01')).toEqual([8, [], [false]])
    const id = await planned(service, '2026-11-24')
    await typed(service, id, 'presentChildren/c2', true)
    expect((await sheetOf(service, id)).children).toMatchObject([{ id: 'c2', lastName: 'Kind', planned: [] }])
  })

  it('shows the papers of that day, the scores of the visit before, and what is open with her', async () => {
    await using service = await visitingService({
      'hosts[0].documents': [{ id: 'd1', kind: 'life-saving', receivedOn: '2024-01-01', validUntil: '2026-12-31' }],
    })
    const first = await planned(service, '2026-08-01')
    await typed(service, first, 'until', '10:00')
    await typed(service, first, 'scores/well-being/score', 2)
    await service.call('homeVisits.finish', { id: first })
    const agreed = { hostId, owner: 'host' as const, agreedOn: '2026-08-01' }
    const { id: open } = await service.call('hostActions.add', { ...agreed, text: 'Hekje', visitId: first })
    const { id: closed } = await service.call('hostActions.add', { ...agreed, text: 'Kussen', visitId: first })
    await service.call('hostActions.close', { id: closed, closedOn: '2026-08-02' })
    const id = await planned(service)
    const { papers, previous, actions } = await sheetOf(service, id)
    expect(papers).toContainEqual({
      kind: 'expires',
      documentKind: 'life-saving',
      about: { firstName: 'An', lastName: 'Proef' },
      date: '2026-12-31',
    })
    expect(previous).toEqual({
      id: first,
      date: '2026-08-01',
      scores: [{ dimension: 'well-being', score: 2 }],
    })
    expect(actions.map((action) => action.id)).toEqual([open])
    expect((await sheetOf(service, first)).actions.map((action) => action.id)).toEqual([open, closed])
    expect((await sheetOf(service, first)).previous).toBeUndefined()
  })
})

describe('lists of visits', () => {
  it('the agenda has those between two dates, and the history those that were made with what was found', async () => {
    await using service = await visitingService()
    const older = await made(service, '2026-03-02')
    const id = await planned(service)
    const agenda = () => service.call('homeVisits.agenda', { from: '2026-03-02', until: today })
    expect((await agenda()).map((visit) => [visit.id, visit.status, visit.isBegun, visit.host.city])).toEqual([
      [older, 'done', false, 'Waregem'],
      [id, 'planned', false, 'Waregem'],
    ])
    await typed(service, id, 'presentChildren/c1', true)
    await typed(service, id, 'presentOwnChildren/o1', true)
    await typed(service, id, 'otherPresent', 2)
    await typed(service, id, 'checks/sleep-back/answer', 'attention')
    expect((await agenda())[1]).toMatchObject({ isBegun: true, conflicts: 0 })
    expect(await service.call('homeVisits.agenda', { from: today, until: '2026-03-02' })).toEqual([])
    await typed(service, id, 'until', '11:00')
    await service.call('homeVisits.finish', { id })
    const [newest, oldest] = await service.call('homeVisits.history', { hostId })
    // Her own child does not count any more.
    expect(newest).toMatchObject({ id, present: 3, limit: 8, checks: { good: 0, attention: 1, bad: 0 } })
    expect(oldest).not.toHaveProperty('present')
  })
})
