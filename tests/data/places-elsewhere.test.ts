import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sheetFacts } from '../../shared/domain/attendance/sheet-facts.ts'
import { parseDate } from '../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import { cellCost, plannedCell } from '../../renderer/features/attendance/model/cell-cost.ts'
import { sheetRow, type SheetFrame } from '../../renderer/features/attendance/model/sheet-row.ts'
import { sheetSums } from '../../renderer/features/attendance/model/sheet-sums.ts'
import type { Json } from '../support/exchange-document.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
import { smallService } from '../support/small-service.ts'

const byParents = (id: string, agreementId: string, date: string) => ({
  id,
  agreementId,
  date,
  kind: 'parents',
  slots: [{ from: '08:00', until: '16:00' }],
  status: 'arranged',
  decidedAt: `${date}T06:50`,
  decidedBy: 'An',
})
const place = (id: string, agreementId: string, date: string, more: { [key: string]: Json } = {}): Json => ({
  ...byParents(id, agreementId, date),
  kind: 'host',
  hostId: 'h2',
  ...more,
})

/** h1 is ill on 19 and 26 October; c1 goes to h2 on the 26th, the parents of c2 see to it. */
const illness = {
  closures: [{ hostId: 'h1', from: '2026-10-19', until: '2026-10-26', reason: 'illness' }],
  substitutions: [
    place('s1', 'a1', '2026-10-26', { answer: 'agreed', answeredAt: '2026-10-26T07:05' }),
    byParents('s2', 'a2', '2026-10-26'),
    // Not in force: her host is open that day.
    place('s3', 'a1', '2026-10-12'),
    place('s4', 'a2', '2026-10-19', { status: 'cancelled' }),
  ],
  familyContacts: [
    {
      id: 'f1',
      contractHolderId: 'p1',
      hostId: 'h1',
      from: '2026-10-26',
      until: '2026-10-26',
      topic: 'place',
      at: '2026-10-26T07:05',
      by: 'An',
      channel: 'phone',
      answer: 'agreed',
      text: 'Kind c1 kan naar h2.',
    },
  ],
} satisfies Record<string, Json>

let service: ServiceOnFile
beforeEach(async () => {
  const plain = smallService() as { attendance: { childId: string; date: string }[] }
  const attendance = plain.attendance.filter(
    ({ childId, date }) => childId !== 'c1' || !['2026-10-19', '2026-10-26'].includes(date),
  ) as Json[]
  service = await serviceOnFile(smallService({ ...illness, attendance }), { today: '2026-11-10' })
})
afterEach(() => service[Symbol.asyncDispose]())

const october26 = { childId: 'c1', hostId: 'h2', date: '2026-10-26' }
const asPlanned = { stays: [{ from: '08:00', until: '16:00' }] }

async function rowOf(hostId: string, childId: string) {
  const sheet = await service.call('attendance.sheet', { hostId, month: '2026-10' })
  const { children, closures, settings } = sheetFacts(sheet)
  const facts = children.find((child) => child.childId === childId)
  if (!facts) throw new Error(`${childId} is not on the sheet of ${hostId}`)
  const frame: SheetFrame = {
    hostId,
    period: monthPeriod('2026-10'),
    today: parseDate('2026-11-10'),
    closures,
    settings,
  }
  return { facts, frame, row: sheetRow(facts, frame) }
}

