import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AbsenceReasonRecord } from '../../shared/domain/exchange/document.ts'
import { beginEmpty, hostWithFamilies, planOf } from '../support/desk-records.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

let service: ServiceOnFile
beforeEach(async () => {
  service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await beginEmpty(service)
})
afterEach(() => service[Symbol.asyncDispose]())

const withNote = (changes: Partial<AbsenceReasonRecord> = {}): AbsenceReasonRecord => ({
  id: '',
  from: '2026-01-01',
  name: 'Ziek met doktersattest',
  kind: 'illness',
  key: 'd',
  billing: 'free',
  isJustified: true,
  needsDocument: true,
  isActive: true,
  ...changes,
})
const reasons = () => service.call('absenceReasons.list', {})
const reasonOf = async (record: object, isNew = false) => {
  const reply = await service.reply('absenceReasons.save', { requestId: crypto.randomUUID(), record, isNew })
  return reply.ok ? 'saved' : reply.error.reason
}

describe('reasons of absence (R69)', () => {
  it('are three in every service, each with the letter of the sheet', async () => {
    expect((await reasons()).map(({ id, isBuiltIn, rows }) => [id, isBuiltIn, rows[0]?.record.key])).toEqual([
      ['illness', true, 'z'],
      ['holiday', true, 'v'],
      ['other', true, 'a'],
    ])
  })

  it('can be added, and changed from a date; the history tells both', async () => {
    const { id } = await service.call('absenceReasons.save', { record: withNote(), isNew: true })
    await service.call('absenceReasons.save', { record: withNote({ id, from: '2027-01-01', billing: 'free-days' }) })
    const own = (await reasons()).find((one) => one.id === id)
    expect(own?.rows.map(({ record, inForce }) => [record.from, record.billing, inForce])).toEqual([
      ['2027-01-01', 'free-days', false],
      ['2026-01-01', 'free', true],
    ])
    const [changed, added] = await service.call('history.list', { subject: 'service' })
    expect([added?.action, changed?.action]).toEqual(['absence-reason-added', 'absence-reason-changed'])
    expect(changed?.changes.map(({ field }) => field)).toEqual(['from', 'billing'])
  })

  it('keep their kind, and are not changed from a date that has passed', async () => {
    expect(await reasonOf(withNote({ id: 'illness', from: '2026-11-09', key: 'z' }))).toBe('from-past')
    await service.call('absenceReasons.save', {
      record: withNote({ id: 'illness', from: '2026-11-10', kind: 'other', key: 'z' }),
    })
    const [illness] = await reasons()
    expect(illness?.rows[0]).toMatchObject({ record: { kind: 'illness', billing: 'free' }, origin: 'service' })
    expect(await reasonOf(withNote({ id: 'nobody', from: '2026-12-01' }))).toBe('no-such-reason')
  })

  it.each([
    ['n', 'key-taken'],
    ['w', 'key-taken'],
    ['z', 'key-taken'],
    ['D', 'faults'],
    ['dd', 'faults'],
    ['d', 'saved'],
  ])('the letter %s: %s', async (key, expected) => {
    expect(await reasonOf(withNote({ key }), true)).toBe(expected)
  })

  it('go away only while no absence was entered with them', async () => {
    const { hostId, agreements } = await hostWithFamilies(service, 1)
    const { id: agreementId, childId } = agreements[0] ?? { id: '', childId: '' }
    await service.call('carePlans.save', { record: planOf(agreementId), reasons: {} })
    const { id } = await service.call('absenceReasons.save', { record: withNote(), isNew: true })
    const remove = (from: string) => service.refusal('absenceReasons.remove', { id, from })
    const absent = { reason: 'illness' as const, reasonId: id, ruling: 'free' as const }
    await service.call('attendance.save', {
      cells: [{ childId, hostId, date: '2026-11-09', looked: { stays: [] }, value: { stays: [], absence: absent } }],
      source: 'typed',
    })
    expect(await remove('2026-01-01')).toBe('locked: reason-in-use')
    const later = withNote({ id, from: '2026-12-01', isActive: false })
    await service.call('absenceReasons.save', { record: later })
    await service.call('absenceReasons.remove', { id, from: '2026-12-01' })
    expect(await remove('2026-12-01')).toBe('not-found: no-such-reason')
    const own = (await reasons()).find((one) => one.id === id)
    expect(own?.rows.map(({ canRemove }) => canRemove)).toEqual([false])
    // What was entered stays as it was entered.
    await service.call('absenceReasons.save', { record: withNote({ id, from: '2026-11-10', billing: 'charged' }) })
    const sheet = await service.call('attendance.sheet', { hostId, month: '2026-11' })
    expect(sheet.absences).toMatchObject([{ date: '2026-11-09', reasonId: id, ruling: 'free' }])
  })
})
