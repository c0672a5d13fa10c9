import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Complaint, Incident } from '../../shared/domain/exchange/incidents.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const today = '2026-11-22'
const start = () => serviceOnFile(exchangeDocument(), { today })

const fall: Incident = {
  id: 'new',
  kind: 'incident',
  category: 'injury',
  hostId: 'h1',
  occurredAt: '2026-11-21T10:00',
  reportedAt: '2026-11-21T10:15',
  reportedBy: 'An',
  description: 'Geheim verhaal: van de trap gevallen.',
  firstAid: 'Geheime zorg',
  children: [{ childId: 'c1', isInjured: true, other: 'Geheime ziekte' }],
}
const noise: Complaint = {
  id: 'new',
  receivedAt: '2026-11-20T18:00',
  receivedBy: 'Sofie',
  channel: 'email',
  complainant: 'Geheime moeder',
  hostId: 'h1',
  childId: 'c1',
  subject: 'Geheim onderwerp',
  text: 'Geheime klacht',
  answerDueOn: '2026-12-20',
}

async function listed(service: ServiceOnFile) {
  const { incidents, complaints } = await service.call('incidents.list', {})
  const [incident, complaint] = [incidents[0], complaints[0]]
  return { incident, complaint }
}
const recordOf = async (service: ServiceOnFile, id: string) => (await service.call('incidents.record', { id })).record

