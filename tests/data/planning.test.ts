import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { readCapacityFacts } from '../../db/repositories/capacity-facts.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import { closuresOfRecords, factsOfRecords } from '../../shared/domain/capacity/facts-of-records.ts'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import { workspace, type ImportedService, type Workspace } from '../fuzz/imported-service.ts'
import { datesBetween, isWithin, plusDays, quarterName } from '../fuzz/oracle/days.ts'
import { diceOf } from '../fuzz/services/dice.ts'
import { randomServiceWithPlaces } from '../fuzz/services/substitutions.ts'
import { span } from '../support/facts-in-words.ts'

const folder = fileURLToPath(new URL('../../../shared/samples/exchange/', import.meta.url))
const samples = existsSync(folder) ? readdirSync(folder).filter((file) => /^service-\d+\.json$/.test(file)) : []
const seeds = Array.from({ length: 25 }, (_, index) => 80_001 + index)

type Case = { name: string; text: string; from: string; until: string }

/** The samples, where they are, over a turn of the year, and random services over a quarter of theirs. */
const cases: Case[] = [
  ...samples.map((file) => ({
    name: file,
    text: readFileSync(`${folder}${file}`, 'utf8'),
    from: '2026-11-01',
    until: '2027-01-31',
  })),
  ...seeds.map((seed) => {
    const { document, from, until } = randomServiceWithPlaces(seed)
    return {
      name: `seed ${seed}`,
      text: JSON.stringify(document),
      from,
      until: until < plusDays(from, 99) ? until : plusDays(from, 99),
    }
  }),
]
if (samples.length === 0) console.log('left out: no sample services beside the repository (../shared/samples/exchange)')

describe('planning says what capacity says', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it.each(cases)('the board of $name', { timeout: 60_000 }, async ({ name, text, from, until }) => {
    const service = await space.importBytes(text)
    const { breaches } = await service.query('capacity.report', { from, until })
    const board = await service.query('planning.board', { from, until })
    const dates = datesBetween(from, until)
    expect(board.days.map(({ date }) => date)).toEqual(dates)
    const over = board.hosts.flatMap(({ id, cells }) =>
      cells.flatMap((cell, index) =>
        cell.over ? [{ hostId: id, date: dates[index], peak: cell.peak, limit: cell.limit }] : [],
      ),
    )
    const expected = [...Map.groupBy(breaches, ({ hostId, date }) => JSON.stringify([hostId, date])).values()].map(
      (ofDay) => ({
        hostId: ofDay[0]!.hostId,
        date: ofDay[0]!.date,
        peak: Math.max(...ofDay.map(({ count }) => count)),
        limit: ofDay[0]!.limit,
      }),
    )
    expect(over.sort(byHostAndDate), name).toEqual(expected.sort(byHostAndDate))
    board.days.forEach((day, index) => {
      const cells = board.hosts.map((host) => host.cells[index]!)
      expect(day.overHosts).toBe(cells.filter((cell) => cell.over).length)
      expect(day.openHosts).toBe(cells.filter((cell) => cell.state === 'open').length)
    })
    await expectDays(service, name, board, dates)
    await service.close()
  })

  it.each(cases)('the averages of $name', { timeout: 60_000 }, async ({ text, from, until }) => {
    const service = await space.importBytes(text)
    const document = JSON.parse(text) as ExchangeDocument
    const report = await service.query('capacity.report', { from, until })
    const { today } = await service.query('service.status', {})
    for (const quarter of new Set(report.averages.map((average) => average.quarter))) {
      const answer = await service.query('planning.averages', { quarter })
      const told = new Map(answer.hosts.map((host) => [host.id, host]))
      for (const { hostId, openDays, halfDays, over } of report.averages.filter((one) => one.quarter === quarter)) {
        const host = told.get(hostId)
        if (!host) expect([hostId, openDays, halfDays]).toEqual([hostId, 0, 0])
        else {
          expect([host.openDays, host.halfDays, host.over]).toEqual([openDays, halfDays, over])
          const realised = realisedByHand(document, hostId, quarter, today, await openDates(service, hostId, quarter))
          expect([host.realised.openDays, host.realised.halfDays]).toEqual(realised)
          if (answer.from > today) expect(host.projected).toEqual({ halfDays, over })
        }
      }
      expect(answer.service.halfDays).toBe(answer.hosts.reduce((sum, host) => sum + host.halfDays, 0))
    }
    await service.close()
  })

  it.each(cases)('a change of the maximum in $name', { timeout: 60_000 }, async ({ text, from }) => {
    const service = await space.importBytes(text)
    const answer = await service.query('planning.limitChange', { date: from })
    const until = plusDays(from, 364)
    expect(answer.change).toMatchObject({ date: from, until })
    const { breaches } = await service.query('capacity.report', { from, until })
    const told = answer.hosts.flatMap(({ id: hostId, patterns }) =>
      patterns.flatMap(({ dates, ...one }) =>
        dates.map((date) => [hostId, date, one.from, one.until, one.count, one.limit].join(' ')),
      ),
    )
    const expected = breaches.map((one) =>
      [one.hostId, one.date, parseTime(one.from), parseTime(one.until), one.count, one.limit].join(' '),
    )
    expect(told.sort(compareText)).toEqual(expected.sort(compareText))
    const document = JSON.parse(text) as ExchangeDocument
    // Somebody who is there for an extra day may have no plan that could change.
    const hasPlanOn = (hostId: string, childId: string, date: string): boolean =>
      document.agreements.some(
        (agreement) =>
          agreement.hostId === hostId &&
          agreement.childId === childId &&
          (document.carePlans ?? []).some(
            (plan) => plan.agreementId === agreement.id && plan.from <= date && date <= (plan.until ?? '9999-12-31'),
          ),
      )
    for (const { id: hostId, plans, patterns } of answer.hosts) {
      const named = new Set(
        patterns.flatMap(({ children, dates }) =>
          children
            .filter(({ id, isOwn }) => !isOwn && dates.some((date) => hasPlanOn(hostId, id, date)))
            .map(({ id }) => id),
        ),
      )
      expect(new Set(plans.map(({ child }) => child.id))).toEqual(named)
    }
    await service.close()
  })

  it.each(cases)('the facts from the records of $name are those of the database', async ({ text }) => {
    const service = await space.importBytes(text)
    const document = JSON.parse((await service.query('exchange.export', {})).text) as ExchangeDocument
    const database = openDatabase(service.file)
    const stored = await readCapacityFacts(database.read, span('2000-01-01', '2050-12-31'))
    // Guests are no part of the records of their host: who they are follows from the closures of others.
    for (const { guests: _guests, ...facts } of stored.hosts) {
      const host = document.hosts.find(({ id }) => id === facts.hostId)!
      const agreements = (document.agreements ?? []).filter(({ hostId }) => hostId === host.id)
      const records = factsOfRecords(
        {
          ...host,
          licence: host.licence ?? [],
          openingHours: host.openingHours ?? [],
          ownChildren: host.ownChildren ?? [],
        },
        agreements,
        document.carePlans ?? [],
        document.extraDays ?? [],
      )
      expect(records).toEqual({
        ...facts,
        openingChanges: facts.openingChanges.map(({ from, openingHours }) => ({ from, openingHours })),
        agreements: facts.agreements.map(({ id, childId, from, until, plans, dayChanges }) => ({
          id,
          childId,
          from,
          until,
          plans,
          ...(dayChanges && { dayChanges }),
        })),
      })
    }
    const byAll = (a: object, b: object): number => compareText(JSON.stringify(a), JSON.stringify(b))
    expect(closuresOfRecords(document.closures ?? []).sort(byAll)).toEqual(stored.closures.toSorted(byAll))
    await database.close()
    await service.close()
  })
})

