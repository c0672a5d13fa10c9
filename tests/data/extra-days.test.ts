import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExtraDayRecord } from '../../shared/domain/exchange/document.ts'
import { beginEmpty, hostWithFamilies, planOf } from '../support/desk-records.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

// Els has two places; Kind 1 comes on Monday to Wednesday from 7 to 18, Kind 2 and Kind 3 on Thursday. Friday 13 November is empty.
let service: ServiceOnFile
let els = ''
let agreements: { id: string; childId: string; contractHolderId: string }[] = []
beforeEach(async () => {
  service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await beginEmpty(service)
  const made = await hostWithFamilies(service, 3)
  els = made.hostId
  agreements = made.agreements
  const onThursday = [{ week: 1, weekday: 4, from: '08:00', until: '16:00' }]
  for (const [index, { id, childId, contractHolderId }] of agreements.entries()) {
    const record = planOf(id, index === 0 ? {} : { slots: onThursday })
    await service.call('carePlans.save', { record, reasons: { minimum: 'zo afgesproken' } })
    const tariff = { childId, contractHolderId, kind: 'maximum' as const, from: '2026-01-01', dayCents: 1837 }
    await service.call('tariffs.save', { record: tariff, closesPrevious: false })
  }
})
afterEach(() => service[Symbol.asyncDispose]())

const friday = '2026-11-13'
const asking = (changes: Partial<ExtraDayRecord> = {}): ExtraDayRecord => ({
  id: '',
  agreementId: agreements[0]?.id ?? '',
  date: friday,
  slots: [{ from: '08:00', until: '16:30' }],
  hostAgrees: true,
  status: 'asked',
  ...changes,
})
const ask = (changes: Partial<ExtraDayRecord> = {}) => service.call('extraDays.save', { record: asking(changes) })
const accept = (stored: { id: string; version: number }, more: object = {}) =>
  service.call('extraDays.decide', { ...stored, status: 'accepted', reasons: {}, ...more })
const errorOf = async (name: string, input: object) => {
  const reply = await service.reply(name, { requestId: crypto.randomUUID(), ...input })
  if (reply.ok) throw new Error('was not refused')
  return reply.error
}
const refusal = (stored: { id: string; version: number }, more: object = {}) =>
  errorOf('extraDays.decide', { ...stored, status: 'accepted', reasons: {}, ...more })
const peakOn = async (date: string) => (await service.call('planning.day', { hostId: els, date })).peak
/** What the family of Kind 1 pays for November, where only what is reserved is known. */
const novemberCents = async () =>
  (await service.call('billing.preview', { month: '2026-11' })).invoices.find(
    ({ contractHolderId }) => contractHolderId === agreements[0]?.contractHolderId,
  )?.totalCents ?? 0
const listed = async () => service.call('extraDays.list', { from: '2026-11-01', until: '2026-11-30' })

