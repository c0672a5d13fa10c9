import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanningChange } from '../../shared/contract/planning-changes.ts'
import type { OutputOf } from '../../shared/contract/index.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import type { Attendance, ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { compareText } from '../../shared/domain/text-order.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'
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

describe('a question', () => {
  const plan = {
    from: '2026-11-16',
    cycleWeeks: 1,
    cycleStart: '2026-11-16',
    slots: [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }],
  }
  const closure = {
    kind: 'closure',
    hostId: 'h1',
    from: '2026-12-07',
    until: '2026-12-07',
    reason: 'training',
  } as const
  let service: ServiceOnFile
  beforeAll(async () => {
    service = await serviceOnFile(smallService())
  })
  afterAll(() => service[Symbol.asyncDispose]())

  it('about a child without an agreement is answered for a family that nobody knows', async () => {
    const { families, hosts, month, period, limitYear } = await service.call('planning.whatIf', {
      changes: [{ kind: 'placement', hostId: 'h1', child: { childId: 'c4' }, plan, dayCents: 1837 }],
    })
    expect([month, period.until, limitYear]).toEqual([
      '2026-12',
      '2026-12-31',
      { from: '2027-01-01', until: '2027-12-31', limit: 7 },
    ])
    // Four Mondays of December at 28.15 for the host; the others of h1 come on Mondays too.
    expect(families).toMatchObject([
      { firstName: 'Kind c4', children: [{ id: 'c4' }], cents: { before: 0, after: 7348 } },
    ])
    expect(families[0]).not.toHaveProperty('contractHolderId')
    expect(hosts.map(({ id, payoutCents }) => [id, payoutCents.after - payoutCents.before])).toEqual([['h1', 4 * 2815]])
  })

  it('of several changes applies each on the ones before it', async () => {
    const { families, hosts } = await service.call('planning.whatIf', {
      changes: [
        { kind: 'plan', agreementId: 'a1', plan },
        closure,
        { kind: 'school-start', childId: 'c1', date: '2026-12-21' },
        {
          kind: 'plan',
          agreementId: 'a1',
          plan: { ...plan, slots: [{ week: 1, weekday: 1, from: '16:00', until: '18:00' }] },
        },
      ],
      month: '2026-12',
    })
    const [family] = families.filter(({ contractHolderId }) => contractHolderId === 'p1')
    // 14 December at 60 %, 21 and 28 December at 40 % of 18.38; closed on the 7th.
    expect(family?.cents).toEqual({ before: 4 * 1838, after: 1103 + 2 * 735 })
    expect(hosts).toHaveLength(1)
  })

  it.each([
    ['not-found: no-such-host', { ...closure, hostId: 'nobody' }],
    ['not-found: no-such-host', { kind: 'licence', hostId: 'nobody', from: '2026-12-01', maxPresent: 2 }],
    ['not-found: no-such-child', { kind: 'school-start', childId: 'nobody', date: '2026-12-01' }],
    ['not-found: no-such-child', { kind: 'placement', hostId: 'h1', child: { childId: 'nobody' }, plan }],
    ['not-found: no-such-agreement', { kind: 'plan', agreementId: 'nobody', plan }],
    ['not-found: no-such-agreement', { kind: 'agreement-end', agreementId: 'nobody', endsOn: '2026-12-01' }],
    ['validation: invalid-input', { ...closure, until: '2026-12-06' }],
    ['validation: invalid-input', { kind: 'plan', agreementId: 'a1', plan: { ...plan, until: '2026-11-15' } }],
    ['validation: invalid-input', { kind: 'plan', agreementId: 'a1', plan: { ...plan, cycleStart: '2026-11-17' } }],
    [
      'validation: invalid-input',
      { kind: 'plan', agreementId: 'a1', plan: { ...plan, slots: [{ ...plan.slots[0], week: 2 }] } },
    ],
    [
      'validation: invalid-input',
      { kind: 'plan', agreementId: 'a1', plan: { ...plan, slots: [...plan.slots, ...plan.slots] } },
    ],
    [
      'validation: invalid-input',
      { kind: 'plan', agreementId: 'a1', plan: { ...plan, slots: [{ ...plan.slots[0], from: '17:00' }] } },
    ],
  ])('is refused as %s', async (refusal, change) => {
    expect(await service.refusal('planning.whatIf', { changes: [change] })).toBe(refusal)
  })

  it('asks something', async () => {
    expect(await service.refusal('planning.whatIf', { changes: [] })).toBe('validation: invalid-input')
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