type HostAndDate = { hostId: string; date: string | undefined }

function byHostAndDate(a: HostAndDate, b: HostAndDate): number {
  return compareText(a.hostId, b.hostId) || compareText(a.date ?? '', b.date ?? '')
}

/** Days of some hosts, which the board knows without steps: the same day closely, and the two weeks around it with steps. */
async function expectDays(
  service: ImportedService,
  name: string,
  board: OutputOf<'planning.board'>,
  dates: readonly string[],
): Promise<void> {
  const dice = diceOf(name.length)
  for (const { id: hostId, cells } of board.hosts.slice(0, 4)) {
    const index = dice.between(0, dates.length - 1)
    const [cell, date] = [cells[index]!, dates[index]!]
    const day = await service.query('planning.day', { hostId, date })
    const { over, ...seen } = cell
    expect(day).toMatchObject(seen)
    expect(day.breaches.length > 0).toBe(over)
    expect(Math.max(0, ...day.steps.map(([, , count]) => count))).toBe(cell.peak)
    const week = await service.query('planning.board', { from: date, until: plusDays(date, 6) })
    const steps = week.hosts.find(({ id }) => id === hostId)?.cells[0]?.steps
    expect(steps ?? []).toEqual(day.steps)
    // Every bar is in the steps, and nothing else is.
    const bars = day.state === 'closed' ? [] : day.children.flatMap((child) => child.bars)
    for (const [from, until, count] of day.steps)
      for (const minute of [from, until - 1])
        expect(bars.filter((bar) => bar[0] <= minute && minute < bar[1])).toHaveLength(count)
    expect(bars.reduce((sum, bar) => sum + bar[1] - bar[0], 0)).toBe(
      day.steps.reduce((sum, [from, until, count]) => sum + (until - from) * count, 0),
    )
  }
}

/** The open dates of a host in a quarter, as the board has them. */
async function openDates(service: ImportedService, hostId: string, quarter: string): Promise<Set<string>> {
  const [year, number] = [quarter.slice(0, 4), Number(quarter.slice(6))]
  const from = `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`
  const until = datesBetween(from, plusDays(from, 92)).findLast((date) => quarterName(date) === quarter) ?? from
  const { days, hosts } = await service.query('planning.board', { from, until })
  const cells = hosts.find(({ id }) => id === hostId)?.cells ?? []
  return new Set(days.flatMap(({ date }, index) => (cells[index]?.state === 'open' ? [date] : [])))
}

/** Opening days and half days of the stays before today, counted from the document. */
function realisedByHand(
  document: ExchangeDocument,
  hostId: string,
  quarter: string,
  today: string,
  open: ReadonlySet<string>,
): [openDays: number, halfDays: number] {
  let halfDays = 0
  for (const record of document.attendance) {
    if (record.hostId !== hostId || !open.has(record.date) || record.date >= today) continue
    expect(quarterName(record.date)).toBe(quarter)
    const minutes = record.stays.reduce((sum, stay) => sum + parseTime(stay.until) - parseTime(stay.from), 0)
    halfDays += minutes < 300 ? 1 : 2
  }
  return [[...open].filter((date) => isWithin(date, '0001-01-01', plusDays(today, -1))).length, halfDays]
}