describe('a place with another host while the own one is ill', () => {
  it('is a row on the sheet of the substitute from the day on, with the arranged hours as the plan', async () => {
    const { row, facts, frame } = await rowOf('h2', 'c1')
    expect(row.cells.map(({ state }) => state).filter((state) => state !== 'none')).toEqual(['open'])
    const cell = row.cells[25]
    expect(cell).toMatchObject({ state: 'open', reserved: [[480, 960]], insteadOf: 'h1' })
    expect(row.totals).toMatchObject({ open: 1, planned: 1, answered: 0, hostCents: 0, familyCents: 0 })
    const cost = cellCost(facts, frame, parseDate('2026-10-26'), plannedCell(cell?.reserved ?? []))
    expect(cost).toMatchObject({ cell: { state: 'planned' }, familyCents: 1838, familyPercent: 100 })
  })

  it('is on the sheet of her own host a closed day with where the child goes', async () => {
    const [c1, c2] = [await rowOf('h1', 'c1'), await rowOf('h1', 'c2')]
    expect(c1.row.cells[25]).toMatchObject({ state: 'closed', goesTo: { kind: 'host', hostId: 'h2' } })
    expect(c2.row.cells[25]).toMatchObject({ state: 'closed', goesTo: { kind: 'parents' } })
    expect(c1.row.cells[11]?.goesTo).toBeUndefined()
    expect(c2.row.cells[18]?.goesTo).toBeUndefined()
  })

  it('is an open day of the substitute, answered as planned with the hours arranged; the bill is that of the sheet', async () => {
    const open = await service.call('attendance.openDays', { hostId: 'h2' })
    expect(open.agreements).toEqual([
      {
        agreementId: 'a1',
        childId: 'c1',
        contractHolderId: 'p1',
        hostId: 'h2',
        ownHostId: 'h1',
        days: [{ slots: asPlanned.stays, dates: ['2026-10-26'] }],
      },
    ])
    expect(open.hosts.map(({ id }) => id).sort()).toEqual(['h1', 'h2'])
    expect(await service.call('attendance.openCount', { until: '2026-11-09' })).toEqual({ count: 1 })
    expect(await service.call('attendance.openDay', { agreementId: 'a1', date: '2026-10-26' })).toMatchObject({
      isSubstitution: true,
      amountCents: 0,
      reservedMinutes: 480,
      balance: { day: 0 },
    })
    expect(await service.refusal('attendance.closeMonth', { hostId: 'h2', month: '2026-10' })).toBe(
      'validation: open-days',
    )
    const answer = { ...october26, looked: { stays: [] }, value: asPlanned }
    await service.call('attendance.save', { cells: [answer], source: 'answered' })
    expect(await service.call('attendance.openCount', { until: '2026-11-09' })).toEqual({ count: 0 })
    const { row } = await rowOf('h2', 'c1')
    expect(row.cells[25]).toMatchObject({ state: 'planned' })
    const preview = await service.call('billing.preview', { month: '2026-10' })
    expect(preview.invoices.find(({ contractHolderId }) => contractHolderId === 'p1')?.lines).toContainEqual(
      expect.objectContaining({ kind: 'substituted', quantity: 1, amountCents: 1838 }),
    )
    const others = [(await rowOf('h2', 'c3')).row, (await rowOf('h2', 'c4')).row]
    expect(preview.payouts.find(({ hostId }) => hostId === 'h2')?.totalCents).toBe(
      sheetSums([row, ...others]).hostCents,
    )
  })

  it('is answered by an absence too, which costs nothing and takes no free day', async () => {
    const before = await service.call('attendance.openDay', { agreementId: 'a1', date: '2026-10-26' })
    const value = { stays: [], absence: { reason: 'illness' as const } }
    await service.call('attendance.save', {
      cells: [{ ...october26, looked: { stays: [] }, value }],
      source: 'typed',
    })
    expect(await service.call('attendance.openCount', { until: '2026-11-09' })).toEqual({ count: 0 })
    const { row } = await rowOf('h2', 'c1')
    expect(row.cells[25]).toMatchObject({ state: 'free', absence: { reason: 'illness' } })
    expect(row.totals).toMatchObject({ freeHalfDays: 0, charged: 0, open: 0 })
    const after = await service.call('attendance.openDay', { agreementId: 'a1', date: '2026-10-26' })
    expect(after.balance).toEqual(before.balance)
  })

  it('is answered when the child went to yet another host', async () => {
    const { row } = await rowOf('h2', 'c1')
    expect(row.totals.open).toBe(1)
    const there = { childId: 'c1', hostId: 'h1', date: '2026-10-26', looked: { stays: [] }, value: asPlanned }
    await service.call('attendance.save', { cells: [there], source: 'typed' })
    expect((await rowOf('h2', 'c1')).row.cells[25]).toMatchObject({ state: 'elsewhere' })
    expect(await service.call('attendance.openCount', { until: '2026-11-09' })).toEqual({ count: 0 })
  })

  it('is a bar in the day of the substitute, and told in that of the host who is closed', async () => {
    const day = await service.call('planning.day', { hostId: 'h2', date: '2026-10-26' })
    expect(day.children).toMatchObject([
      { id: 'c1', firstName: 'Kind c1', bars: [[480, 960]], agreementIds: [], insteadOf: { id: 'h1' } },
    ])
    const closed = await service.call('planning.day', { hostId: 'h1', date: '2026-10-26' })
    expect(closed.absence).toMatchObject({ placed: 1, byParents: 1, open: 0 })
    expect(closed.children.map(({ id, goesTo }) => [id, goesTo?.kind])).toEqual([
      ['c1', 'host'],
      ['c2', 'parents'],
    ])
    const week = await service.call('planning.day', { hostId: 'h1', date: '2026-10-19' })
    expect(week.absence).toMatchObject({ placed: 0, byParents: 0, open: 2 })
    const board = await service.call('planning.board', { from: '2026-10-26', until: '2026-10-26' })
    expect(board.hosts.map(({ id, guests, cells }) => [id, guests, cells[0]?.peak])).toEqual([
      ['h1', 0, 0],
      ['h2', 1, 1],
    ])
  })

  it('is on the form of the substitute with the hours arranged, and comes back from it', async () => {
    const folder = join(service.folder, 'formulieren')
    mkdirSync(folder)
    const { files, folder: out } = await service.call('attendanceForms.write', {
      month: '2026-10',
      hostIds: ['h2'],
      folder,
      kinds: ['csv'],
    })
    const path = join(out, files[0]?.name ?? '')
    const text = readFileSync(path, 'utf8')
    const line = text.split(/\r?\n/).find((one) => one.includes('Kind c1'))
    expect(line).toMatch(/08:00.*16:00/)
    expect(text.split(/\r?\n/).filter((one) => one.includes('Kind c1'))).toHaveLength(1)
    const filled = join(folder, 'ingevuld.csv')
    const [child] = service.rows("SELECT last_name FROM children WHERE id = 'c1'")
    const titles = 'Kind;Datum;Van;Tot;Van 2;Tot 2;Afwezig;Verwittigd op;Opmerking'
    const row = `Kind c1 ${String(child?.['last_name'])};26/10/2026;8;16`
    writeFileSync(filled, `Onthaalouder-id;h2\nMaand;2026-10\n${titles}\n${row}\n`)
    const { digest, files: read } = await service.call('attendanceForms.preview', { files: [filled] })
    expect(read[0]?.rows).toMatchObject([{ childId: 'c1', date: '2026-10-26', kind: 'new' }])
    await service.call('attendanceForms.import', { files: [filled], choices: [], digest })
    expect(await service.call('attendance.openCount', { until: '2026-11-09' })).toEqual({ count: 0 })
  })

  it('is named where _Wat als…_ makes the substitute too full', async () => {
    const answer = await service.call('planning.whatIf', {
      changes: [{ kind: 'licence', hostId: 'h2', from: '2026-10-26', maxPresent: 0 }],
    })
    const named = answer.hosts.flatMap(({ breaches }) => breaches.after.flatMap(({ children }) => children))
    expect(named.find(({ id }) => id === 'c1')?.firstName).toBe('Kind c1')
  })

  it('stands in the timelines of the child and of both hosts, with what the family was told', async () => {
    const child = await service.call('children.file', { id: 'c1' })
    expect(child.timeline).toContainEqual(
      expect.objectContaining({ kind: 'substitution', date: '2026-10-26', id: 'h2', place: 'host', answer: 'agreed' }),
    )
    expect(child.timeline).toContainEqual(
      expect.objectContaining({ kind: 'family-contact', date: '2026-10-26', answer: 'agreed', time: '07:05' }),
    )
    const substitute = await service.call('hosts.file', { id: 'h2' })
    expect(substitute.timeline).toContainEqual(
      expect.objectContaining({ kind: 'substitution', title: expect.stringContaining('Kind c1'), id: 'c1', days: 1 }),
    )
    const absent = await service.call('hosts.file', { id: 'h1' })
    expect(absent.timeline).toContainEqual(
      expect.objectContaining({ kind: 'closure', date: '2026-10-19', placed: 1, byParents: 1 }),
    )
    expect(absent.timeline.some(({ kind }) => kind === 'substitution')).toBe(false)
  })
})
