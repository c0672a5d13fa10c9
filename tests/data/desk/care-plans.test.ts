import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OverCapacity } from '../../../shared/contract/agreements.ts'
import { agreementOf, beginEmpty, holderOf, hostOf, hostWithFamilies, planOf } from '../../support/desk-records.ts'
import { serviceOnFile, type ServiceOnFile } from '../../support/service-on-file.ts'

let service: ServiceOnFile
beforeEach(async () => {
  service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await beginEmpty(service)
})
afterEach(() => service[Symbol.asyncDispose]())

const errorOf = async (name: string, input: object) => {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  if (reply.ok) throw new Error('was not refused')
  return reply.error
}
const plansOf = async (agreementId: string) =>
  (await service.call('carePlans.basis', { agreementId })).plans.map(
    ({ record }) => `${record.from}…${record.until ?? ''}`,
  )

describe('a plan', () => {
  it('closes the one in force from its date on and keeps it; a temporary one lets it go on afterwards', async () => {
    const { agreements } = await hostWithFamilies(service, 1)
    const id = agreements[0]?.id ?? ''
    await service.call('carePlans.save', { record: planOf(id), reasons: {} })
    await service.call('carePlans.save', {
      record: planOf(id, { from: '2026-11-30', cycleStart: '2026-11-30' }),
      reasons: {},
    })
    expect(await plansOf(id)).toEqual(['2026-11-02…2026-11-29', '2026-11-30…'])
    const july = planOf(id, { from: '2027-07-01', until: '2027-07-31' })
    await service.call('carePlans.save', { record: july, reasons: {} })
    expect(await plansOf(id)).toEqual([
      '2026-11-02…2026-11-29',
      '2026-11-30…2027-06-30',
      '2027-07-01…2027-07-31',
      '2027-08-01…',
    ])
    const fault = await errorOf('carePlans.save', { record: planOf(id, { from: '2027-01-01' }), reasons: {} })
    expect(fault).toMatchObject({ reason: 'faults', details: { faults: [{ path: 'from', code: 'overlap' }] } })
  })

  it('is changed in place by who looked at it last', async () => {
    const { agreements } = await hostWithFamilies(service, 1)
    const agreementId = agreements[0]?.id ?? ''
    const { id } = await service.call('carePlans.save', { record: planOf(agreementId), reasons: {} })
    const record = planOf(agreementId, { cycleWeeks: 2 })
    expect(
      await service.call('carePlans.save', { id, version: 1, record, reasons: { minimum: 'zo afgesproken' } }),
    ).toEqual({ id, version: 2 })
    expect((await errorOf('carePlans.save', { id, version: 1, record, reasons: {} })).reason).toBe('version-conflict')
  })

  it('below the minimum asks a reason, which the history keeps (R50)', async () => {
    const { agreements } = await hostWithFamilies(service, 1)
    const { id, childId } = agreements[0] ?? { id: '', childId: '' }
    const record = planOf(id, { slots: [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }] })
    expect(await errorOf('carePlans.save', { record, reasons: {} })).toMatchObject({
      reason: 'below-minimum',
      details: { halfDays: 2, cycleWeeks: 1, minimum: 5 },
    })
    await service.call('carePlans.save', { record, reasons: { minimum: 'broer komt al voltijds' } })
    const [entry] = await service.call('history.list', { subject: `child:${childId}` })
    expect(entry).toMatchObject({ action: 'care-plan-added', reason: 'broer komt al voltijds' })
  })

  it('goes away only before it begins', async () => {
    const { agreements } = await hostWithFamilies(service, 1)
    const agreementId = agreements[0]?.id ?? ''
    const begun = await service.call('carePlans.save', { record: planOf(agreementId), reasons: {} })
    const coming = await service.call('carePlans.save', {
      record: planOf(agreementId, { from: '2026-12-07' }),
      reasons: {},
    })
    expect((await errorOf('carePlans.remove', { ...begun, version: 2 })).reason).toBe('plan-has-begun')
    await service.call('carePlans.remove', coming)
    expect(await plansOf(agreementId)).toEqual(['2026-11-02…2026-12-06'])
  })

  it('may not reserve minutes that another agreement of the child reserves', async () => {
    const { agreements, hostId } = await hostWithFamilies(service, 1)
    const { id, childId } = agreements[0] ?? { id: '', childId: '' }
    await service.call('carePlans.save', { record: planOf(id), reasons: {} })
    const { id: contractHolderId } = await service.call('contractHolders.save', {
      record: holderOf({ firstName: 'Bert' }),
    })
    const other = await service.call('agreements.save', { record: agreementOf({ childId, contractHolderId, hostId }) })
    const clash = await errorOf('carePlans.save', { record: planOf(other.id), reasons: {} })
    expect(clash).toMatchObject({ reason: 'faults', details: { faults: [{ path: '', code: 'double-reservation' }] } })
    const rest = [4, 5].map((weekday) => ({ week: 1, weekday, from: '07:00', until: '18:00' }))
    await service.call('carePlans.save', {
      record: planOf(other.id, { slots: rest }),
      reasons: { minimum: 'co-ouders' },
    })
  })
})

