import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanningChange } from '../../shared/contract/planning-changes.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import type { Attendance, ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import { workspace, type Workspace } from '../fuzz/imported-service.ts'
import { datesBetween, datesOfMonth, isoWeekday, plusDays, quarterName } from '../fuzz/oracle/days.ts'
import { isClosed, slotsOn } from '../fuzz/oracle/reservations.ts'
import { diceOf } from '../fuzz/services/dice.ts'
import { someChange } from '../fuzz/services/planning-changes.ts'
import { randomService } from '../fuzz/services/random-service.ts'

type Answer = OutputOf<'planning.whatIf'>
type HostAnswer = Answer['hosts'][number]

describe('what if', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  // Counted, so that the cases can be seen to be about something.
  const moved = new Map<string, number>()
  afterAll(() => {
    for (const what of ['peak', 'minutesOver', 'breaches', 'averages', 'payoutCents', 'family'])
      expect([what, (moved.get(what) ?? 0) >= 8]).toEqual([what, true])
  })

  const seeds = Array.from({ length: 40 }, (_, index) => 90_001 + index)

  it.each(seeds)('is what the service would say had it been done (seed %d)', { timeout: 60_000 }, async (seed) => {
    const { document: before, months } = randomService(seed)
    const dice = diceOf(seed)
    const year = Number(months[0]?.slice(0, 4))
    const changes: PlanningChange[] = []
    let after = before
    for (let count = dice.between(1, 3); count > 0; count -= 1) {
      const tried = someChange(dice, after, changes.length, year)
      // A later change may name a child that only an earlier one made: nobody can ask that.
      if (JSON.stringify(tried.change).includes('"new-')) continue
      changes.push(tried.change)
      after = tried.document
    }
    if (changes.length === 0) return
    const service = await space.importBytes(JSON.stringify(before))
    const answer = await service.query('planning.whatIf', { changes })
    expect(await service.query('exchange.export', {})).toEqual(await exported(space, before))
    await service.close()
    expect(answer.hosts.length + answer.families.length, JSON.stringify(changes)).toBeGreaterThan(0)
    for (const [key, document] of [
      ['before', before],
      ['after', after],
    ] as const)
      await expectVersion(space, answer, key, document)
    const count = (what: string, one: { before?: unknown; after?: unknown }): void => {
      if (JSON.stringify(one.before) !== JSON.stringify(one.after)) moved.set(what, (moved.get(what) ?? 0) + 1)
    }
    for (const family of answer.families) count('family', family.cents)
    for (const host of answer.hosts)
      for (const what of ['peak', 'minutesOver', 'breaches', 'averages', 'payoutCents'] as const)
        count(what, host[what])
  })
})

async function exported(space: Workspace, document: ExchangeDocument): Promise<unknown> {
  const service = await space.importBytes(JSON.stringify(document))
  const answer = await service.query('exchange.export', {})
  await service.close()
  return answer
}

