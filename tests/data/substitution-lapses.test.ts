import { describe, expect, it } from 'vitest'
import type { WantedPlace } from '../../shared/contract/substitution-shapes.ts'
import type { CarePlanRecord } from '../../shared/domain/exchange/document.ts'
import { placesOf, startAbsence } from '../support/absent-host.ts'
import { serviceOnFile } from '../support/service-on-file.ts'
import type { Json } from '../support/exchange-document.ts'

// What happens around an absence later never leaves a child with a place that is not there, nor a place that nobody needs.

const days = ['2026-11-23', '2026-11-24', '2026-11-25']
const why = 'omdat het moet'
type Started = Awaited<ReturnType<typeof startAbsence>>

const at = (childId: string, hostId: string, date = '2026-11-24'): WantedPlace => ({
  kind: 'host',
  childId,
  date,
  hostId,
})
const arrange = (service: Started, ...places: WantedPlace[]) =>
  service.call('substitution.arrange', { closureId: service.absence.id, places })
const close = (service: Started, hostId: string | null, date = '2026-11-24', until = date) =>
  service.call('closures.save', { record: { hostId, from: date, until, reason: 'illness' } })
const changeAgreement = async (service: Started, change: object) => {
  const { version, record } = await service.call('agreements.record', { id: 'a1' })
  return service.call('agreements.save', { id: 'a1', version, record: { ...record, ...change } })
}
const plan = (agreementId: string, slot: object, until?: string): CarePlanRecord => ({
  agreementId,
  from: '2026-11-24',
  ...(until !== undefined && { until }),
  cycleWeeks: 1,
  cycleStart: '2026-11-23',
  slots: [{ week: 1, weekday: 2, from: '08:00', until: '17:00', ...slot }],
})

/** What is open, and what is proposed to stand, on Tuesday: by the view, the list and the engine. */
async function tuesday(service: Started) {
  const { needs } = await service.call('substitution.view', { closureId: service.absence.id })
  const [absence] = await service.call('substitution.absences', {})
  const { placements, unplaced } = await service.call('substitution.propose', { closureId: service.absence.id })
  const c1 = ({ childId, date }: { childId: string; date: string }) => childId === 'c1' && date === '2026-11-24'
  return {
    decided: needs
      .filter(({ child, date }) => child.id === 'c1' && date === '2026-11-24')
      .flatMap(({ decided }) => decided.map(({ record }) => record.hostId)),
    placed: absence?.placed,
    why: placements.find(c1)?.why ?? unplaced.find(c1)?.reason,
  }
}

describe('a substitute who is away herself', () => {
  it('leaves her guests open again, and has them back when she is there after all', async () => {
    await using service = await startAbsence()
    await arrange(service, ...days.map((date) => at('c1', 'h3', date)))
    expect(await tuesday(service)).toEqual({ decided: ['h3'], placed: 3, why: 'decided' })
    const closed = await close(service, 'h3')
    expect(await tuesday(service)).toEqual({ decided: [], placed: 2, why: 'full' })
    const { absence, children } = await service.call('planning.day', { hostId: 'h1', date: '2026-11-24' })
    expect(absence).toMatchObject({ placed: 0, open: 3 })
    expect(children.some(({ goesTo }) => goesTo)).toBe(false)
    await service.call('closures.remove', closed)
    expect(await tuesday(service)).toEqual({ decided: ['h3'], placed: 3, why: 'decided' })
  })

  it('is not given the same child again, nor by a yes of the parents', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c1', 'h3'))
    await close(service, 'h3')
    const again = { closureId: service.absence.id, places: [at('c1', 'h3')] }
    expect(await service.refusal('substitution.arrange', again)).toBe('conflict: no-place')
    const left = await arrange(service, at('c1', 'h2'))
    expect(placesOf(service)).toEqual(['24 a1 h2 08:00-17:00', '(24 a1 h3 08:00-17:00)'])
    // Taken back it is as before: a place with a host who is away, so none.
    await service.call('substitution.undo', left)
    expect(placesOf(service)).toEqual(['24 a1 h3 08:00-17:00'])
    expect((await tuesday(service)).decided).toEqual([])
  })

  it('comes back with no more than she may have: who was promised last stays open', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c1', 'h2'))
    const closed = await close(service, 'h2')
    const { id } = await service.call('agreements.save', {
      record: {
        id: '',
        childId: 'c2',
        contractHolderId: 'p1',
        hostId: 'h2',
        startsOn: '2026-11-01',
        freeHalfDaysUsed: [],
      },
    })
    const record = plan(id, { from: '13:00' }, '2026-11-24')
    await service.call('carePlans.save', { record, reasons: { minimum: why } })
    await service.call('closures.remove', closed)
    expect(placesOf(service)).toEqual(['(24 a1 h2 08:00-17:00)'])
    expect(await service.call('capacity.report', { from: '2026-11-20', until: '2026-12-31' })).toMatchObject({
      breaches: [],
    })
    const [act] = await service.call('history.list', { subject: 'child:c1' })
    expect(act?.action).toBe('substitution-changed')
  })

  it('whose last day comes before it leaves them open too, and has them back as far as there is room', async () => {
    await using service = await startAbsence()
    await arrange(service, ...days.map((date) => at('c1', 'h3', date)))
    const { version } = await service.call('hosts.record', { id: 'h3' })
    const ended = await service.call('hosts.end', { id: 'h3', version, endsOn: '2026-11-23', reason: why })
    expect(await tuesday(service)).toEqual({ decided: [], placed: 1, why: 'full' })
    await service.call('hosts.end', { ...ended, reason: why })
    expect(await tuesday(service)).toEqual({ decided: ['h3'], placed: 3, why: 'decided' })
  })
})

