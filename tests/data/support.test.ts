import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../shared/contract/index.ts'
import type { Material, TrainingSession } from '../../shared/domain/exchange/support.ts'
import { exchangeDocument, type Edits } from '../support/exchange-document.ts'
import { textOfPages } from '../support/read-pdf.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const today = '2026-11-10'
const start = (edits: Edits = {}) => serviceOnFile(exchangeDocument(edits), { today })

const session = (changes: Partial<TrainingSession> = {}): TrainingSession => ({
  id: '',
  title: 'EHBO bij kinderen',
  date: '2026-11-05',
  minutes: 150,
  places: 12,
  ...changes,
})
const material = (changes: Partial<Material> = {}): Material => ({ id: '', name: 'Tweelingwagen', ...changes })

type Lent = Omit<InputOf<'loans.lend'>, 'requestId'>
const lent = (materialId: string, changes: Partial<Lent> = {}): Lent => ({
  materialId,
  hostId: 'h1',
  from: '2026-10-01',
  dueOn: '2026-11-01',
  conditionOut: 'good',
  ...changes,
})

async function withMaterial(): Promise<{ service: ServiceOnFile; id: string }> {
  const service = await start()
  const { id } = await service.call('materials.save', { record: material() })
  return { service, id }
}

describe('a training session', () => {
  it('goes from invitation to certificate, in the file and the history of the host', async () => {
    await using service = await start()
    const { id } = await service.call('training.save', { record: session() })
    await service.call('training.mark', {
      id,
      marks: [
        { hostId: 'h1', status: 'invited' },
        { hostId: 'h2', status: 'enrolled' },
      ],
    })
    expect(await service.call('training.list', {})).toMatchObject([
      { id, isOver: true, coming: 1, free: 11, unmarked: 2, withoutCertificate: 0, version: 2 },
    ])
    const { before } = await service.call('training.mark', { id, marks: [{ hostId: 'h1', status: 'followed' }] })
    expect(before).toEqual([{ hostId: 'h1', status: 'invited' }])
    await service.call('training.mark', {
      id,
      marks: [{ hostId: 'h1', status: 'followed', certificateOn: '2026-11-09' }],
    })
    const [host] = await service.call('training.hosts', {})
    expect(host).toMatchObject({
      host: { id: 'h1' },
      years: [{ year: '2026', minutes: 150 }],
      followed: [{ title: 'EHBO bij kinderen', hasCertificate: true, sessionId: id }],
    })
    const { timeline } = await service.call('hosts.file', { id: 'h1' })
    expect(timeline).toContainEqual({
      kind: 'training-session',
      date: '2026-11-05',
      title: 'EHBO bij kinderen',
      sessionId: id,
      minutes: 150,
      status: 'followed',
      isCancelled: false,
      certificateOn: '2026-11-09',
    })
    const changes = await service.call('history.list', { subject: 'host:h1' })
    expect(changes.map(({ action }) => action)).toEqual(Array(3).fill('training-session-changed'))
    expect(await service.call('history.list', { subject: 'host:h2' })).toHaveLength(1)
  })

  it('takes back a mark, also the one that put somebody on the list', async () => {
    await using service = await start()
    const { id } = await service.call('training.save', { record: session({ date: '2026-12-01' }) })
    const { before } = await service.call('training.mark', { id, marks: [{ hostId: 'h1', status: 'invited' }] })
    expect(before).toEqual([{ hostId: 'h1' }])
    await service.call('training.mark', { id, marks: before })
    expect((await service.call('training.list', {}))[0]?.attendees).toEqual([])
  })

  it.each<[string, Partial<TrainingSession>, InputOf<'training.mark'>['marks'][number], string]>([
    [
      'presence before its day',
      { date: '2026-11-11' },
      { hostId: 'h1', status: 'followed' },
      'conflict: session-ahead',
    ],
    [
      'an invitation to what was called off',
      { isCancelled: true },
      { hostId: 'h1', status: 'invited' },
      'conflict: session-cancelled',
    ],
    [
      'a certificate of who was not there',
      {},
      { hostId: 'h1', status: 'absent', certificateOn: today },
      'validation: faults',
    ],
    ['somebody who is no host', {}, { hostId: 'h9', status: 'invited' }, 'validation: faults'],
  ])('refuses %s', async (_, changes, mark, refusal) => {
    await using service = await start()
    const { id } = await service.call('training.save', { record: session(changes) })
    expect(await service.refusal('training.mark', { id, marks: [mark] })).toBe(refusal)
    expect((await service.call('training.list', {}))[0]?.attendees).toEqual([])
  })

  it('is saved under the version that was looked at', async () => {
    await using service = await start()
    const { id, version } = await service.call('training.save', { record: session() })
    await service.call('training.mark', { id, marks: [{ hostId: 'h1', status: 'absent' }] })
    expect(await service.refusal('training.save', { id, version, record: session({ minutes: 90 }) })).toBe(
      'conflict: version-conflict',
    )
    expect(await service.refusal('training.save', { id: 'nergens', version: 1, record: session() })).toBe(
      'not-found: no-such-session',
    )
    const attendees = [{ hostId: 'h9', status: 'invited' as const }]
    expect(await service.refusal('training.save', { record: session({ attendees }) })).toBe('validation: faults')
  })
})