describe('a place that is not there', () => {
  it('is refused with the pattern, the children and the limit, and given with a reason only', async () => {
    const { agreements, hostId } = await hostWithFamilies(service, 3)
    const ids = agreements.map(({ id }) => id)
    for (const id of ids.slice(0, 2)) await service.call('carePlans.save', { record: planOf(id), reasons: {} })
    const third = { record: planOf(ids[2] ?? '', { from: '2026-11-23', until: '2026-12-31' }), reasons: {} }
    const error = await errorOf('carePlans.save', third)
    expect(error.reason).toBe('over-capacity')
    const { patterns } = error.details as OverCapacity
    expect(patterns).toHaveLength(3)
    expect(patterns[0]).toMatchObject({ weekday: 1, everyWeeks: 1, from: 420, until: 1080, count: 3, limit: 2 })
    expect(patterns[0]?.dates).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ])
    expect(patterns[0]?.children.map(({ firstName }) => firstName).sort()).toEqual(['Kind 1', 'Kind 2', 'Kind 3'])
    expect(await plansOf(ids[2] ?? '')).toEqual([])
    await service.call('carePlans.save', { ...third, reasons: { capacity: 'crisisopvang, tot Nieuwjaar' } })
    const [entry] = await service.call('history.list', { subject: `host:${hostId}` })
    expect(entry?.reason).toBe('crisisopvang, tot Nieuwjaar')
    // What is too full already, and not by this change, does not stand in its way.
    const friday = [{ week: 1, weekday: 5, from: '08:00', until: '12:00' }]
    const basis = await service.call('carePlans.basis', { agreementId: ids[0] ?? '' })
    const [stored] = basis.plans
    if (!stored) throw new Error('no plan')
    await service.call('carePlans.save', {
      id: stored.id,
      version: stored.version,
      record: { ...stored.record, slots: [...stored.record.slots, ...friday] },
      reasons: {},
    })
  })

  it('is looked for again when an agreement moves to another host or runs longer', async () => {
    const full = await hostWithFamilies(service, 2)
    for (const { id } of full.agreements) await service.call('carePlans.save', { record: planOf(id), reasons: {} })
    const other = await hostWithFamilies(service, 1)
    const moving = other.agreements[0]?.id ?? ''
    await service.call('carePlans.save', { record: planOf(moving), reasons: {} })
    const { record, version } = await service.call('agreements.record', { id: moving })
    const moved = { id: moving, version, record: { ...record, hostId: full.hostId } }
    expect((await errorOf('agreements.save', moved)).reason).toBe('over-capacity')
    expect((await service.call('agreements.record', { id: moving })).record.hostId).toBe(other.hostId)
    await service.call('agreements.save', { ...moved, capacityReason: 'tijdelijk, host ziek' })
    expect((await service.call('agreements.record', { id: moving })).record.hostId).toBe(full.hostId)
  })

  it('is given to one of two who ask at the same time', async () => {
    const { agreements } = await hostWithFamilies(service, 3, { licence: [{ from: '2026-01-01', maxPresent: 2 }] })
    const replies = await Promise.all(
      agreements.map(({ id }) =>
        service.reply('carePlans.save', { requestId: crypto.randomUUID(), record: planOf(id), reasons: {} }),
      ),
    )
    expect(replies.filter((reply) => reply.ok)).toHaveLength(2)
    expect((await service.call('capacity.report', { from: '2026-11-01', until: '2027-12-31' })).breaches).toEqual([])
  })
})

describe('a stack of changes on trial', () => {
  it('is kept whole or not at all', async () => {
    const { agreements, hostId } = await hostWithFamilies(service, 3, { ownChildren: [] })
    const [first, second, third] = agreements.map(({ id }) => id)
    await service.call('carePlans.save', { record: planOf(first ?? ''), reasons: {} })
    await service.call('carePlans.save', { record: planOf(second ?? ''), reasons: {} })
    const { agreementId: _, ...plan } = planOf('', { from: '2027-01-04', cycleStart: '2027-01-04' })
    const changes = [
      { kind: 'licence', hostId, from: '2027-01-01', maxPresent: 2 },
      { kind: 'school-start', childId: agreements[0]?.childId, date: '2027-09-01' },
      { kind: 'closure', hostId, from: '2027-02-01', until: '2027-02-05', reason: 'leave' },
      { kind: 'plan', agreementId: third, plan },
    ]
    const before = (await service.call('exchange.export', {})).text
    const refused = await errorOf('planning.keep', { changes, reasons: {} })
    expect(refused).toMatchObject({ reason: 'over-capacity', details: { hostId } })
    expect((await service.call('exchange.export', {})).text).toBe(before)
    const end = { kind: 'agreement-end', agreementId: first, endsOn: '2026-12-31' }
    expect(await service.call('planning.keep', { changes: [end, ...changes] as never, reasons: {} })).toEqual({
      kept: 5,
    })
    const host = (await service.call('hosts.record', { id: hostId })).record
    expect(host.licence).toEqual([
      { from: '2026-01-01', until: '2026-12-31', maxPresent: 2 },
      { from: '2027-01-01', maxPresent: 2 },
    ])
    expect(hostOf().licence).toHaveLength(1)
    expect((await service.call('capacity.report', { from: '2026-11-01', until: '2027-12-31' })).breaches).toEqual([])
  })
})
