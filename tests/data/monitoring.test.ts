import { expect, it } from 'vitest'
import { occupancyColumns } from '../../shared/contract/monitoring.ts'
import { countPriority } from '../../shared/domain/priority/priority-groups.ts'
import { percentColumns } from '../../shared/domain/monitoring/percent-months.ts'
import { randomService } from '../fuzz/services/random-service.ts'
import { exchangeDocument, type Json } from '../support/exchange-document.ts'
import { smallService } from '../support/small-service.ts'
import { wantedPlace } from '../support/wanted-place.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

const seeds = [91_001, 91_002, 91_003]
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

it.each(seeds)('every number is the sum of the rows it opens, seed %d', { timeout: 60_000 }, async (seed) => {
  const { document, months } = randomService(seed)
  const today = `${months.at(-1)}-11`
  await using service = await serviceOnFile(document, { today })
  const year = Number(today.slice(0, 4))
  await occupancyIsItsRows(service, year)
  await childDaysAreTheirRows(service, year)
  await childDaysAreBilled(service, year, today.slice(0, 7))
})

it('every number of the demo is the sum of the rows it opens, and its months are those of the invoices', async () => {
  await using service = await serviceOnFile(undefined, { today: '2026-11-10' })
  await service.call('service.startDemo', {})
  await occupancyIsItsRows(service, 2026, '2026-10')
  await childDaysAreTheirRows(service, 2026, '2026-10')
  await childDaysAreBilled(service, 2026, '2026-11')
  const { hosts, places } = await service.call('monitoring.occupancy', { year: 2026 })
  expect([hosts.length, places]).toEqual([10, 62])
  const { months } = await service.call('monitoring.priority', { year: 2026 })
  for (const { on, ...counts } of months) {
    const { children } = await service.call('monitoring.priorityChildren', { on })
    expect(counts).toMatchObject(countPriority(children))
  }
}, 60_000)

async function occupancyIsItsRows(service: ServiceOnFile, year: number, since = ''): Promise<void> {
  const view = await service.call('monitoring.occupancy', { year })
  for (const { id: hostId, months } of view.hosts)
    for (const numbers of months.filter(({ month }) => month >= since)) {
      const { month } = numbers
      for (const of of occupancyColumns) {
        const { days } = await service.call('monitoring.occupancyDays', { hostId, month, of })
        expect(sumOf(days.map(({ halfDays }) => halfDays)), `${hostId} ${month} ${of}`).toBe(numbers[of])
      }
      const { days: open } = await service.call('monitoring.openDays', { hostId, month })
      expect([open.length, sumOf(open.map(({ places }) => places))]).toEqual([numbers.openDays, numbers.placeDays])
      const before = open.filter(({ date }) => date < view.today)
      expect([before.length, sumOf(before.map(({ places }) => places))]).toEqual([
        numbers.openDaysBefore,
        numbers.placeDaysBefore,
      ])
    }
  for (const { month, openDays, openDaysBefore } of view.months) {
    const { days } = await service.call('monitoring.openDays', { month })
    expect([days.length, days.filter(({ date }) => date < view.today).length]).toEqual([openDays, openDaysBefore])
    expect(days.every(({ places, hosts }) => places === view.places && hosts > 0)).toBe(true)
  }
  const all = view.hosts.flatMap((host) => host.months)
  const [present, justified] = view.outcome.variants
  expect(present?.soFar).toBe(sumOf(all.map((month) => month.present)))
  expect(justified?.soFar).toBe(sumOf(all.map((month) => month.present + month.justified)))
  const ahead = sumOf(all.map((month) => month.ahead + month.unanswered))
  for (const { soFar, expected, toMake, missing } of view.outcome.variants) {
    expect(expected).toBe(soFar + ahead)
    expect([toMake, missing]).toEqual([
      Math.max(0, view.outcome.target - soFar),
      Math.max(0, view.outcome.target - expected),
    ])
  }
}

async function childDaysAreTheirRows(service: ServiceOnFile, year: number, since = ''): Promise<void> {
  const view = await service.call('monitoring.childDays', { year })
  for (const { id: hostId, months } of view.hosts)
    for (const { month, days } of months.filter((one) => one.month >= since))
      for (const of of percentColumns) {
        const rows = await service.call('monitoring.billedDays', { hostId, month, of })
        expect(rows.days.length, `${hostId} ${month} ${of}`).toBe(days[of])
        if (of !== 'unanswered') expect(rows.days.every(({ percent }) => percent === of)).toBe(true)
      }
}

