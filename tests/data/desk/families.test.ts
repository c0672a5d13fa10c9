import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beginEmpty, childOf, holderOf, hostWithFamilies, planOf } from '../../support/desk-records.ts'
import { serviceOnFile, type ServiceOnFile } from '../../support/service-on-file.ts'
import { smallService } from '../../support/small-service.ts'

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

async function family() {
  const { agreements } = await hostWithFamilies(service, 1)
  const [agreement] = agreements
  if (!agreement) throw new Error('no agreement')
  return agreement
}

describe('care', () => {
  it('starts with a complete file only, or with a reason why it starts all the same (R131)', async () => {
    const { id, childId, contractHolderId } = await family()
    const { details } = await errorOf('agreements.clearStart', { id, version: 1 })
    expect(details).toEqual({
      missing: [
        'signature',
        'regulation',
        'plan',
        'attest',
        'fiche',
        'child-national-number',
        'holder-national-number',
        'emergency-contact',
        'photo-consent',
        'privacy-notice',
      ],
    })
    const overrideReason = 'opvang dringend nodig'
    const cleared = await service.call('agreements.clearStart', { id, version: 1, overrideReason })
    const { record } = await service.call('agreements.record', { id })
    expect(record.start).toEqual({ clearedOn: '2026-11-10', overrideReason })
    expect((await service.call('history.list', { subject: `child:${childId}` }))[0]?.reason).toBe(overrideReason)

    await service.call('carePlans.save', { record: planOf(id), reasons: {} })
    await service.call('contractHolders.save', {
      id: contractHolderId,
      version: 1,
      record: holderOf({ nationalRegisterNumber: '90.01.01-123.95' }),
    })
    await service.call('children.save', {
      id: childId,
      version: 1,
      record: childOf({
        nationalRegisterNumber: '24.03.01-045.91',
        fiche: { reviewedOn: '2026-10-01' },
        contacts: [{ id: '1', name: 'Oma', phone: '056', isEmergency: true, mayCollect: true }],
        photoConsent: { granted: false, on: '2026-10-01' },
        privacyNoticeOn: '2026-10-01',
      }),
    })
    const attest = { childId, contractHolderId, kind: 'income' as const, from: '2026-11-01', dayCents: 1837 }
    await service.call('tariffs.save', { record: attest, closesPrevious: true })
    const signed = { ...record, signedOn: '2026-10-20', regulation: { version: '2026', acknowledgedOn: '2026-10-20' } }
    const { version } = await service.call('agreements.save', { ...cleared, record: signed })
    expect((await service.call('children.file', { id: childId })).agreements[0]?.missing).toEqual([])
    await service.call('agreements.clearStart', { id, version })
    expect((await service.call('agreements.record', { id })).record.start).toEqual({ clearedOn: '2026-11-10' })
  })
})

describe('a deposit', () => {
  it('stays under its cap: 250 euro, and 50 for a low income (R55, T18, T19)', async () => {
    const { id } = await family()
    const { record } = await service.call('agreements.record', { id })
    const asks = (depositCents: number, hasLowIncome: boolean) => ({
      id,
      version: 1,
      record: { ...record, depositCents, hasLowIncome },
    })
    expect(await errorOf('agreements.save', asks(30_000, false))).toMatchObject({
      reason: 'deposit-over-cap',
      details: { capCents: 25_000 },
    })
    expect(await errorOf('agreements.save', asks(5_001, true))).toMatchObject({ details: { capCents: 5_000 } })
    await service.call('agreements.save', asks(5_000, true))
  })
})

describe('an attest', () => {
  it('ends the one before it, says which gaps and issued months it touches, and overlaps none', async () => {
    const { childId, contractHolderId } = await family()
    const attest = (from: string, until?: string) => ({
      childId,
      contractHolderId,
      kind: 'income' as const,
      from,
      ...(until === undefined ? {} : { until }),
      dayCents: 1837,
    })
    const first = await service.call('tariffs.save', { record: attest('2026-11-01'), closesPrevious: true })
    const ask = { childId, contractHolderId, from: '2027-01-01', until: '2027-06-30' }
    expect(await service.call('tariffs.effect', ask)).toEqual({
      closes: { id: first.id, from: '2026-11-01', until: '2026-12-31' },
      overlaps: [],
      gaps: [{ from: '2027-07-01' }],
      issuedMonths: [],
    })
    const next = attest('2027-01-01', '2027-06-30')
    expect((await errorOf('tariffs.save', { record: next, closesPrevious: false })).details).toMatchObject({
      faults: [{ path: '', code: 'overlap' }],
    })
    const second = await service.call('tariffs.save', { record: next, closesPrevious: true })
    const file = await service.call('children.file', { id: childId })
    expect(file.tariffs.map(({ from, until }) => [from, until])).toEqual([
      ['2027-01-01', '2027-06-30'],
      ['2026-11-01', '2026-12-31'],
    ])
    expect((await errorOf('tariffs.save', { record: attest('2027-01-01'), closesPrevious: true })).reason).toBe(
      'faults',
    )
    await service.call('tariffs.remove', { id: second.id, version: second.version })
    expect((await service.call('children.file', { id: childId })).tariffs).toHaveLength(1)
  })

  it('that touches an issued month says so, and the month stays as issued', async () => {
    await using billed = await serviceOnFile(smallService())
    await billed.call('billing.run', {
      month: '2026-10',
      out: `${billed.folder}/out`,
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
    })
    const invoices = billed.rows('SELECT * FROM invoices ORDER BY number')
    const dates = { childId: 'c1', contractHolderId: 'p1', from: '2026-10-15' }
    expect((await billed.call('tariffs.effect', dates)).issuedMonths).toEqual(['2026-10'])
    const record = { ...dates, kind: 'income' as const, dayCents: 999 }
    const { issuedMonths } = await billed.call('tariffs.save', { record, closesPrevious: true })
    expect(issuedMonths).toEqual(['2026-10'])
    expect(billed.rows('SELECT * FROM invoices ORDER BY number')).toEqual(invoices)
  })
})

describe('the history', () => {
  it('tells of each field its value before and after, in the files it belongs to', async () => {
    const { id, childId, contractHolderId } = await family()
    await service.call('contractHolders.save', {
      id: contractHolderId,
      version: 1,
      record: holderOf({ phone: '0470', street: 'Dam 1' }),
    })
    const [entry] = await service.call('history.list', { subject: `child:${childId}` })
    expect(entry).toMatchObject({
      actor: 'tester',
      action: 'contract-holder-changed',
      record: { kind: 'contract-holder', id: contractHolderId },
      changes: [
        { field: 'street', before: 'Kerkstraat 4', after: 'Dam 1' },
        { field: 'phone', after: '0470' },
      ],
    })
    const { hostId } = (await service.call('agreements.record', { id })).record
    const ofHost = await service.call('history.list', { subject: `host:${hostId}` })
    expect(ofHost.map(({ action }) => action)).toEqual(['agreement-added', 'host-added'])
    const first = await service.call('history.list', { subject: 'service', limit: 2 })
    const more = await service.call('history.list', { subject: 'service', limit: 2, before: first[1]?.id ?? 0 })
    expect(new Set([...first, ...more].map((one) => one.id)).size).toBe(4)
    expect(() => service.sql('DELETE FROM audit_subjects')).toThrow('audit_subjects never changes')
  })
})
