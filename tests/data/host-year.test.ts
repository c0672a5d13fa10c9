import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schema } from '../../db/schema.ts'
import { decimalText, daysText } from '../../electron/service/documents/text/format-nl.ts'
import { readHostYear } from '../../electron/service/features/host-year/read-host-year.ts'
import { systemClock } from '../../electron/service/clock.ts'
import { hostYearParts, type HostYearPart, type YearBlock } from '../../shared/contract/host-year.ts'
import { exchangeDocument, type Edits } from '../support/exchange-document.ts'
import { pageCount, textOfPages } from '../support/read-pdf.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const today = '2026-11-10'
type Year = { hostId: string; year: number; withTexts?: boolean }
type Wanted = Partial<{ parts: HostYearPart[]; withTexts: boolean; remarks: string; year: number; hostId: string }>

async function blocksOf(service: ServiceOnFile, asked: Year, part: HostYearPart): Promise<YearBlock[]> {
  const { parts } = await service.call('hostYear.view', asked)
  return parts.find((one) => one.part === part)?.blocks ?? []
}

const rowsOf = (blocks: readonly YearBlock[]): string[][] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : []))

async function paperOf(service: ServiceOnFile, wanted: Wanted = {}): Promise<Uint8Array> {
  const { folder, name } = await service.call('hostYear.write', {
    hostId: 'h1',
    year: 2026,
    parts: [...hostYearParts],
    folder: service.folder,
    ...wanted,
  })
  return readFileSync(join(folder, name))
}

const textOf = (pdf: Uint8Array): string => textOfPages(pdf).join('\n')

describe('every number of the year of a host of the demo', () => {
  let service: ServiceOnFile
  const asked = { hostId: 'h01', year: 2026 }
  beforeAll(async () => {
    service = await serviceOnFile(undefined, { today })
    await service.call('service.startDemo', {})
  }, 60_000)
  afterAll(() => service[Symbol.asyncDispose]())

  it('of the quarters is that of the planning', async () => {
    const [bars] = await blocksOf(service, asked, 'occupancy')
    const expected: string[] = []
    for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']) {
      const { hosts } = await service.call('planning.averages', { quarter })
      const host = hosts.find(({ id }) => id === 'h01')
      if (!host) throw new Error(`no ${quarter}`)
      const answered = host.realised.openDays - host.realised.unanswered
      expected.push(
        `${decimalText(host.halfDays / (2 * host.openDays), true)} over ${host.openDays}`,
        `${decimalText(host.realised.halfDays / (2 * answered), true)} over ${answered}`,
      )
    }
    expect(bars?.kind === 'bars' && bars.rows.map(({ words }) => words.split(' open')[0])).toEqual(expected)
  })

  it('of the peaks is that of the board', async () => {
    const rows = rowsOf(await blocksOf(service, asked, 'occupancy'))
    const peaks = async (from: string, until: string) => {
      const board = await service.call('planning.board', { from, until })
      const had = await service.call('planning.realised', { from, until })
      const planned = board.hosts.find(({ id }) => id === 'h01')?.cells.map(({ peak }) => peak) ?? []
      const real = had.hosts.find(({ id }) => id === 'h01')?.days.map(({ peak }) => peak) ?? []
      return [String(Math.max(...planned)), String(Math.max(...real))]
    }
    expect(rows[2]?.slice(4, 6)).toEqual(await peaks('2026-03-01', '2026-03-31'))
    expect(rows[6]?.slice(4, 6)).toEqual(await peaks('2026-07-01', '2026-07-31'))
  })

  it('of planned against real is that of the deviations', async () => {
    const report = await service.call('attendance.deviations', { from: '2026-01-01', until: '2026-11-08' })
    const months = report.hosts
      .find(({ id }) => id === 'h01')
      ?.months.filter(({ from, openDays }) => from >= '2026-01-01' && openDays > 0)
    const rows = rowsOf(await blocksOf(service, asked, 'deviations'))
    expect(rows.slice(0, -1).map((cells) => [cells[1], cells[2], cells[4], cells[5]])).toEqual(
      months?.map(({ planned, real, unanswered, chargedAbsences }) => [
        daysText(planned.halfDays),
        daysText(real.halfDays),
        daysText(unanswered.halfDays),
        String(chargedAbsences.days),
      ]),
    )
    expect(months?.length).toBe(11)
  })

  it('of visits, training and closing days is that of their lists', async () => {
    const visits = await service.call('homeVisits.history', { hostId: 'h01' })
    const ofYear = visits.filter(({ date }) => date.startsWith('2026'))
    expect(rowsOf(await blocksOf(service, asked, 'visits'))).toHaveLength(ofYear.length)
    expect(ofYear.length).toBeGreaterThan(0)
    const { years } = await service.call('support.host', { hostId: 'h01' })
    const hours = (years.find(({ year }) => year === '2026')?.minutes ?? 0) / 60
    expect(rowsOf(await blocksOf(service, asked, 'training')).at(-1)?.[3]).toBe(`${hours} uur`)
    const { closures, hosts } = await service.call('closures.list', { year: 2026 })
    const own = closures.filter(({ host }) => host?.id === 'h01')
    const closed = await blocksOf(service, asked, 'closures')
    expect(rowsOf(closed).map((cells) => cells[3])).toEqual([
      ...own.map(({ openDays }) => String(openDays)),
      String(own.reduce((sum, { openDays }) => sum + openDays, 0)),
    ])
    const leave = hosts.find(({ id }) => id === 'h01')?.leaveDays
    expect(closed.at(-1)).toMatchObject({ text: expect.stringContaining(`${leave} van hoogstens 20`) as unknown })
  })

  it('takes as many queries for a host with a full year as for one with hardly any', async () => {
    const connection = new Driver(service.file, { readonly: true })
    let count = 0
    const db = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: connection }),
      log: () => void (count += 1),
    })
    const of = async (hostId: string) => {
      count = 0
      await readHostYear({ db, clock: systemClock(today) }, { hostId, year: 2026 })
      return count
    }
    const full = await of('h01')
    expect(await of('h10')).toBe(full)
    expect(full).toBeGreaterThan(20)
    connection.close()
  })
})

