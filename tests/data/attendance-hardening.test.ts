import { afterEach, describe, expect, it } from 'vitest'
import { procedures, type InputOf, type ProcedureName } from '../../shared/contract/index.ts'
import type { DayCell } from '../../shared/domain/attendance/day-cell.ts'
import type { ExtraDayRecord } from '../../shared/domain/exchange/document.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { smallService } from '../support/small-service.ts'

// Every case here went wrong once: a command about attendance that lost, moved or promised something in silence.

type Cell = InputOf<'attendance.save'>['cells'][number]

let service: ServiceOnFile
afterEach(() => service[Symbol.asyncDispose]())

const slots = [{ from: '08:00', until: '16:30' }]
const reply = (name: ProcedureName, input: object) =>
  service.reply(name, procedures[name].kind === 'command' ? { requestId: crypto.randomUUID(), ...input } : input)
const reasonOf = async (name: ProcedureName, input: object): Promise<unknown> => {
  const answer = await reply(name, input)
  if (answer.ok) return 'was not refused'
  const { faults } = (answer.error.details ?? {}) as { faults?: { path: string; code: string }[] }
  return faults ? faults.map(({ path, code }) => `${path} ${code}`.trim()) : answer.error.reason
}
const cellOf = (value: DayCell, changes: Partial<Cell> = {}): Cell => ({
  childId: 'c2',
  hostId: 'h1',
  date: '2026-10-26',
  looked: { stays: [] },
  value,
  ...changes,
})
const save = (...cells: Cell[]) => ({ cells, source: 'typed' as const })

/** What is exported comes in again, and comes out the same. */
async function expectWhole(): Promise<void> {
  const { text } = await service.call('exchange.export', {})
  await using copy = await serviceOnFile(JSON.parse(text) as Json, { today: '2026-11-10' })
  expect((await copy.call('exchange.export', {})).text).toBe(text)
}

describe('minutes of an accepted extra day', () => {
  const friday = '2026-11-13'
  const onFriday = { cycleWeeks: 1, cycleStart: '2026-11-02', slots: [{ week: 1, weekday: 5 as const, from: '09:00', until: '12:00' }] } // prettier-ignore
  const plan = { from: '2026-11-02', ...onFriday }
  const reasons = { minimum: 'zo afgesproken', capacity: 'zo afgesproken' }

  /** c1 is at h1 on that Friday, and has a second agreement with h2. */
  async function twoAgreements(): Promise<string> {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    const extra: ExtraDayRecord = { id: '', agreementId: 'a1', date: friday, slots, status: 'asked', hostAgrees: true }
    const asked = await service.call('extraDays.save', { record: extra })
    await service.call('extraDays.decide', { ...asked, status: 'accepted', reasons: {} })
    const record = { id: '', childId: 'c1', contractHolderId: 'p1', hostId: 'h2', startsOn: '2026-11-01', freeHalfDaysUsed: [] }
    return (await service.call('agreements.save', { record })).id
  } // prettier-ignore

  it('are not reserved again by a plan of another agreement, typed or kept', async () => {
    const agreementId = await twoAgreements()
    const typed = { record: { ...plan, agreementId }, reasons }
    expect(await reasonOf('carePlans.save', typed)).toEqual(['double-reservation'])
    const kept = { changes: [{ kind: 'plan', agreementId, plan }], reasons }
    expect(await reasonOf('planning.keep', kept)).toEqual(['double-reservation'])
    await expectWhole()
  })

  it('are not reserved again by an agreement that comes to run on that day', async () => {
    const id = await twoAgreements()
    const record = { ...(await service.call('agreements.record', { id })).record, endsOn: '2026-11-12' }
    await service.call('agreements.save', { id, version: 1, record })
    await service.call('carePlans.save', { record: { ...plan, agreementId: id }, reasons })
    const { endsOn: _, ...longer } = record
    expect(await reasonOf('agreements.save', { id, version: 2, record: longer })).toEqual(['double-reservation'])
    const end = { kind: 'agreement-end', agreementId: id, endsOn: '2026-12-31' }
    expect(await reasonOf('planning.keep', { changes: [end], reasons })).toEqual(['double-reservation'])
    await expectWhole()
  })
})

describe('a reason of absence', () => {
  it('that an absence of before its first row was entered with is not taken away', async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    const reason = { id: '', from: '2026-11-01', name: 'Rouw', kind: 'other' as const, billing: 'free' as const, isJustified: true, needsDocument: false, isActive: true } // prettier-ignore
    const { id } = await service.call('absenceReasons.save', { record: reason, isNew: true })
    const absence = { reason: 'other' as const, reasonId: id }
    const other = { ...absence, reason: 'illness' as const }
    expect(await reasonOf('attendance.save', save(cellOf({ stays: [], absence: other })))).toEqual([
      'cells[0].absence.reasonId unknown-reference',
    ])
    await service.call('attendance.save', save(cellOf({ stays: [], absence })))
    const shown = (await service.call('absenceReasons.list', {})).find((one) => one.id === id)
    expect(shown?.rows.map(({ canRemove }) => canRemove)).toEqual([false])
    expect(await reasonOf('absenceReasons.remove', { id, from: reason.from })).toBe('reason-in-use')
    await expectWhole()
  })
})