describe('an incident', () => {
  it('is told of in the list and on both timelines without what happened; that is asked by itself', async () => {
    await using service = await start()
    const { id } = await service.call('incidents.save', { record: fall })
    await service.call('complaints.save', { record: noise })
    const answers = JSON.stringify([
      await service.call('incidents.list', {}),
      await service.call('hosts.file', { id: 'h1' }),
      await service.call('children.file', { id: 'c1' }),
    ])
    expect(answers).not.toMatch(/geheim/i)
    const events = [
      ...(await service.call('hosts.file', { id: 'h1' })).timeline,
      ...(await service.call('children.file', { id: 'c1' })).timeline,
    ]
    expect(events.filter(({ kind }) => kind === 'incident')).toEqual([
      { kind: 'incident', date: '2026-11-21', title: '', caseId: id },
      { kind: 'incident', date: '2026-11-21', title: '', caseId: id },
    ])
    expect(events.filter(({ kind }) => kind === 'complaint')).toHaveLength(2)
    // A child that was not in it, and another host, know nothing of it.
    expect((await service.call('children.file', { id: 'c2' })).timeline.some(({ kind }) => kind === 'incident')).toBe(
      false,
    )
    expect((await service.call('hosts.file', { id: 'h2' })).timeline.some(({ kind }) => kind === 'incident')).toBe(
      false,
    )
    expect(await recordOf(service, id)).toEqual({ ...fall, id })
  })

  it('is phoned, told and sent as a crisis, and closed when nothing is left', async () => {
    await using service = await start()
    const { id } = await service.call('incidents.save', { record: fall })
    const step = async () => (await listed(service)).incident
    expect((await step())?.tasks.map(({ kind }) => kind)).toEqual(['tell-insurer', 'tell-parents'])
    expect((await step())?.clock).toEqual({
      deadline: '2026-11-22T10:00',
      reportedAfterMinutes: 15,
      isReportedInTime: true,
    })
    const at = '2026-11-21T10:20'
    const target = async () => ({ id, version: (await step())?.version ?? 0 })
    expect(
      await service.refusal('incidents.mark', { ...(await target()), mark: 'send-form', at, requestId: 'r-000001' }),
    ).toBe('conflict: not-a-crisis')
    await service.call('incidents.setKind', { ...(await target()), kind: 'crisis' })
    // Who reports is known from the organiser.
    expect((await recordOf(service, id)).crisis).toEqual({
      reporterName: 'tester',
      reporterPhone: '056 00 00 00',
      reporterEmail: 'dienst@example.org',
    })
    expect((await step())?.tasks[0]).toEqual({ kind: 'phone-opgroeien', isLate: true })
    for (const mark of ['phone-opgroeien', 'tell-parents', 'send-form'] as const)
      await service.call('incidents.mark', { ...(await target()), mark, at })
    await service.call('incidents.mark', { ...(await target()), mark: 'tell-insurer', at, reference: 'S-1' })
    expect((await step())?.clock).toMatchObject({ toldAfterMinutes: 20, isToldInTime: true })
    expect(await recordOf(service, id)).toMatchObject({
      insurerToldAt: at,
      insuranceReference: 'S-1',
      children: [{ childId: 'c1', parentsToldAt: at }],
      crisis: { phonedAt: at, formSentAt: at },
    })
    expect((await step())?.tasks).toEqual([{ kind: 'close-incident', isLate: false }])
    // What was reported stays a crisis.
    expect(
      await service.refusal('incidents.setKind', { ...(await target()), kind: 'incident', requestId: 'r-000002' }),
    ).toBe('conflict: crisis-reported')
    await service.call('incidents.close', { ...(await target()), closedOn: today, outcome: 'Hersteld.' })
    expect(await step()).toMatchObject({ closedOn: today, keptUntil: '2036-11-22', tasks: [] })
  })

  it('goes back to an incident while nothing of the crisis was reported', async () => {
    await using service = await start()
    const { id, version } = await service.call('incidents.save', { record: fall })
    const crisis = await service.call('incidents.setKind', { id, version, kind: 'crisis' })
    await service.call('incidents.setKind', { ...crisis, kind: 'incident' })
    expect(await recordOf(service, id)).toEqual({ ...fall, id })
  })

  it('takes no change while it is closed, and none of a version that somebody else changed', async () => {
    await using service = await start()
    const { id, version } = await service.call('incidents.save', { record: fall })
    const refused = (
      name: 'incidents.save' | 'incidents.close' | 'incidents.addStep' | 'incidents.reopen',
      input: object,
    ) => service.refusal(name, { id, requestId: crypto.randomUUID(), ...input })
    expect(await refused('incidents.close', { version, closedOn: today })).toBe('conflict: tasks-open')
    expect(await refused('incidents.reopen', { version, reason: 'Er is nog iets.' })).toBe('conflict: case-open')
    const closed = await service.call('incidents.close', { id, version, closedOn: today, reason: 'Kind verhuisde.' })
    expect(await refused('incidents.save', { version: closed.version, record: fall })).toBe('locked: case-closed')
    expect(await refused('incidents.addStep', { on: today, text: 'Nog iets.' })).toBe('locked: case-closed')
    expect(await refused('incidents.save', { version, record: fall })).toBe('conflict: version-conflict')
    await service.call('incidents.reopen', { ...closed, reason: 'Er is nog iets.' })
    await service.call('incidents.addStep', { id, on: today, text: 'Nog iets.' })
    expect(await recordOf(service, id)).toMatchObject({ steps: [{ on: today, by: 'tester', text: 'Nog iets.' }] })
  })

  it('is refused with a moment that is still to come, and with people who are not there', async () => {
    await using service = await start()
    const refused = (changes: Partial<Incident>) =>
      service.refusal('incidents.save', { record: { ...fall, ...changes }, requestId: crypto.randomUUID() })
    expect(await refused({ occurredAt: '2027-11-21T10:00', reportedAt: '2027-11-21T10:00' })).toBe(
      'validation: moment-in-future',
    )
    expect(await refused({ hostId: 'h9' })).toBe('validation: faults')
    expect(await refused({ children: [{ childId: 'c1' }, { childId: 'c9' }] })).toBe('validation: faults')
    expect(await refused({ description: 'a'.repeat(200_001) })).toBe('validation: faults')
    expect(service.rows('SELECT * FROM incidents')).toEqual([])
  })

  it('stands in the history of the host and the child, whoever was taken out of it too', async () => {
    await using service = await start()
    const { id, version } = await service.call('incidents.save', { record: fall })
    await service.call('incidents.save', {
      id,
      version,
      record: { ...fall, hostId: 'h2', children: [{ childId: 'c2' }] },
    })
    for (const [subject, count] of [
      ['host:h1', 2],
      ['child:c1', 2],
      ['host:h2', 1],
      ['child:c2', 1],
    ] as const) {
      const entries = await service.call('history.list', { subject })
      expect([subject, entries.filter(({ record }) => record?.kind === 'incident')]).toEqual([
        subject,
        expect.objectContaining({ length: count }),
      ])
      // What happened is asked entry by entry.
      expect(JSON.stringify(entries)).not.toContain(fall.description)
    }
    const [, added] = await service.call('history.list', { subject: 'host:h1' })
    const { changes } = await service.call('history.entry', { id: added?.id ?? 0 })
    expect(changes).toContainEqual({ field: 'description', after: fall.description })
    expect(await service.refusal('history.entry', { id: 999_999 })).toBe('not-found: no-such-entry')
  })
})