const incident = {
  id: 'in1',
  kind: 'incident',
  category: 'injury',
  hostId: 'h1',
  occurredAt: '2026-03-04T10:20',
  reportedAt: '2026-03-04T11:00',
  reportedBy: 'Zij zelf',
  description: 'GEHEIM voorval aan de trap',
}
const complaint = {
  id: 'kl1',
  receivedAt: '2026-06-02T09:00',
  receivedBy: 'Bureau',
  channel: 'phone',
  complainant: 'VERZWEGEN Ouder',
  hostId: 'h1',
  subject: 'GEHEIM onderwerp',
  text: 'GEHEIM verhaal',
}
const withCases: Edits = { incidents: [incident], complaints: [complaint] }

describe('the child-days', () => {
  it('are those of the statement that was issued, and of a hand-made month', async () => {
    await using service = await serviceOnFile(smallService(), { today })
    const asked = { hostId: 'h1', year: 2026 }
    const months = async () => rowsOf(await blocksOf(service, asked, 'occupancy'))
    const before = (await months()).find(([month]) => month === 'Oktober')
    // Two children on the four Mondays; of one of these days nobody answered for one child.
    expect(before?.slice(2, 4)).toEqual(['8', '7'])
    expect(before).toHaveLength(6)
    await service.call('billing.run', {
      month: '2026-10',
      out: join(service.folder, 'out'),
      accept: ['unregistered-day', 'missing-tariff', 'no-agreement'],
    })
    const { timeline } = await service.call('hosts.file', { id: 'h1' })
    const [payout] = timeline.flatMap((event) => (event.kind === 'payout' ? [event.childDays] : []))
    expect((await months()).find(([month]) => month === 'Oktober')?.[6]).toBe(String(payout))
    expect(payout).toBeGreaterThan(0)
  })

  it('begin with the month in which she does', async () => {
    const edits = { 'hosts[0].startsOn': '2026-11-02', 'hosts[0].licence[0].from': '2026-11-02' }
    await using service = await serviceOnFile(
      smallService({ agreements: [], carePlans: [], attendance: [], tariffs: [], ...edits }),
      { today },
    )
    const rows = rowsOf(await blocksOf(service, { hostId: 'h1', year: 2026 }, 'occupancy'))
    expect(rows.map(([month]) => month)).toEqual(['November', 'December', 'Samen'])
    const visits = await blocksOf(service, { hostId: 'h1', year: 2026 }, 'visits')
    expect(visits[1]).toMatchObject({ text: expect.stringContaining('kwartaal: Q4: 0') as unknown })
  })
})

