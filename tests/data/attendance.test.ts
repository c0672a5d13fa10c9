import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '../../shared/contract/index.ts'
import type { DayCell } from '../../shared/domain/attendance/day-cell.ts'
import { sheetFacts } from '../../shared/domain/attendance/sheet-facts.ts'
import { billPeriod } from '../../shared/domain/billing/bill-period.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import { payHosts } from '../../shared/domain/payout/pay-hosts.ts'
import { agreementOf, beginEmpty, hostWithFamilies, planOf } from '../support/desk-records.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { smallService } from '../support/small-service.ts'

type Cell = InputOf<'attendance.save'>['cells'][number]

let service: ServiceOnFile
afterEach(() => service[Symbol.asyncDispose]())

const nothing: DayCell = { stays: [] }
const from8: DayCell = { stays: [{ from: '08:00', until: '16:30' }] }
const ill: DayCell = { stays: [], absence: { reason: 'illness', notifiedAt: '2026-10-26T08:30' } }
const cellOf = (value: DayCell, changes: Partial<Cell> = {}): Cell => ({
  childId: 'c2',
  hostId: 'h1',
  date: '2026-10-26',
  looked: nothing,
  value,
  ...changes,
})
const save = (cells: Cell[], more: { reason?: string } = {}) =>
  service.call('attendance.save', { cells, source: 'typed', ...more })
const refusal = async (cells: Cell[], more: object = {}) => {
  const reply = await service.reply('attendance.save', {
    requestId: crypto.randomUUID(),
    cells,
    source: 'typed',
    ...more,
  })
  if (reply.ok) throw new Error('was not refused')
  return reply.error
}
const sheet = (hostId = 'h1', month = '2026-10') => service.call('attendance.sheet', { hostId, month })
const log = (childId = 'c2', date = '2026-10-26') => service.call('attendance.dayLog', { childId, date })
const totals = ({ children, ...records }: OutputOf<'attendance.sheet'>) => {
  const { children: facts, closures, settings } = sheetFacts({ children, ...records })
  return {
    families: billPeriod(facts, monthPeriod('2026-10'), closures, settings).families.map((bill) => [
      bill.contractHolderId,
      bill.totalCents,
    ]),
    payout: payHosts(facts, monthPeriod('2026-10'), settings).find(({ hostId }) => hostId === records.host.id)
      ?.totalCents,
  }
}