describe('an extra day', () => {
  it('is only a question until it is accepted, then it is reserved: in capacity and on the bill (R51)', async () => {
    const before = await novemberCents()
    const asked = await ask()
    expect([await peakOn(friday), await novemberCents()]).toEqual([0, before])
    const accepted = await accept(asked)
    expect([await peakOn(friday), await novemberCents()]).toEqual([1, before + 1837])
    expect(await listed()).toMatchObject([
      {
        id: asked.id,
        version: accepted.version,
        record: { status: 'accepted', decidedOn: '2026-11-10', hostAgrees: true },
        child: { firstName: 'Kind 1' },
        host: { firstName: 'Els' },
        family: { firstName: 'Tine' },
      },
    ])
    await service.call('extraDays.withdraw', accepted)
    expect([await peakOn(friday), await novemberCents()]).toEqual([0, before])
    expect(await listed()).toEqual([])
    const history = await service.call('history.list', { subject: `child:${agreements[0]?.childId}` })
    expect(history.slice(0, 3).map(({ action }) => action)).toEqual([
      'extra-day-removed',
      'extra-day-changed',
      'extra-day-added',
    ])
  })

  it('is only a question again when the decision is taken back, whichever it was', async () => {
    const asked = await ask({ note: 'oma is weg' })
    const accepted = await accept(asked, { reason: 'telefonisch' })
    expect(await peakOn(friday)).toBe(1)
    const again = await service.call('extraDays.reopen', accepted)
    expect(await peakOn(friday)).toBe(0)
    const { status: _asked, ...wanted } = asking({ id: asked.id, note: 'oma is weg' })
    expect((await listed())[0]?.record).toEqual({ ...wanted, status: 'asked' })
    const refused = await service.call('extraDays.decide', { ...again, status: 'refused', reasons: {} })
    expect((await errorOf('extraDays.reopen', accepted)).reason).toBe('version-conflict')
    const last = await service.call('extraDays.reopen', refused)
    expect((await listed())[0]?.record).toEqual({ ...wanted, status: 'asked' })
    await accept(last)
    expect(await peakOn(friday)).toBe(1)
  })

  it('for today is in time; what has begun is not withdrawn', async () => {
    const today = await ask({
      agreementId: agreements[1]?.id ?? '',
      date: '2026-11-10',
      slots: [{ from: '09:00', until: '12:00' }],
    })
    const accepted = await accept(today)
    expect(await peakOn('2026-11-10')).toBe(2)
    expect((await errorOf('extraDays.withdraw', accepted)).reason).toBe('extra-day-has-begun')
    expect((await errorOf('extraDays.reopen', accepted)).reason).toBe('extra-day-has-begun')
  })

  it('of a day that has passed, or of minutes that are reserved already, cannot be accepted', async () => {
    const late = await ask({ agreementId: agreements[1]?.id ?? '', date: '2026-11-09' })
    expect(await refusal(late)).toMatchObject({
      reason: 'extra-day-impossible',
      details: { obstacles: [{ kind: 'passed' }] },
    })
    const twice = await ask({ date: '2026-11-16', slots: [{ from: '17:00', until: '19:00' }] })
    expect(await refusal(twice, { reason: 'toch maar doen', reasons: { capacity: 'toch maar doen' } })).toMatchObject({
      details: { obstacles: [{ kind: 'reserved', from: 1020, until: 1080, host: { firstName: 'Els' } }] },
    })
  })

  it('over the limit is refused inside the transaction, unless a reason is given that the history keeps', async () => {
    const thursday = await ask({ date: '2026-11-12', slots: [{ from: '15:00', until: '18:00' }] })
    const refused = await refusal(thursday)
    expect(refused).toMatchObject({
      reason: 'over-capacity',
      details: { hostId: els, patterns: [{ from: 900, until: 960, count: 3, limit: 2 }] },
    })
    expect(await peakOn('2026-11-12')).toBe(2)
    await accept(thursday, { reasons: { capacity: 'een uur, met de zus erbij' } })
    expect(await peakOn('2026-11-12')).toBe(3)
    const [entry] = await service.call('history.list', { subject: `host:${els}` })
    expect(entry).toMatchObject({ action: 'extra-day-changed', reason: 'een uur, met de zus erbij' })
  })

  it('that the host does not agree to, or was not asked about, needs a reason', async () => {
    for (const hostAgrees of [false, undefined]) {
      const { hostAgrees: _, ...record } = asking({ date: hostAgrees === false ? friday : '2026-11-20' })
      const asked = await service.call('extraDays.save', {
        record: hostAgrees === undefined ? record : { ...record, hostAgrees },
      })
      expect((await refusal(asked)).reason).toBe('host-not-agreed')
      await accept(asked, { reason: 'zij belt niet terug, de dienst beslist' })
    }
    expect((await listed()).map(({ record }) => [record.hostAgrees, record.reason])).toEqual([
      [false, 'zij belt niet terug, de dienst beslist'],
      [undefined, 'zij belt niet terug, de dienst beslist'],
    ])
  })

  it('is refused with a no, and asked anew when it is changed', async () => {
    const asked = await ask()
    const refused = await service.call('extraDays.decide', {
      ...asked,
      status: 'refused',
      hostAgrees: false,
      reasons: {},
    })
    expect((await listed())[0]?.record).toMatchObject({ status: 'refused', hostAgrees: false, decidedOn: '2026-11-10' })
    expect(await peakOn(friday)).toBe(0)
    await service.call('extraDays.save', { ...refused, record: asking({ date: '2026-11-20' }) })
    const [{ record } = { record: undefined }] = await listed()
    expect(record).toMatchObject({ status: 'asked', date: '2026-11-20' })
    expect(record).not.toHaveProperty('decidedOn')
  })

  it('is changed only by who looked at it last, and not while it is accepted', async () => {
    const asked = await ask()
    const accepted = await accept(asked)
    const save = (version: number) => errorOf('extraDays.save', { id: asked.id, version, record: asking() })
    expect((await save(asked.version)).reason).toBe('version-conflict')
    expect((await save(accepted.version)).reason).toBe('extra-day-accepted')
    expect((await refusal(accepted)).reason).toBe('extra-day-accepted')
  })

  it('is kept as it was typed only when it is whole', async () => {
    const faults = await errorOf('extraDays.save', {
      record: asking({ slots: [{ from: '16:00', until: '08:00' }], insteadOf: '2026-02-30' }),
    })
    expect(faults).toMatchObject({
      reason: 'faults',
      details: {
        faults: [
          { path: 'insteadOf', code: 'invalid-date' },
          { path: 'slots[0].until', code: 'end-before-start' },
        ],
      },
    })
    expect((await errorOf('extraDays.save', { record: asking({ agreementId: 'nobody' }) })).reason).toBe(
      'no-such-agreement',
    )
  })
})

