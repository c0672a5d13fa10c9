import { describe, expect, it } from 'vitest'
import type { WantedPlace } from '../../shared/contract/substitution-shapes.ts'
import { placesOf, startAbsence } from '../support/absent-host.ts'

const monday = '2026-11-23'
const at = (childId: string, hostId: string): WantedPlace => ({ kind: 'host', childId, date: monday, hostId })

type Started = Awaited<ReturnType<typeof startAbsence>>
const arrange = (service: Started, ...places: WantedPlace[]) =>
  service.call('substitution.arrange', { closureId: service.absence.id, places })
const exported = async (service: Started) => (await service.call('exchange.export', {})).text

describe('releasing', () => {
  it('keeps the place as cancelled, and the child needs one anew', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service, at('c1', 'h2'), at('c2', 'h3'))
    const left = await service.call('substitution.release', { places: [...made, ...made] })
    expect(placesOf(service)).toEqual(['(23 a1 h2 08:00-17:00)', '(23 a2 h3 08:00-12:00)'])
    expect(left.changed.map(({ version }) => version)).toEqual([2, 2])
    const { needs } = await service.call('substitution.view', { closureId: service.absence.id })
    expect(needs.flatMap(({ decided }) => decided)).toEqual([])
    await arrange(service, at('c2', 'h2'))
  })

  it('is refused for one that is gone, that was changed, or that was given up already', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service, at('c1', 'h2'), at('c2', 'h3'))
    const places = [made[0], { id: 'nowhere', version: 1 }]
    expect(await service.refusal('substitution.release', { places })).toBe('not-found: no-such-substitution')
    const { changed } = await service.call('substitution.release', { places: made.slice(0, 1) })
    expect(await service.refusal('substitution.release', { places: made })).toBe('conflict: version-conflict')
    expect(await service.refusal('substitution.release', { places: [{ id: changed[0]?.id, version: 2 }] })).toBe(
      'not-found: no-such-substitution',
    )
    expect(placesOf(service)).toEqual(['(23 a1 h2 08:00-17:00)', '23 a2 h3 08:00-12:00'])
  })
})

describe('taking back', () => {
  it('leaves everything as it was before: what was made goes, what was changed comes back', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c1', 'h2'))
    const before = await exported(service)
    const left = await arrange(service, at('c1', 'h3'), at('c2', 'h2'))
    expect(await exported(service)).not.toBe(before)
    await service.call('substitution.undo', left)
    expect(await exported(service)).toBe(before)
    const actions = (await service.call('history.list', { subject: 'child:c1' })).map(({ action }) => action)
    expect(actions).toEqual([
      'substitution-changed',
      'substitution-removed',
      'substitution-added',
      'substitution-changed',
      'substitution-added',
    ])
  })

  it('is refused when one of them was changed since', async () => {
    await using service = await startAbsence()
    const left = await arrange(service, at('c1', 'h2'), at('c2', 'h3'))
    await service.call('substitution.release', { places: left.made.slice(1) })
    expect(await service.refusal('substitution.undo', left)).toBe('conflict: version-conflict')
    expect(placesOf(service)).toHaveLength(2)
    // Twice is refused as well: the first time took it away.
    const again = await arrange(service, at('c3', 'h3'))
    await service.call('substitution.undo', again)
    expect(await service.refusal('substitution.undo', again)).toBe('not-found: no-such-substitution')
  })

  it('does not take a host over her limit, nor give a child two places', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service, at('c1', 'h2'))
    const released = await service.call('substitution.release', { places: made })
    const other = await arrange(service, at('c2', 'h2'))
    expect(await service.refusal('substitution.undo', released)).toBe('conflict: no-place')
    await service.call('substitution.undo', other)
    await arrange(service, at('c1', 'h3'))
    expect(await service.refusal('substitution.undo', released)).toBe('conflict: version-conflict')
    expect(placesOf(service)).toEqual(['23 a1 h3 08:00-17:00', '(23 a1 h2 08:00-17:00)'])
  })

  it('does not bring back a place on a day on which the host is open again', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service, at('c1', 'h2'))
    const released = await service.call('substitution.release', { places: made })
    const { id, version } = service.absence
    await service.call('closures.remove', { id, version })
    expect(await service.refusal('substitution.undo', released)).toBe('conflict: no-such-need')
  })

  it('cannot make of a place one of another child or day', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service, at('c1', 'h2'))
    const { changed } = await service.call('substitution.release', { places: made })
    const [one] = changed
    if (!one) throw new Error('nothing was released')
    for (const other of [{ agreementId: 'a2' }, { date: '2026-11-24' }]) {
      const left = { made: [], changed: [{ ...one, record: { ...one.record, ...other } }], contactIds: [] }
      expect(await service.refusal('substitution.undo', left)).toBe('conflict: version-conflict')
    }
  })

  it('leaves what a family was told as it is once the day is over, and what another said', async () => {
    await using service = await startAbsence()
    const said = { hostId: 'h1', contractHolderId: 'p1', from: monday, until: monday, text: 'Er is plaats.' }
    const left = await service.call('substitution.tell', {
      ...said,
      topic: 'place',
      channel: 'phone',
      places: [],
      arranged: [],
    })
    await service.reopen('2026-11-23')
    expect(await service.refusal('substitution.undo', left)).toBe('conflict: version-conflict')
    await service.reopen()
    service.sql("UPDATE family_contacts SET by = 'somebody'")
    expect(await service.refusal('substitution.undo', left)).toBe('conflict: version-conflict')
    expect(await service.refusal('substitution.undo', { ...left, contactIds: ['nowhere'] })).toBe(
      'conflict: version-conflict',
    )
  })
})