describe('the clock of the insurance', () => {
  it('follows the term of the policy that was in force', async () => {
    await using service = await start()
    await service.call('settings.set', { key: 'incidents.reportHours', from: '2026-11-20', value: 48 })
    await service.call('incidents.save', { record: fall })
    await service.call('incidents.save', {
      record: { ...fall, occurredAt: '2026-11-19T10:00', reportedAt: '2026-11-20T10:01' },
    })
    const { incidents } = await service.call('incidents.list', {})
    expect(incidents.map(({ clock }) => [clock.deadline, clock.isReportedInTime])).toEqual([
      ['2026-11-20T10:00', false],
      ['2026-11-23T10:00', true],
    ])
  })
})

describe('the crisis form', () => {
  it('is written in a folder that names no child, and only of a crisis', async () => {
    await using service = await start()
    const folder = await mkdtemp(join(tmpdir(), 'crisis-'))
    const { id, version } = await service.call('incidents.save', { record: fall })
    expect(await service.refusal('incidents.writeCrisisForm', { id, folder, requestId: 'r-000003' })).toBe(
      'conflict: not-a-crisis',
    )
    await service.call('incidents.setKind', { id, version, kind: 'crisis' })
    const written = await service.call('incidents.writeCrisisForm', { id, folder })
    expect(written).toEqual({
      folder: join(folder, 'crisis-2026-11-21-an-proef'),
      name: 'melding-crisis-2026-11-21-an-proef.pdf',
      lacksSigns: false,
    })
    expect(await readdir(written.folder)).toEqual([written.name])
    const [entry] = await service.call('history.list', { subject: 'host:h1' })
    expect(entry?.action).toBe('crisis-form-written')
    await rm(folder, { recursive: true })
  })
})

describe('a complaint', () => {
  it('goes from its receipt to its closure', async () => {
    await using service = await start()
    const { id } = await service.call('complaints.save', { record: noise })
    const now = async () => (await listed(service)).complaint
    const target = async () => ({ id, version: (await now())?.version ?? 0 })
    expect((await now())?.tasks.map(({ kind }) => kind)).toEqual(['acknowledge', 'refer', 'answer'])
    expect(
      await service.refusal('complaints.close', {
        ...(await target()),
        closedOn: today,
        outcome: 'founded',
        requestId: 'r-000004',
      }),
    ).toBe('conflict: tasks-open')
    await service.call('complaints.mark', { ...(await target()), mark: 'acknowledge', on: '2026-11-21' })
    await service.call('complaints.mark', { ...(await target()), mark: 'refer', on: '2026-11-21' })
    await service.call('complaints.addStep', { id, on: today, text: 'Gesprek met An.' })
    await service.call('complaints.mark', {
      ...(await target()),
      mark: 'answer',
      on: today,
      answer: 'Wij letten erop.',
    })
    expect((await now())?.tasks).toEqual([{ kind: 'close-complaint', isLate: false }])
    await service.call('complaints.close', { ...(await target()), closedOn: today, outcome: 'settled' })
    const { record } = await service.call('complaints.record', { id })
    expect(record).toMatchObject({
      acknowledgedOn: '2026-11-21',
      referredOn: '2026-11-21',
      answeredOn: today,
      answer: 'Wij letten erop.',
      closedOn: today,
      outcome: 'settled',
      steps: [{ text: 'Gesprek met An.' }],
    })
    await service.call('complaints.reopen', { ...(await target()), reason: 'Nieuwe feiten.' })
    expect((await now())?.closedOn).toBeUndefined()
  })
})
