import { describe, expect, it } from 'vitest'
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

const item = (id: string, text = 'Op de rug') => ({ id, section: 'Slapen', text })

describe('what was agreed', () => {
  const agreed = { hostId, owner: 'host' as const, agreedOn: '2026-11-02' }

  it('stands with the most pressing first; of one host also what is over', async () => {
    await using service = await visitingService()
    const add = async (text: string, rest: object = {}) =>
      (await service.call('hostActions.add', { ...agreed, text, ...rest })).id
    await add('zonder datum')
    await add('later', { dueOn: '2026-12-01' })
    await add('te laat', { dueOn: '2026-11-21', hostId: 'h2' })
    await add('vandaag', { dueOn: today })
    const done = await add('gedaan', { dueOn: '2026-01-01' })
    const dropped = await add('ingetrokken')
    await service.call('hostActions.close', { id: done, closedOn: today, outcome: 'in orde' })
    await service.call('hostActions.write', { id: dropped, fields: [{ field: 'isWithdrawn', value: true }] })
    const texts = async (input: { hostId?: string }) =>
      (await service.call('hostActions.list', input)).actions.map(({ record, isOverdue }) => [record.text, isOverdue])
    expect(await texts({})).toEqual([
      ['te laat', true],
      ['vandaag', false],
      ['later', false],
      ['zonder datum', false],
    ])
    expect(await texts({ hostId })).toEqual([
      ['vandaag', false],
      ['later', false],
      ['zonder datum', false],
      ['gedaan', false],
      ['ingetrokken', false],
    ])
  })

  it('is written letter by letter, closed with what came of it, and opened again', async () => {
    await using service = await visitingService()
    const { id } = await service.call('hostActions.add', { ...agreed, text: '' })
    for (const value of ['H', 'He', 'Hekje vast', '', 'Hekje'])
      await service.call('hostActions.write', { id, fields: [{ field: 'text', value }] })
    await service.call('hostActions.close', { id, closedOn: '2026-11-10', outcome: 'vastgezet' })
    const stored = async () => (await service.call('hostActions.list', { hostId })).actions[0]
    expect(await stored()).toMatchObject({
      isOpen: false,
      record: { text: 'Hekje', closedOn: '2026-11-10', outcome: 'vastgezet' },
    })
    expect(await faultsOfCall(service, 'hostActions.close', { id, closedOn: '2026-11-01' })).toEqual([
      'closedOn end-before-start',
    ])
    await service.call('hostActions.close', { id })
    expect(await stored()).toMatchObject({ isOpen: true, record: { outcome: 'vastgezet' } })
    // What was typed is told with the next act.
    expect(await historyOf(service)).toEqual([
      'host-action-changed closedOn',
      'host-action-changed text closedOn outcome',
      'host-action-added hostId text owner agreedOn',
    ])
  })

  it('is of a host, and of a visit of hers', async () => {
    await using service = await visitingService()
    const visitId = await planned(service, today, 'h2')
    const add = (rest: object) => faultsOfCall(service, 'hostActions.add', { ...agreed, text: 'x', ...rest })
    expect(await add({ visitId })).toEqual(['no-such-visit'])
    expect(await add({ visitId: 'weg' })).toEqual(['no-such-visit'])
    expect(await add({ hostId: 'weg' })).toEqual(['no-such-host'])
    const fields = [{ field: 'text', value: 'x' }]
    expect(await faultsOfCall(service, 'hostActions.write', { id: 'weg', fields })).toEqual(['no-such-action'])
    expect(await faultsOfCall(service, 'hostActions.close', { id: 'weg' })).toEqual(['no-such-action'])
  })
})