describe('a swap', () => {
  it('reserves one day and releases the other, in capacity and on the bill', async () => {
    const before = await novemberCents()
    const swap = await ask({ insteadOf: '2026-11-16', slots: [{ from: '08:00', until: '12:00' }] })
    const check = await service.call('extraDays.check', {
      agreementId: agreements[0]?.id ?? '',
      date: friday,
      slots: [[480, 720]],
      insteadOf: '2026-11-16',
      exceptId: swap.id,
    })
    expect(check).toMatchObject({
      obstacles: [],
      price: { differenceCents: 1102 - 1837 },
      givenUp: { date: '2026-11-16', peakNow: 1, peak: 0 },
    })
    const accepted = await accept(swap)
    expect([await peakOn(friday), await peakOn('2026-11-16')]).toEqual([1, 0])
    expect(await novemberCents()).toBe(before + (check.price?.differenceCents ?? 0))
    // The same question about what is stored now gives the same answer.
    const again = await service.call('extraDays.check', {
      agreementId: agreements[0]?.id ?? '',
      date: friday,
      slots: [[480, 720]],
      insteadOf: '2026-11-16',
      exceptId: swap.id,
    })
    expect(again).toEqual(check)
    await service.call('extraDays.withdraw', accepted)
    expect([await peakOn(friday), await peakOn('2026-11-16')]).toEqual([0, 1])
  })

  it('gives a day up once', async () => {
    await accept(await ask({ insteadOf: '2026-11-16' }))
    const second = await ask({ date: '2026-11-20', insteadOf: '2026-11-16' })
    expect(await refusal(second)).toMatchObject({ details: { obstacles: [{ kind: 'given-up-already' }] } })
  })

  it('of a day for which an absence was entered already is refused', async () => {
    const childId = agreements[0]?.childId ?? ''
    await service.call('attendance.save', {
      cells: [
        {
          childId,
          hostId: els,
          date: '2026-11-16',
          looked: { stays: [] },
          value: { stays: [], absence: { reason: 'holiday' } },
        },
      ],
      source: 'typed',
    })
    const swap = await ask({ insteadOf: '2026-11-16' })
    expect(await refusal(swap)).toMatchObject({ details: { obstacles: [{ kind: 'given-up-answered' }] } })
  })
})

describe('a month that is closed', () => {
  it('changes only with a written reason (R134)', async () => {
    const asked = await ask()
    service.sql(`INSERT INTO closed_months VALUES ('${els}', '2026-11', '2026-11-10')`)
    expect(await refusal(asked)).toMatchObject({
      reason: 'reason-needed',
      details: { closed: ['2026-11'], issued: [] },
    })
    const accepted = await accept(asked, { reason: 'telefonisch afgesproken' })
    expect((await errorOf('extraDays.withdraw', accepted)).reason).toBe('reason-needed')
    expect((await errorOf('extraDays.reopen', accepted)).reason).toBe('reason-needed')
    await service.call('extraDays.withdraw', { ...accepted, reason: 'de ouder belt af' })
    const [entry] = await service.call('history.list', { subject: `host:${els}` })
    expect(entry).toMatchObject({ action: 'extra-day-removed', reason: 'de ouder belt af' })
  })
})