/** Held against the invoices of months that are over: child-days of families that are held back for want of an attest stand on none. */
async function childDaysAreBilled(service: ServiceOnFile, year: number, running: string): Promise<void> {
  const { hosts } = await service.call('monitoring.childDays', { year })
  for (let number = 1; number <= 12; number += 1) {
    const month = `${year}-${String(number).padStart(2, '0')}`
    const bill = await service.call('billing.preview', { month })
    if (month >= running || bill.problems.some(({ code }) => code === 'missing-tariff')) continue
    const counted = hosts.flatMap((host) => host.months.filter((one) => one.month === month).map(({ days }) => days))
    const lines = bill.invoices.flatMap((invoice) => invoice.lines.filter(({ kind }) => kind !== 'cost'))
    expect(sumOf(counted.flatMap((days) => Object.values(days))), month).toBe(
      sumOf(lines.map(({ quantity }) => quantity)),
    )
    if (bill.problems.some(({ code }) => code === 'unregistered-day')) continue
    for (const percent of [40, 60, 100, 160] as const)
      expect(sumOf(counted.map((days) => days[percent])), `${month} ${percent}`).toBe(
        sumOf(lines.filter((line) => line.percent === percent).map(({ quantity }) => quantity)),
      )
  }
}

it('the waiting list of a month is who was on it then, and ends where it ended', async () => {
  const request = (id: string, edits: object) => ({
    ...wantedPlace({ id, child: { firstName: id, lastName: 'Claes' } }),
    ...edits,
  })
  const change = (at: string, status: string) => ({
    at,
    by: 'An',
    before: { receivedAt: '2026-08-03T10:00', firstTier: [], secondTier: [], status },
  })
  const waitingList = [
    request('open', { receivedAt: '2026-08-31T23:59' }),
    // Offered in September, found elsewhere in October.
    request('elsewhere', {
      receivedAt: '2026-08-03T10:00',
      status: 'elsewhere',
      closed: { on: '2026-10-02', reason: 'other' },
      changes: [change('2026-09-10T11:00', 'open'), change('2026-10-02T09:00', 'offered')],
    }),
    // Came with the document, closed already.
    request('lapsed', {
      receivedAt: '2026-08-05T10:00',
      status: 'lapsed',
      closed: { on: '2026-09-15', reason: 'no-place' },
    }),
    request('later', { receivedAt: '2026-11-20T09:00' }),
  ]
  await using service = await serviceOnFile(smallService({ waitingList: waitingList as unknown as Json }))
  const { months, total, requests } = await service.call('monitoring.demand', { year: 2026 })
  const of = (month: string) => months.find((one) => one.month === month)
  expect(months.map(({ month }) => month).at(-1)).toBe('2026-11')
  expect(of('2026-07')).toMatchObject({ waiting: [], received: [] })
  expect(of('2026-08')).toMatchObject({
    waiting: ['elsewhere', 'lapsed', 'open'],
    received: ['elsewhere', 'lapsed', 'open'],
  })
  // Of what came in in August: one open still, one that stopped because there was no place.
  expect(of('2026-08')?.unanswered.toSorted()).toEqual(['lapsed', 'open'])
  expect(of('2026-09')).toMatchObject({ waiting: ['elsewhere', 'open'], lapsed: ['lapsed'], received: [] })
  expect(of('2026-10')).toMatchObject({ waiting: ['open'], elsewhere: ['elsewhere'] })
  expect(of('2026-11')).toMatchObject({ waiting: ['later', 'open'], received: ['later'] })
  expect(total).toMatchObject({ waiting: ['later', 'open'], elsewhere: ['elsewhere'], lapsed: ['lapsed'] })
  expect(total.received).toHaveLength(4)
  expect(requests.map(({ id }) => id)).toEqual(['elsewhere', 'lapsed', 'open', 'later'])
  // No other count of the demand than that of the lokaal loket.
  const { groups } = await service.call('waitingList.demand', { from: '2026-01-01', until: '2026-12-31' })
  expect(groups.find(({ group }) => group === 'all')).toMatchObject({
    total: total.unique,
    unanswered: total.unanswered,
  })
})