describe('a built-in reason', () => {
  it('that an absence names stays known when the rows that the service gave it go', async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    const own = { id: 'illness', from: '2026-12-01', name: 'Ziek', kind: 'illness' as const, billing: 'free' as const, isJustified: true, needsDocument: false, isActive: true } // prettier-ignore
    await service.call('absenceReasons.save', { record: own })
    const absence = { reason: 'illness' as const, reasonId: 'illness' }
    await service.call('attendance.save', save(cellOf({ stays: [], absence })))
    await service.call('absenceReasons.remove', { id: own.id, from: own.from })
    await expectWhole()
  })
})

describe('an absence', () => {
  const ill: DayCell = { stays: [], absence: { reason: 'illness' } }

  it('is not both taken away and kept by one command', async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    await service.call('attendance.save', save(cellOf(ill)))
    const kept = cellOf({ ...ill, stays: slots }, { looked: ill, hostId: 'h2' })
    const gone = cellOf({ stays: [] }, { looked: ill })
    expect(await reasonOf('attendance.save', save(gone, kept))).toEqual(['cells[1].absence duplicate'])
    expect(await reasonOf('attendance.save', save(kept, gone))).toEqual(['cells[1].absence duplicate'])
    // Said alike, or said by one alone, it is one answer.
    const both = [cellOf({ stays: slots }, { looked: ill }), cellOf({ stays: [] }, { looked: ill, hostId: 'h2' })]
    expect(await service.call('attendance.save', save(...both))).toEqual({ changed: 2 })
  })

  it('asks a reason where it changes a closed or issued month of another host', async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    await service.call('attendance.save', save(cellOf(ill)))
    await service.call('attendance.closeMonth', { hostId: 'h1', month: '2026-10' })
    const elsewhere = save(cellOf({ stays: [] }, { looked: ill, hostId: 'h2' }))
    expect(await reasonOf('attendance.save', elsewhere)).toBe('reason-needed')
    const reason = 'hersteld na telefoon'
    expect(await service.call('attendance.save', { ...elsewhere, reason })).toEqual({ changed: 1 })
  })
})

describe('a month that was invoiced to the family', () => {
  it('asks a reason also when the agreement does not cover the day any more', async () => {
    // Nobody comes to h2, so that no payout to her asks the reason.
    const { attendance } = smallService() as { attendance: { hostId: string }[] }
    const atFirst = attendance.filter(({ hostId }) => hostId === 'h1') as Json[]
    service = await serviceOnFile(smallService({ attendance: atFirst, carePlans: [] }), { today: '2026-11-10' })
    const out = `${service.folder}/uit`
    await service.call('billing.run', { month: '2026-10', out, accept: ['missing-tariff'] })
    const { record, version } = await service.call('agreements.record', { id: 'a1' })
    await service.call('agreements.save', { id: 'a1', version, record: { ...record, startsOn: '2026-11-01' } })
    const cell = cellOf({ stays: slots }, { childId: 'c1', hostId: 'h2', date: '2026-10-06' })
    expect(await reasonOf('attendance.save', save(cell))).toBe('reason-needed')
    const another = cellOf({ stays: slots }, { childId: 'c4', hostId: 'h2', date: '2026-10-06' })
    expect(await service.call('attendance.save', save(another))).toEqual({ changed: 1 })
  })
})

describe('what nobody means', () => {
  it('hours in disorder, or more stretches than a day has, are refused before they are computed with', async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    const many = Array.from({ length: 20_000 }, (_, index) => [index * 2, index * 2 + 1])
    const wrong = [many, [[600, 500]], [[600, 700], [650, 800]], [[-5, 60]], [[0, 1441]]] // prettier-ignore
    const asked = { agreementId: 'a1', date: '2026-11-13' }
    for (const hours of wrong)
      expect(await reasonOf('extraDays.check', { ...asked, slots: hours })).toBe('invalid-input')
    expect(await reply('extraDays.check', { ...asked, slots: [[0, 1440]] })).toMatchObject({ ok: true })
  })

  it('days of a time in which there is no care are not answered', async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    for (const date of ['0001-01-01', '9999-12-31']) {
      const away = cellOf({ stays: [], absence: { reason: 'illness' } }, { date })
      expect(await reasonOf('attendance.save', save(away))).toBe('invalid-input')
    }
  })

  it('a name that cannot be written answers for no report', async () => {
    service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    expect(await reasonOf('service.setResponsible', { responsible: 'Maes \ud800' })).toBe('invalid-input')
  })
})