/** Compares one side of the answer with a service that holds that version of the facts, attended as planned. */
async function expectVersion(
  space: Workspace,
  answer: Answer,
  key: 'before' | 'after',
  document: ExchangeDocument,
): Promise<void> {
  const service = await space.importBytes(JSON.stringify(attendedAsPlanned(document, answer.month)))
  const { year, period, limitYear, month } = answer
  const until = limitYear && limitYear.until > year.until ? limitYear.until : year.until
  const report = await service.query('capacity.report', { from: year.from, until })
  const preview = await service.query('billing.preview', { month })
  for (const host of answer.hosts) {
    const breaches = report.breaches
      .filter(({ hostId }) => hostId === host.id)
      .map((one) => ({ ...one, minutes: parseTime(one.until) - parseTime(one.from) }))
    const ofYear = breaches.filter(({ date }) => date <= year.until)
    expect(toldPatterns(host.breaches[key])).toEqual(
      ofYear
        .map(
          ({ date, from, until: end, count, limit }) =>
            `${date} ${parseTime(from)}-${parseTime(end)} ${count}>${limit}`,
        )
        .sort(compareText),
    )
    const weeks = new Map<string, number>()
    for (const { date, minutes } of breaches.filter((one) => one.date <= period.until)) {
      const monday = plusDays(date, 1 - isoWeekday(date))
      weeks.set(monday, (weeks.get(monday) ?? 0) + minutes)
    }
    expect(host.minutesOver[key]).toBe(Math.max(0, ...weeks.values()))
    await expectPeak(service, host, key, period)
    if (limitYear) {
      const then = breaches.filter(({ date }) => limitYear.from <= date && date <= limitYear.until)
      expect(host.weekdaysOver?.[key]).toEqual(
        [...new Set(then.map(({ date }) => isoWeekday(date)))].sort((a, b) => a - b),
      )
    } else expect(host.weekdaysOver).toBeUndefined()
    const quarters = new Set(datesBetween(year.from, year.until).map(quarterName))
    expect(host.averages[key]).toEqual(
      report.averages
        .filter(({ hostId, quarter }) => hostId === host.id && quarters.has(quarter))
        .map(({ quarter, openDays, halfDays, over }) => ({ quarter, openDays, halfDays, over })),
    )
    expect(host.payoutCents[key]).toBe(preview.payouts.find(({ hostId }) => hostId === host.id)?.totalCents ?? 0)
  }
  for (const family of answer.families) {
    const id = family.contractHolderId ?? idOfNew(document, family)
    const isMissing = preview.problems.some(
      (problem) => problem.code === 'missing-tariff' && problem.contractHolderId === id,
    )
    const invoice = preview.invoices.find(({ contractHolderId }) => contractHolderId === id)
    expect(family.cents[key]).toBe(isMissing ? undefined : (invoice?.totalCents ?? 0))
  }
  await service.close()
}

/** The family in the document of a child that exists on trial only; nobody before the change. */
function idOfNew(document: ExchangeDocument, family: Answer['families'][number]): string | undefined {
  return document.contractHolders.find(({ lastName }) => lastName === family.lastName)?.id
}

function toldPatterns(patterns: HostAnswer['breaches']['before']): string[] {
  return patterns
    .flatMap(({ dates, from, until, count, limit }) =>
      dates.map((date) => `${date} ${from}-${until} ${count}>${limit}`),
    )
    .sort(compareText)
}

/** The highest peak, looked up on the board in pieces of a hundred days. */
async function expectPeak(
  service: Awaited<ReturnType<Workspace['importBytes']>>,
  host: HostAnswer,
  key: 'before' | 'after',
  period: Answer['period'],
): Promise<void> {
  let highest: { peak: number; limit: number } | undefined
  for (let from = period.from; from <= period.until; from = plusDays(from, 100)) {
    const until = plusDays(from, 99) < period.until ? plusDays(from, 99) : period.until
    const { hosts } = await service.query('planning.board', { from, until })
    for (const { state, peak, limit } of hosts.find(({ id }) => id === host.id)?.cells ?? []) {
      if (state === 'closed' || state === 'outside') continue
      if (!highest || peak > highest.peak || (peak === highest.peak && limit < highest.limit)) highest = { peak, limit }
    }
  }
  const told = host.peak[key]
  expect(told && { peak: told.peak, limit: told.limit }).toEqual(highest)
}

/** The document with the stays of one month put in the place of all attendance: exactly what the plans reserve on open days. */
function attendedAsPlanned(document: ExchangeDocument, month: string): ExchangeDocument {
  const records = new Map<string, Attendance>()
  for (const date of datesOfMonth(month))
    for (const agreement of document.agreements) {
      const { childId, hostId } = agreement
      const slots = isClosed(document, hostId, date) ? [] : slotsOn(document, agreement, date)
      if (slots.length === 0) continue
      const key = JSON.stringify([childId, hostId, date])
      const record = records.get(key) ?? { childId, hostId, date, stays: [] }
      records.set(key, record)
      record.stays.push(...slots.map(({ from, until }) => ({ from, until })))
    }
  return { ...document, attendance: [...records.values()], absences: [], extraCosts: [] }
}