describe('what may be shared', () => {
  it('leaves nothing of what was not chosen', async () => {
    await using service = await serviceOnFile(exchangeDocument(withCases), { today })
    const rest = hostYearParts.filter((part) => part !== 'incidents' && part !== 'complaints')
    const without = await paperOf(service, { parts: rest, withTexts: true })
    expect(textOf(without)).not.toMatch(/GEHEIM|VERZWEGEN|Incidenten|Klachten|verwonding/)
    expect(textOf(await paperOf(service, { parts: ['training'] }))).not.toMatch(/Bezetting|Huisbezoeken|Documenten/)
    const listed = textOf(await paperOf(service))
    expect(listed).toContain('Ongeval of verwonding')
    expect(listed).not.toMatch(/GEHEIM|VERZWEGEN/)
    const told = textOf(await paperOf(service, { withTexts: true }))
    expect(told.match(/GEHEIM/g)).toHaveLength(3)
    expect(told).not.toContain('VERZWEGEN')
    const view = JSON.stringify(await service.call('hostYear.view', { hostId: 'h1', year: 2026 }))
    expect(view).not.toMatch(/GEHEIM|VERZWEGEN/)
  })

  it('tells in the history of the host who printed what', async () => {
    await using service = await serviceOnFile(exchangeDocument(withCases), { today })
    await paperOf(service, { parts: ['complaints', 'visits'], withTexts: true })
    expect((await service.call('history.list', { subject: 'host:h1' }))[0]).toMatchObject({
      action: 'host-year-written',
      actor: 'tester',
      changes: [
        { field: 'hostYear', after: 2026 },
        { field: 'hostYearParts', after: ['visits', 'complaints'] },
        { field: 'hostYearTexts', after: true },
      ],
    })
    expect(
      await service.refusal('hostYear.write', { hostId: 'x', year: 2026, parts: ['visits'], folder: service.folder }),
    ).toBe('not-found: no-such-host')
    expect(await service.refusal('hostYear.view', { hostId: 'x', year: 2026 })).toBe('not-found: no-such-host')
  })
})

describe('the paper', () => {
  it('has a sentence for every part of a year with nothing in it', async () => {
    await using service = await serviceOnFile(exchangeDocument(), { today })
    const { parts } = await service.call('hostYear.view', { hostId: 'h1', year: 1999 })
    expect(parts.map(({ blocks }) => blocks[0]?.kind)).toEqual(hostYearParts.map(() => 'text'))
    const pdf = await paperOf(service, { year: 1999 })
    expect(pageCount(pdf)).toBe(2)
    expect(textOf(pdf)).toMatch(/Afspraken voor 2000[\s\S]*Voor gezien/)
  })

  it('prints remarks of any length and names in any script, the end of the text included', async () => {
    const edits = { 'hosts[0].firstName': 'Zoë 👩‍🍳', 'hosts[0].lastName': 'אברהם' }
    await using service = await serviceOnFile(exchangeDocument(edits), { today })
    const remarks = `${'Een rustig jaar met veel zon. '.repeat(600)}${'x'.repeat(900)} SLOT`
    const pages = textOfPages(await paperOf(service, { remarks }))
    expect(pages.length).toBeGreaterThan(4)
    expect(pages.join('\n')).toContain('SLOT')
    expect(pages.at(-1)).toContain('Voor gezien')
  })
})