describe('a coaching goal', () => {
  it('is followed across visits, reached, and taken up again', async () => {
    await using service = await visitingService()
    const { id } = await service.call('coachingGoals.add', { hostId, text: 'Meer buiten', startedOn: '2026-10-01' })
    const visitId = await planned(service)
    const write = (fields: { field: string; value?: string | boolean }[]) =>
      service.call('coachingGoals.write', { id, fields })
    await write([
      { field: 'progress/n/1/text', value: 'E' },
      { field: 'progress/n/1/visitId', value: visitId },
    ])
    await write([{ field: 'progress/n/1/text', value: 'Elke dag' }])
    const progress = [{ id: 'n/1', date: today, visitId, text: 'Elke dag' }]
    expect((await sheetOf(service, visitId)).goals).toMatchObject([{ id, record: { progress } }])
    await service.call('coachingGoals.end', { id, status: 'reached' })
    // What was noted at a visit is on its sheet, also when it is over.
    expect((await sheetOf(service, visitId)).goals).toMatchObject([
      { record: { status: 'reached', endedOn: today, progress } },
    ])
    expect((await service.call('hostActions.list', {})).goals).toEqual([])
    await service.call('coachingGoals.end', { id, status: 'active' })
    await write([
      { field: 'progress/n/1/isWithdrawn', value: true },
      { field: 'dueOn', value: '2026-11-21' },
    ])
    expect((await service.call('hostActions.list', {})).goals).toMatchObject([
      { isOverdue: true, record: { status: 'active', dueOn: '2026-11-21', progress: [{ isWithdrawn: true }] } },
    ])
    expect((await service.call('hostActions.list', {})).goals[0]?.record).not.toHaveProperty('endedOn')
    expect((await historyOf(service)).slice(0, 3)).toEqual([
      'coaching-goal-changed dueOn progress',
      'coaching-goal-changed status endedOn',
      'coaching-goal-changed status endedOn progress',
    ])
  })

  it('has notes of its own, of visits of its host', async () => {
    await using service = await visitingService()
    const add = async (at: string) =>
      (await service.call('coachingGoals.add', { hostId: at, text: 'x', startedOn: today })).id
    const [first, other] = [await add(hostId), await add('h2')]
    const visitId = await planned(service, today, 'h2')
    const write = (id: string, field: string, value: string) => ({ id, fields: [{ field, value }] })
    await service.call('coachingGoals.write', write(first, 'progress/n1/text', 'eerste'))
    const refused = (input: object) => faultsOfCall(service, 'coachingGoals.write', input)
    expect(await refused(write(other, 'progress/n1/text', 'gestolen'))).toEqual(['progress/n1/text duplicate-id'])
    expect(await refused(write(first, 'progress/n1/visitId', visitId))).toEqual([
      'progress/n1/visitId unknown-reference',
    ])
    expect(await refused(write(first, 'progress/n1/date', ''))).toEqual(['progress/n1/date missing-key'])
    expect(await refused(write(first, 'endedOn', today))).toEqual(['no-such-field'])
    expect(await refused(write('weg', 'text', 'x'))).toEqual(['no-such-goal'])
  })
})

describe('checklists', () => {
  it('one that a visit was made with stays; a new one holds from its date', async () => {
    await using service = await visitingService()
    const list = async () =>
      (await service.call('visitTemplates.list', {})).map(({ id, visits, isInForce }) => [id, visits, isInForce])
    const earlier = await made(service, '2026-10-05')
    const begun = await planned(service)
    await typed(service, begun, 'checks/sleep-back/answer', 'good')
    expect(await list()).toEqual([['built-in', 2, true]])

    const record = { from: '2026-11-01', items: [item('rug')] }
    const { id, version } = await service.call('visitTemplates.save', { record: record as never })
    expect(await list()).toEqual([
      ['built-in', 2, false],
      [id, 0, true],
    ])
    const templateOf = async (visitId: string) => (await sheetOf(service, visitId)).template.id
    const next = await planned(service)
    expect([await templateOf(earlier), await templateOf(begun), await templateOf(next)]).toEqual([
      'built-in',
      'built-in',
      id,
    ])
    const changed = { from: '2026-11-02', items: [item('rug', 'Elke baby'), item('bed')] }
    const save = { id, version, record: changed as never }
    const { version: now } = await service.call('visitTemplates.save', save)
    expect(await faultsOfCall(service, 'visitTemplates.save', save)).toEqual(['version-conflict'])

    await typed(service, next, 'checks/bed/answer', 'bad')
    expect((await sheetOf(service, next)).record.templateId).toBe(id)
    expect(await faultsOfCall(service, 'visitTemplates.save', { ...save, version: now })).toEqual(['template-in-use'])
    expect(await faultsOfCall(service, 'visitTemplates.save', { record: changed })).toEqual(['template-same-date'])
    expect(await faultsOfCall(service, 'visitTemplates.save', { record: { from: today, items: [] } })).toEqual([
      'items missing-key',
    ])
    // A hole, which no JSON has and a call can have.
    expect(await faultsOfCall(service, 'visitTemplates.save', { record: { from: today, items: Array(1) } })).toEqual([
      'items[0] wrong-type',
    ])
    expect(await faultsOfCall(service, 'visitTemplates.save', { ...save, id: 'built-in' })).toEqual([
      'no-such-template',
    ])
    // A visit keeps its checklist, also when it moves to before it.
    await typed(service, next, 'date', '2026-10-01')
    expect(await templateOf(next)).toBe(id)
    const write = { id: next, fields: [{ field: 'checks/sleep-back/answer', value: 'good' }] }
    expect(await faultsOfCall(service, 'homeVisits.write', write)).toEqual(['no-such-field'])
    expect(await historyOf(service, 'service')).toContain('visit-template-changed from items')
  })
})

it('long words on the timeline of a host do not end in half a character', async () => {
  await using service = await visitingService()
  const text = `x${'👶'.repeat(150)}`
  const { id } = await service.call('hostActions.add', { hostId, text, owner: 'host', agreedOn: today })
  await service.call('hostActions.close', { id, closedOn: today, outcome: text })
  await service.call('coachingGoals.add', { hostId, text, startedOn: today })
  const { timeline } = await service.call('hosts.file', { id: hostId })
  const words = timeline.flatMap((event) => [event.title, ...('outcome' in event ? [String(event.outcome)] : [])])
  expect(words.filter((one) => one === `x${'👶'.repeat(99)}`)).toHaveLength(3)
})