describe('a host who stops', () => {
  it('is not settled while she has something on loan', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    const loan = await service.call('loans.lend', lent(id))
    const stop = { hostId: 'h1', decidedOn: today, endsOn: '2026-12-31', decidedBy: 'host' as const }
    await service.call('hostStops.save', stop)
    await service.reopen('2027-02-01')
    const settleReasons = async () => {
      const { steps } = await service.call('hostStops.view', { hostId: 'h1' })
      return steps.find(({ step }) => step === 'settle')?.reasons
    }
    expect(await settleReasons()).toContainEqual({ kind: 'materials-out', count: 1 })
    expect((await service.call('hostStops.list', {}))[0]?.steps).toContainEqual(
      expect.objectContaining({
        step: 'settle',
        reasons: expect.arrayContaining([{ kind: 'materials-out', count: 1 }]),
      }),
    )
    await service.call('loans.takeBack', { ...loan, returnedOn: '2027-01-15', conditionIn: 'good' })
    expect((await settleReasons())?.map(({ kind }) => kind)).not.toContain('materials-out')
  })
})

describe('a material', () => {
  it('is lent, is overdue, comes back damaged, and tells it on the timeline', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    const loan = await service.call('loans.lend', lent(id))
    expect(await service.call('materials.list', {})).toMatchObject([
      { id, state: 'out', loans: 1, last: { id: loan.id, state: 'overdue', host: { id: 'h1', lastName: 'Proef' } } },
    ])
    expect((await service.call('support.host', { hostId: 'h1' })).loans).toMatchObject([
      { id: loan.id, material: { name: 'Tweelingwagen' } },
    ])
    await service.call('loans.takeBack', {
      ...loan,
      returnedOn: today,
      conditionIn: 'broken',
      note: 'wiel los',
    })
    expect(await service.call('materials.history', { id })).toMatchObject([
      { state: 'returned', record: { conditionOut: 'good', conditionIn: 'broken', note: 'wiel los' } },
    ])
    expect((await service.call('support.host', { hostId: 'h1' })).loans).toEqual([])
    const { timeline } = await service.call('hosts.file', { id: 'h1' })
    expect(timeline).toContainEqual({
      kind: 'loan-return',
      date: today,
      title: 'Tweelingwagen',
      materialId: id,
      condition: 'broken',
    })
    expect(timeline).toContainEqual({
      kind: 'loan',
      date: '2026-10-01',
      title: 'Tweelingwagen',
      materialId: id,
      condition: 'good',
      dueOn: '2026-11-01',
      state: 'returned',
    })
  })

  it('is on a slip to sign, while it is out', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    const input = { hostId: 'h1', folder: service.folder }
    expect(await service.refusal('loans.writeSlip', input)).toBe('conflict: nothing-on-loan')
    await service.call('loans.lend', lent(id))
    const written = await service.call('loans.writeSlip', input)
    expect(written).toEqual({
      folder: join(service.folder, 'uitleenbonnen'),
      name: 'uitleenbon-proef-an-2026-11-10.pdf',
      lacksSigns: false,
      materials: 1,
    })
    const [text = ''] = textOfPages(await readFile(join(written.folder, written.name)))
    expect(text).toContain('Tweelingwagen')
    expect(await service.refusal('loans.writeSlip', { ...input, hostId: 'h9' })).toBe('not-found: no-such-host')
  })

  it('that is lost is not used any more, until that is taken back', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    const loan = await service.call('loans.lend', lent(id))
    const back = await service.call('loans.takeBack', { ...loan, returnedOn: today, conditionIn: 'lost' })
    expect(await service.call('materials.list', {})).toMatchObject([{ state: 'lost', record: { retiredOn: today } }])
    expect(await service.refusal('loans.lend', lent(id, { from: today, dueOn: '2027-01-01' }))).toBe(
      'conflict: material-retired',
    )
    await service.call('loans.undo', back)
    const [found] = await service.call('materials.list', {})
    expect(found).toMatchObject({ state: 'out', last: { id: loan.id } })
    expect(found?.record).not.toHaveProperty('retiredOn')
    expect(found?.last?.record).not.toHaveProperty('conditionIn')
  })

  it('that was lent by mistake goes back as if nothing was lent; the history tells both', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    const loan = await service.call('loans.lend', lent(id))
    await service.call('loans.undo', loan)
    expect(await service.call('materials.list', {})).toMatchObject([{ state: 'here', loans: 0 }])
    const acts = await service.call('history.list', { subject: 'host:h1' })
    expect(acts.map(({ action }) => action)).toEqual(['material-loan-removed', 'material-loan-added'])
  })

  it('is with one host at a time, and nowhere before it came back', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    const loan = await service.call('loans.lend', lent(id))
    const reply = await service.reply('loans.lend', { requestId: crypto.randomUUID(), ...lent(id, { hostId: 'h2' }) })
    expect(reply).toMatchObject({ error: { reason: 'material-out', details: { host: { id: 'h1' } } } })
    const [stored] = await service.call('materials.list', {})
    expect(
      await service.refusal('materials.save', { id, version: stored?.version, record: material({ retiredOn: today }) }),
    ).toBe('conflict: material-out')
    const back = await service.call('loans.takeBack', { ...loan, returnedOn: '2026-10-20', conditionIn: 'good' })
    expect(await service.refusal('loans.takeBack', { ...back, returnedOn: today, conditionIn: 'good' })).toBe(
      'conflict: loan-returned',
    )
    const second = lent(id, { hostId: 'h2', dueOn: '2027-01-01' })
    expect(await service.refusal('loans.lend', { ...second, from: '2026-10-19' })).toBe('conflict: lent-before-return')
    await service.call('loans.lend', { ...second, from: '2026-10-20' })
    expect(await service.refusal('loans.undo', back)).toBe('conflict: material-out')
  })

  it('gets another return date, or none', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    const loan = await service.call('loans.lend', lent(id))
    const later = await service.call('loans.extend', { ...loan, dueOn: '2027-03-01' })
    expect((await service.call('materials.list', {}))[0]?.last).toMatchObject({ state: 'out' })
    expect(await service.refusal('loans.extend', { ...loan, dueOn: '2027-04-01' })).toBe('conflict: version-conflict')
    await service.call('loans.extend', later)
    expect((await service.call('materials.list', {}))[0]?.last?.record).not.toHaveProperty('dueOn')
  })

  it.each<[string, object, string]>([
    ['a return before the loan', { returnedOn: '2026-09-30', conditionIn: 'good' }, 'validation: faults'],
    ['a return that is still to come', { returnedOn: '2026-11-11', conditionIn: 'good' }, 'conflict: return-in-future'],
    ['a version of before', { version: 9, returnedOn: today, conditionIn: 'good' }, 'conflict: version-conflict'],
    ['a loan that is not there', { id: 'nergens', returnedOn: today, conditionIn: 'good' }, 'not-found: no-such-loan'],
  ])('refuses %s', async (_, back, refusal) => {
    const { service, id } = await withMaterial()
    await using _service = service
    const loan = await service.call('loans.lend', lent(id))
    expect(await service.refusal('loans.takeBack', { ...loan, ...back })).toBe(refusal)
    expect((await service.call('materials.list', {}))[0]).toMatchObject({ state: 'out', version: 1 })
  })

  it('is not lent to who is gone by then, and asked back from who stops', async () => {
    const { service, id } = await withMaterial()
    await using _ = service
    await service.call('loans.lend', lent(id, { dueOn: '2027-06-01' }))
    const stop = { hostId: 'h1', decidedOn: today, endsOn: '2026-12-31', decidedBy: 'host' as const }
    await service.call('hostStops.save', stop)
    expect((await service.call('materials.list', {}))[0]?.last).toMatchObject({ state: 'host-stops' })
    const { id: other } = await service.call('materials.save', { record: material({ name: 'Bedje' }) })
    expect(await service.refusal('loans.lend', lent(other, { from: '2027-01-01', dueOn: '2027-02-01' }))).toBe(
      'conflict: host-not-working',
    )
    await service.reopen('2027-01-01')
    expect((await service.call('materials.list', {})).find((one) => one.id === id)?.last).toMatchObject({
      state: 'host-stopped',
    })
  })
})
