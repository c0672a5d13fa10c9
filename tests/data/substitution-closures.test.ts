import { describe, expect, it } from 'vitest'
import type { WantedPlace } from '../../shared/contract/substitution-shapes.ts'
import { placesOf, startAbsence } from '../support/absent-host.ts'

const days = ['2026-11-23', '2026-11-24', '2026-11-25']
type Started = Awaited<ReturnType<typeof startAbsence>>

/** c1 at h3 for the three days. */
async function arranged(edits: Parameters<typeof startAbsence>[0] = {}) {
  const service = await startAbsence(edits)
  const places = days.map((date): WantedPlace => ({ kind: 'host', childId: 'c1', date, hostId: 'h3' }))
  await service.call('substitution.arrange', { closureId: service.absence.id, places })
  return service
}
const save = (service: Started, change: object, cancelPlaces?: boolean) => ({
  requestId: crypto.randomUUID(),
  id: service.absence.id,
  version: service.absence.version,
  record: { ...service.absence.record, ...change },
  ...(cancelPlaces !== undefined && { cancelPlaces }),
})
const statuses = (service: Started) => placesOf(service).map((place) => place.startsWith('('))

describe('an absence that ends early', () => {
  it('first tells which places lapse, with whom to call, and changes nothing', async () => {
    await using service = await arranged()
    const reply = await service.reply('closures.save', save(service, { until: '2026-11-23' }))
    expect(reply).toMatchObject({
      ok: false,
      error: {
        reason: 'places-outlive',
        details: {
          places: ['2026-11-24', '2026-11-25'].map((date) => ({
            version: 1,
            record: { agreementId: 'a1', date, hostId: 'h3', status: 'arranged' },
            child: { id: 'c1' },
            family: { id: 'p1' },
          })),
        },
      },
    })
    expect((await service.call('substitution.view', { closureId: service.absence.id })).version).toBe(1)
    expect(statuses(service)).toEqual([false, false, false])
  })

  it('cancels them in the same act when that is said', async () => {
    await using service = await arranged()
    await service.call('closures.save', save(service, { until: '2026-11-23' }, true))
    expect(statuses(service)).toEqual([false, true, true])
    const acts = await service.call('history.list', { subject: 'host:h3' })
    expect(acts.slice(0, 2).map(({ action }) => action)).toEqual(['substitution-changed', 'substitution-changed'])
  })

  it('when it is taken away all lapse; a later beginning opens the first days', async () => {
    await using service = await arranged()
    const { id, version } = service.absence
    expect(await service.refusal('closures.remove', { id, version })).toBe('conflict: places-outlive')
    const later = save(service, { from: '2026-11-24' }, true)
    const saved = await service.call('closures.save', later)
    expect(statuses(service)).toEqual([true, false, false])
    await service.call('closures.remove', { ...saved, cancelPlaces: true })
    expect(statuses(service)).toEqual([true, true, true])
  })

  it('when it is taken away those who knew of places are to be called until they are told', async () => {
    await using service = await arranged()
    const told = { hostId: 'h1', contractHolderId: 'p1', channel: 'phone' as const, places: [], arranged: [] }
    const toCall = async () =>
      (await service.call('substitution.backCalls', {})).map((call) => [
        call.family.id,
        call.host.id,
        call.children.map(({ id }) => id),
        `${call.from} ${call.until}`,
        call.contacts.length,
      ])
    const place = { from: days[0] ?? '', until: days[2] ?? '', topic: 'place' as const, text: 'Er is plaats.' }
    await service.call('substitution.tell', { ...told, ...place })
    expect(await toCall()).toEqual([])
    const { id, version } = service.absence
    await service.call('closures.remove', { id, version, cancelPlaces: true })
    // The brother of c1 is the same family's.
    expect(await toCall()).toEqual([['p1', 'h1', ['c1', 'c2'], '2026-11-23 2026-11-25', 1]])
    await service.call('substitution.tell', { ...told, ...place, topic: 'back', answer: 'no-answer' })
    expect(await toCall()).toHaveLength(1)
    await service.call('substitution.tell', { ...told, ...place, topic: 'back', text: 'Zij is terug.' })
    expect(await toCall()).toEqual([])
  })

  it('that becomes the absence of another host opens all of its days', async () => {
    await using service = await arranged()
    expect(await service.refusal('closures.save', save(service, { hostId: 'h2' }))).toBe('conflict: places-outlive')
  })

  it('asks nothing where another closure holds the day', async () => {
    await using service = await arranged()
    const record = { hostId: 'h1', from: '2026-11-25', until: '2026-11-27', reason: 'leave' as const }
    await service.call('closures.save', { record })
    await service.call('closures.save', save(service, { until: '2026-11-24' }))
    expect(statuses(service)).toEqual([false, false, false])
  })

  it('that is put off, or told of otherwise, asks nothing', async () => {
    await using service = await arranged()
    const longer = { until: '2026-11-27', isOpenEnded: true, reason: 'other', reportedBy: 'h1' }
    await service.call('closures.save', save(service, longer))
    expect(statuses(service)).toEqual([false, false, false])
  })
})

describe('a closure of the whole service', () => {
  it('that is taken away lets places lapse only where the host is not closed herself', async () => {
    await using service = await arranged()
    const closed = { hostId: null, from: '2026-11-25', until: '2026-11-26', reason: 'training' as const }
    const added = await service.call('closures.save', { record: closed })
    await service.call('closures.save', save(service, { until: '2026-11-24' }))
    expect(await service.refusal('closures.remove', added)).toBe('conflict: places-outlive')
    await service.call('closures.remove', { ...added, cancelPlaces: true })
    expect(statuses(service)).toEqual([false, false, true])
  })
})

describe('group locations', () => {
  const record = { id: 'g2', name: 'Het Nest', street: 'Markt 1', postcode: '8790', city: 'Waregem', places: 8 }

  it('are added and changed, each act in the history of the service', async () => {
    await using service = await startAbsence()
    const added = await service.call('groupLocations.save', { record })
    expect(added.version).toBe(1)
    const changed = { ...record, id: added.id, places: 6, phone: '056 11 22 33' }
    expect(await service.call('groupLocations.save', { ...added, record: changed })).toEqual({ ...added, version: 2 })
    expect((await service.call('groupLocations.list', {})).find(({ id }) => id === added.id)?.record).toEqual(changed)
    expect(await service.refusal('groupLocations.save', { ...added, record })).toBe('conflict: version-conflict')
    expect(await service.refusal('groupLocations.save', { id: 'g9', version: 1, record })).toBe(
      'not-found: no-such-group-location',
    )
    const acts = await service.call('history.list', { subject: 'service' })
    expect(acts.slice(0, 2).map(({ action }) => action)).toEqual(['group-location-changed', 'group-location-added'])
  })

  it('with faults are refused with each of them', async () => {
    await using service = await startAbsence()
    const requestId = crypto.randomUUID()
    const wrong = { ...record, name: ' ', places: -1, latitude: 91 }
    const reply = await service.reply('groupLocations.save', { requestId, record: wrong })
    expect(reply).toMatchObject({
      error: { reason: 'faults', details: { faults: [{ path: 'name' }, { path: 'latitude' }, { path: 'places' }] } },
    })
  })
})