it('children of priority groups are those whose agreements in force say so', async () => {
  const { agreements } = smallService() as { agreements: Record<string, Json>[] }
  const facts = [
    { firstTier: ['work', 'single'], secondTier: [] },
    { firstTier: ['sibling'], secondTier: ['staff'] },
  ]
  const withFacts = agreements.map((one, index) => ({ ...one, ...(facts[index] && { priority: facts[index] }) }))
  await using service = await serviceOnFile(smallService({ agreements: withFacts as unknown as Json }))
  const { months } = await service.call('monitoring.priority', { year: 2026 })
  expect(months.find(({ month }) => month === '2026-09')).toMatchObject({ children: 0 })
  expect(months.at(-1)).toEqual({
    month: '2026-11', on: '2026-11-22', children: 3, known: 2, priority: 1, vulnerable: 1,
  }) // prettier-ignore
  const { children } = await service.call('monitoring.priorityChildren', { on: '2026-11-22' })
  expect(children.map(({ isKnown, isPriority, isVulnerable }) => [isKnown, isPriority, isVulnerable])).toEqual([
    [true, true, true],
    [true, false, false],
    [false, false, false],
  ])
  await service.call('settings.set', { key: 'priority.vulnerableFrom', from: '2026-11-01', value: 3 })
  const { months: stricter } = await service.call('monitoring.priority', { year: 2026 })
  expect(stricter.map(({ vulnerable }) => vulnerable).slice(-2)).toEqual([1, 0])
})

it('occupancy is what planning counts of the same months', async () => {
  await using service = await serviceOnFile(smallService(), { today: '2026-12-14' })
  const view = await service.call('monitoring.occupancy', { year: 2026 })
  const { hosts } = await service.call('planning.averages', { quarter: '2026-Q4' })
  for (const planned of hosts) {
    const months =
      view.hosts.find(({ id }) => id === planned.id)?.months.filter(({ month }) => month >= '2026-10') ?? []
    expect(sumOf(months.map((month) => month.planned))).toBe(planned.halfDays)
    expect(sumOf(months.map((month) => month.openDays))).toBe(planned.openDays)
    expect(sumOf(months.map((month) => month.openDaysBefore))).toBe(planned.realised.openDays)
  }
  // Four Mondays and one that nobody answered; a stranger's day is told and counts in neither reading.
  const october = view.hosts.flatMap(({ months }) => months.filter(({ month }) => month === '2026-10'))
  expect(sumOf(october.map(({ unanswered }) => unanswered))).toBe(2)
  expect(sumOf(october.map(({ uncovered }) => uncovered))).toBe(2)
})

it('a service without hosts has a year of nothing, and a target of nothing', async () => {
  const empty = exchangeDocument({
    hosts: [], children: [], contractHolders: [], agreements: [], tariffs: [], carePlans: [],
    attendance: [], absences: [], closures: [], extraCosts: [], payments: [],
  }) // prettier-ignore
  await using service = await serviceOnFile(empty)
  const { hosts, outcome } = await service.call('monitoring.occupancy', { year: 2026 })
  expect(hosts).toEqual([])
  expect(outcome).toMatchObject({ openDays: 0, target: 0, variants: [{ missing: 0 }, { missing: 0 }] })
  expect((await service.call('monitoring.childDays', { year: 2026 })).hosts).toEqual([])
  expect((await service.call('monitoring.distance', { on: '2026-11-22' })).families).toEqual([])
  await expect(service.refusal('monitoring.openDays', { hostId: 'nobody', month: '2026-10' })).resolves.toBe(
    'not-found: no-such-host',
  )
})

it('a family is measured once a host, and one that is not on the map is named', async () => {
  await using service = await serviceOnFile(
    smallService({ postcodes: [{ postcode: '8790', latitude: 50.88, longitude: 3.43 }] }),
  )
  const { families } = await service.call('monitoring.distance', { on: '2026-11-22' })
  expect(families.length).toBeGreaterThan(0)
  for (const family of families) expect('metres' in family).not.toBe('without' in family)
})
