import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'
import { exchangeDocument } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { wantedPlace } from '../support/wanted-place.ts'

/** The clock on the wall: the service runs on 22 November 2026. */
const at = (time: string): void => void vi.setSystemTime(new Date(`2026-11-22T${time}:00`))
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
beforeEach(() => at('10:00'))
afterEach(() => void vi.useRealTimers())

const opened = (): Promise<ServiceOnFile> => serviceOnFile(exchangeDocument({}))
const recordOf = (service: ServiceOnFile, id: string) => service.call('waitingList.record', { id })
const save = (service: ServiceOnFile, edits: Partial<WaitingRequest> = {}) =>
  service.call('waitingList.save', { record: wantedPlace(edits) })

describe('a request', () => {
  it('is new until it is put on the list, and has what a window cannot make up', async () => {
    await using service = await opened()
    const forged = {
      status: 'placed' as const,
      isNew: false,
      enteredAt: '2020-01-01T00:00',
      closed: { on: '2026-11-01', reason: 'other' as const },
      placed: { childId: 'c1', agreementId: 'a1' },
      changes: [],
      offers: [],
    }
    const saved = await save(service, { receivedAt: '2026-11-20T16:12', ...forged })
    const { record } = await recordOf(service, saved.id)
    expect(record).toMatchObject({ status: 'open', isNew: true, enteredAt: '2026-11-22T10:00' })
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['closed']))
    expect(record.placed).toBeUndefined()
    await service.call('waitingList.enlist', saved)
    expect((await recordOf(service, saved.id)).record.isNew).toBeUndefined()
  })

  it('that came in this minute was not typed later', async () => {
    await using service = await opened()
    const saved = await save(service, { receivedAt: '2026-11-22T10:00' })
    expect((await recordOf(service, saved.id)).record.enteredAt).toBeUndefined()
  })

  it('keeps who saw its evidence: whoever types it where nobody is named', async () => {
    await using service = await opened()
    const evidence = [
      { criterion: 'work' as const, kind: 'Attest van de werkgever', seenOn: '2026-11-22' },
      { criterion: 'single' as const, kind: 'Gezinssamenstelling', seenOn: '2026-11-02', by: 'Nele' },
    ]
    const saved = await save(service, { firstTier: ['single', 'work'], evidence })
    const { record } = await recordOf(service, saved.id)
    expect(record.firstTier).toEqual(['work', 'single'])
    expect(record.evidence?.map(({ by }) => by).sort()).toEqual(['Nele', 'tester'])
  })

  it('is refused without days, from the future, and when it is no longer open', async () => {
    await using service = await opened()
    const refused = (record: WaitingRequest) => service.refusal('waitingList.save', { record })
    expect(await refused(wantedPlace({ slots: [] }))).toBe('validation: no-days')
    expect(await refused(wantedPlace({ receivedAt: '2026-11-22T10:01' }))).toBe('validation: moment-in-future')
    const saved = await save(service)
    const closing = { status: 'lapsed', on: '2026-11-22', reason: 'withdrawn' } as const
    const closed = await service.call('waitingList.close', { ...saved, ...closing })
    expect(await service.refusal('waitingList.save', { ...closed, record: wantedPlace() })).toBe(
      'locked: request-closed',
    )
    expect(await service.refusal('waitingList.close', { ...closed, ...closing })).toBe('locked: request-closed')
    const again = await service.call('waitingList.reopen', { ...closed, reason: 'Toch nog nodig.' })
    expect((await recordOf(service, again.id)).record).toMatchObject({ status: 'open', receivedAt: '2026-11-20T09:00' })
    expect(await service.refusal('waitingList.reopen', { ...again, reason: 'Nog eens open.' })).toBe(
      'conflict: request-open',
    )
  })
})