describe('answering days of an imported service', () => {
  beforeEach(async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
  })

  it('writes the stay, tells the register who and when, and closes the open day', async () => {
    expect((await service.call('billing.preview', { month: '2026-10' })).problems).toContainEqual(
      expect.objectContaining({ code: 'unregistered-day', date: '2026-10-26' }),
    )
    expect(await save([cellOf(from8)])).toEqual({ changed: 1 })
    expect((await service.call('billing.preview', { month: '2026-10' })).problems).not.toContainEqual(
      expect.objectContaining({ code: 'unregistered-day' }),
    )
    const [entry, ...older] = await log()
    expect(older).toEqual([])
    expect(entry).toMatchObject({ actor: expect.any(String), source: 'typed', after: from8, host: { id: 'h1' } })
    expect(entry).not.toHaveProperty('before')
  })

  it('keeps what stood there when an answer is corrected, and undoing is answering with that', async () => {
    await save([cellOf(from8)])
    await save([cellOf(ill, { looked: from8 })])
    await save([cellOf(from8, { looked: ill })])
    expect((await log()).map(({ before, after }) => [before, after])).toEqual([
      [ill, from8],
      [from8, ill],
      [undefined, from8],
    ])
    const { corrected, attendance, absences } = await sheet()
    expect(corrected).toEqual([{ childId: 'c2', date: '2026-10-26' }])
    expect(attendance).toContainEqual({ childId: 'c2', hostId: 'h1', date: '2026-10-26', ...from8 })
    expect(absences).toEqual([])
  })

  it('writes nothing for an answer that changes nothing', async () => {
    await save([cellOf(from8)])
    expect(await save([cellOf(from8, { looked: from8 })])).toEqual({ changed: 0 })
    expect(await log()).toHaveLength(1)
  })

  it('refuses what somebody else changed, with what stands there now', async () => {
    await save([cellOf(from8)])
    expect(await refusal([cellOf(ill)])).toMatchObject({
      code: 'conflict',
      reason: 'day-changed',
      details: { cells: [{ childId: 'c2', hostId: 'h1', date: '2026-10-26', now: from8 }] },
    })
  })

  it.each<[string, Cell[], string, string]>([
    [
      'a time that is none',
      [cellOf({ stays: [{ from: '8', until: '16:30' }] })],
      'cells[0].stays[0].from',
      'invalid-time',
    ],
    [
      'an end before its start',
      [cellOf(from8, { date: '2026-10-27' }), cellOf({ stays: [{ from: '16:30', until: '08:00' }] })],
      'cells[1].stays[0].until',
      'end-before-start',
    ],
    [
      'stays that overlap',
      [
        cellOf({
          stays: [
            { from: '08:00', until: '12:00' },
            { from: '11:59', until: '13:00' },
          ],
        }),
      ],
      'cells[0].stays[1]',
      'overlap',
    ],
    [
      'a stay that meets one at another host',
      [cellOf(from8, { childId: 'c1', hostId: 'h2', date: '2026-10-05' })],
      'cells[0].stays[0]',
      'overlap',
    ],
    [
      'a day answered twice',
      [cellOf(from8), cellOf({ stays: [{ from: '17:00', until: '18:00' }] })],
      'cells[1]',
      'duplicate',
    ],
    [
      'a reason that is none',
      [cellOf({ stays: [], absence: { reason: 'illness', reasonId: 'nobody' } })],
      'cells[0].absence.reasonId',
      'unknown-reference',
    ],
    [
      'a reason of another kind than the absence',
      [cellOf({ stays: [], absence: { reason: 'holiday', reasonId: 'illness' } })],
      'cells[0].absence.reasonId',
      'unknown-reference',
    ],
    [
      'a notice on a day that does not exist',
      [cellOf({ stays: [], absence: { reason: 'illness', notifiedAt: '2026-02-30T08:00' } })],
      'cells[0].absence.notifiedAt',
      'invalid-date',
    ],
  ])('refuses %s with its place, and writes nothing', async (_, cells, path, code) => {
    const before = await service.call('exchange.export', {})
    const error = await refusal(cells)
    expect(error.reason).toBe('faults')
    expect((error.details as { faults: object[] }).faults).toContainEqual(expect.objectContaining({ path, code }))
    expect(await service.call('exchange.export', {})).toEqual(before)
    expect(await log()).toEqual([])
  })

  it('refuses children and hosts that are not there, and presence after today', async () => {
    expect((await refusal([cellOf(from8, { childId: 'nobody' })])).reason).toBe('no-such-child')
    expect((await refusal([cellOf(from8, { hostId: 'nobody' })])).reason).toBe('no-such-host')
    expect(await refusal([cellOf(from8, { date: '2026-11-11' })])).toMatchObject({
      reason: 'future-day',
      details: { dates: ['2026-11-11'] },
    })
    expect(
      await save([cellOf({ stays: [], absence: { reason: 'holiday' } }, { date: '2026-11-16', looked: from8 })]),
    ).toEqual({
      changed: 1,
    })
  })

  it('computes the sheet with the same cents as the preview', async () => {
    const preview = await service.call('billing.preview', { month: '2026-10' })
    const { families, payout } = totals(await sheet())
    for (const [holder, cents] of families)
      expect(preview.invoices.find((invoice) => invoice.contractHolderId === holder)?.totalCents ?? 0).toBe(cents)
    expect(payout).toBe(preview.payouts.find(({ hostId }) => hostId === 'h1')?.totalCents)
  })

  it('asks a reason for a change in a month that was issued or closed, and keeps it', async () => {
    await save([cellOf(from8)])
    expect(await service.call('attendance.closeMonth', { hostId: 'h1', month: '2026-10' })).toEqual({
      closedOn: '2026-11-10',
    })
    expect(await refusal([cellOf(ill, { looked: from8 })])).toMatchObject({
      code: 'locked',
      reason: 'reason-needed',
      details: { closed: ['2026-10'], issued: [] },
    })
    await save([cellOf(ill, { looked: from8 })], { reason: 'de ouders belden' })
    expect((await log())[0]).toMatchObject({ reason: 'de ouders belden', before: from8 })
    expect((await sheet()).closedOn).toBe('2026-11-10')
    await service.call('attendance.reopenMonth', { hostId: 'h1', month: '2026-10', reason: 'nog een formulier' })
    expect((await sheet()).closedOn).toBeUndefined()
    await save([cellOf(from8, { looked: ill })])
  })

  it('does not close a month with open days, or one that is not over', async () => {
    const close = (month: string) =>
      service.reply('attendance.closeMonth', { requestId: crypto.randomUUID(), hostId: 'h1', month })
    expect(await close('2026-10')).toMatchObject({ error: { reason: 'open-days', details: { days: 1 } } })
    expect(await close('2026-11')).toMatchObject({ error: { reason: 'month-not-over' } })
  })

  it('forgets what was looked at when the stays change', async () => {
    await save([cellOf(from8)])
    service.sql("INSERT INTO stay_checks VALUES ('2026-10-26', 'c2', 'h1', 'eleven-hours')")
    await save([cellOf({ ...from8, absence: { reason: 'other' } }, { looked: from8 })])
    expect(service.rows('SELECT kind FROM stay_checks')).toHaveLength(1)
    await save([cellOf(nothing, { looked: { ...from8, absence: { reason: 'other' } } })])
    expect(service.rows('SELECT kind FROM stay_checks')).toEqual([])
  })
})

describe('care that has not been cleared to start (R131)', () => {
  it('is not registered in a service that began empty', async () => {
    service = await serviceOnFile(undefined, { today: '2026-11-10' })
    await beginEmpty(service)
    const { hostId, agreements } = await hostWithFamilies(service, 1)
    const { id, childId } = agreements[0] ?? agreementOf({})
    await service.call('carePlans.save', { record: planOf(id), reasons: {} })
    const cell = cellOf(from8, { childId, hostId, date: '2026-11-09' })
    expect((await sheet(hostId, '2026-11')).notStarted).toEqual([childId])
    expect(await refusal([cell])).toMatchObject({ reason: 'care-not-started', details: { children: [childId] } })
    const { version } = await service.call('agreements.record', { id })
    await service.call('agreements.clearStart', { id, version, overrideReason: 'papieren komen morgen' })
    expect(await save([cell])).toEqual({ changed: 1 })
  })
})