describe('a place that nobody needs any more', () => {
  it('goes with an agreement that ends before it', async () => {
    await using service = await startAbsence()
    await arrange(service, ...days.map((date) => at('c1', 'h3', date)))
    await changeAgreement(service, { endsOn: '2026-11-23' })
    expect(placesOf(service).map((place) => place.startsWith('('))).toEqual([false, true, true])
    const [act] = await service.call('history.list', { subject: 'host:h3' })
    expect(act?.action).toBe('substitution-changed')
  })

  it('goes with an agreement that moves to a host who is open', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c1', 'h3'))
    await changeAgreement(service, { hostId: 'h3' })
    expect(placesOf(service)).toEqual(['(24 a1 h3 08:00-17:00)'])
  })

  it('goes with the plan of that day; other hours need another place, shorter ones within it the same', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c1', 'h3'), { kind: 'parents', childId: 'c2', date: '2026-11-24' })
    const save = (record: CarePlanRecord, looked = {}) =>
      service.call('carePlans.save', { ...looked, record, reasons: { minimum: why } })
    const longer = await save(plan('a1', { until: '18:00' }))
    await save(plan('a2', { weekday: 5 }))
    expect(placesOf(service)).toEqual(['24 a1 h3 08:00-17:00', '(24 a2 parents 08:00-12:00)'])
    await save(plan('a1', { from: '07:00', until: '12:00' }), longer)
    expect(placesOf(service)[0]).toBe('(24 a1 h3 08:00-17:00)')
    expect((await tuesday(service)).decided).toEqual([])
  })

  it('goes with what is kept of a trial', async () => {
    await using service = await startAbsence()
    await arrange(service, at('c1', 'h3'))
    const changes = [{ kind: 'agreement-end' as const, agreementId: 'a1', endsOn: '2026-11-23' }]
    await service.call('planning.keep', { changes, reasons: {} })
    expect(placesOf(service)).toEqual(['(24 a1 h3 08:00-17:00)'])
  })

  it('goes with an extra day that is withdrawn', async () => {
    const saturday = '2026-11-28'
    const closures = [{ hostId: 'h1', from: saturday, until: saturday, reason: 'illness' }]
    const extraDay = {
      id: 'x1',
      agreementId: 'a1',
      date: saturday,
      slots: [{ from: '08:00', until: '12:00' }],
      askedOn: '2026-11-20T08:00',
      status: 'accepted',
      decidedOn: '2026-11-20',
    }
    await using service = await startAbsence({ closures, extraDays: [extraDay] })
    await arrange(service, { kind: 'parents', childId: 'c1', date: saturday })
    await service.call('extraDays.withdraw', { id: 'x1', version: 1 })
    expect(placesOf(service)).toEqual(['(28 a1 parents 08:00-12:00)'])
  })

  it('stays on days that are over', async () => {
    await using service = await startAbsence()
    await arrange(service, ...days.map((date) => at('c1', 'h3', date)))
    await service.reopen('2026-11-25')
    await changeAgreement(service, { endsOn: '2026-11-22' })
    expect(placesOf(service).map((place) => place.startsWith('('))).toEqual([false, false, true])
  })

  it('does not come back by taking back', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service, at('c1', 'h3'))
    const released = await service.call('substitution.release', { places: made })
    await changeAgreement(service, { endsOn: '2026-11-23' })
    expect(await service.refusal('substitution.undo', released)).toBe('conflict: no-such-need')
  })
})

describe('taking back what cannot be', () => {
  it('is refused where a place would go and come back at once, or get hours that nobody reserved', async () => {
    await using service = await startAbsence()
    const { made } = await arrange(service, { ...at('c2', 'h3') })
    const [stored] = JSON.parse((await service.call('exchange.export', {})).text).substitutions as [object]
    const changed = made.map((one) => ({ ...one, record: stored }))
    const undo = (left: object) => service.refusal('substitution.undo', { contactIds: [], ...left })
    expect(await undo({ made, changed })).toBe('conflict: version-conflict')
    const longer = changed.map((one) => ({
      ...one,
      record: { ...one.record, slots: [{ from: '08:00', until: '13:00' }] },
    }))
    expect(await undo({ made: [], changed: longer })).toBe('conflict: no-such-need')
    expect(placesOf(service)).toEqual(['24 a2 h3 08:00-12:00'])
    await using copy = await serviceOnFile(JSON.parse((await service.call('exchange.export', {})).text) as Json)
    expect(placesOf(copy)).toEqual(['24 a2 h3 08:00-12:00'])
  })
})
