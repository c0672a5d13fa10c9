import { describe, expect, it } from 'vitest'
import type { CallError } from '../../shared/contract/errors.ts'
import type { Fault } from '../../shared/formats/exchange/faults.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const today = '2026-11-22'
const hostId = 'h1'

/** A service of two hosts; h1 has two children and an own one. */
const start = (): Promise<ServiceOnFile> => serviceOnFile(exchangeDocument(), { today })

async function planned(service: ServiceOnFile, date = today): Promise<string> {
  const { id } = await service.call('homeVisits.plan', { hostId, date, from: '09:00', isAnnounced: true })
  return id
}
const write = (service: ServiceOnFile, id: string, field: string, value?: string | number | boolean) =>
  service.call('homeVisits.write', { id, fields: [{ field, ...(value !== undefined && { value }) }] })
const sheet = (service: ServiceOnFile, id: string) => service.call('homeVisits.sheet', { id })
async function faultsOf(service: ServiceOnFile, name: string, input: object): Promise<string[]> {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  if (reply.ok) throw new Error(`${name} was not refused`)
  const { reason, details } = reply.error as CallError & { details?: { faults?: Fault[] } }
  return reason === 'faults' ? (details?.faults ?? []).map(({ path, code }) => `${path} ${code}`) : [reason]
}
const historyOf = async (service: ServiceOnFile, subject = `host:${hostId}`) =>
  (await service.call('history.list', { subject, limit: 100 })).map(({ action }) => action)

describe('a visit', () => {
  it('is planned, written key by key, finished, and can be corrected after it was reopened', async () => {
    await using service = await start()
    const id = await planned(service)
    for (const text of ['R', 'Ru', 'Rustig', '']) await write(service, id, 'notes', text)
    await write(service, id, 'notes', 'Rustige ochtend 👶 مرحبا')
    await write(service, id, 'presentChildren/c1', true)
    await write(service, id, 'presentChildren/c2', true)
    await write(service, id, 'presentChildren/c2', false)
    await write(service, id, 'presentOwnChildren/o1', true)
    await write(service, id, 'otherPresent', 1)
    await write(service, id, 'checks/sleep-back/answer', 'good')
    await write(service, id, 'scores/well-being/score', 3)
    const { record, limit, children, ownChildren, template } = await sheet(service, id)
    expect(record).toEqual({
      id,
      hostId,
      status: 'planned',
      date: today,
      from: '09:00',
      isAnnounced: true,
      presentChildren: ['c1'],
      presentOwnChildren: ['o1'],
      otherPresent: 1,
      checks: [{ itemId: 'sleep-back', answer: 'good' }],
      scores: [{ dimension: 'well-being', score: 3 }],
      notes: 'Rustige ochtend 👶 مرحبا',
    })
    expect([limit, children.map((child) => child.id), ownChildren]).toEqual([
      8,
      ['c1'],
      [{ id: 'o1', firstName: 'Bo', birthDate: '2024-01-01', counts: false }],
    ])
    expect(template.id).toBe('built-in')
    expect(await historyOf(service)).toEqual(['home-visit-added'])

    expect(await service.refusal('homeVisits.finish', { id })).toBe('validation: visit-incomplete')
    await write(service, id, 'until', '10:30')
    await service.call('homeVisits.finish', { id })
    expect(await faultsOf(service, 'homeVisits.write', { id, fields: [{ field: 'notes', value: 'x' }] })).toEqual([
      'visit-closed',
    ])
    const [made] = await service.call('homeVisits.history', { hostId })
    expect(made).toMatchObject({ present: 2, limit: 8, checks: { good: 1, attention: 0, bad: 0 } })

    await service.call('homeVisits.reopen', { id })
    await write(service, id, 'notes', 'Rustige ochtend')
    await write(service, id, 'checks/sleep-back/answer', 'bad')
    await service.call('homeVisits.finish', { id })
    const history = await service.call('history.list', { subject: `host:${hostId}`, limit: 100 })
    expect(history.map(({ action, changes }) => [action, changes.map(({ field }) => field)])).toEqual([
      ['home-visit-finished', ['status', 'finishedAt']],
      ['home-visit-changed', ['checks', 'notes']],
      ['home-visit-reopened', ['status', 'finishedAt']],
      ['home-visit-finished', ['status', 'finishedAt']],
      ['home-visit-added', ['hostId', 'status', 'date', 'from', 'isAnnounced']],
    ])
  })
})
