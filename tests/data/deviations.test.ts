import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExchangeDocument } from '../../shared/domain/exchange/document.ts'
import { workspace, type Workspace } from '../fuzz/imported-service.ts'
import { byCodeUnit, datesBetween, plusDays } from '../fuzz/oracle/days.ts'
import { lengthOf } from '../fuzz/oracle/minutes.ts'
import { halfDays } from '../fuzz/oracle/parameters.ts'
import { slotsOn } from '../fuzz/oracle/reservations.ts'
import { randomService } from '../fuzz/services/random-service.ts'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

const seeds = Array.from({ length: 15 }, (_, index) => 84_001 + index)

describe('planned against real of random services', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it.each(seeds)('is what counting by hand gives, by week and by month, seed %d', { timeout: 60_000 }, async (seed) => {
    const { document, months } = randomService(seed)
    const service = await space.importBytes(JSON.stringify(document))
    // Over a turn of the year: two reads, one report.
    const [start, end] = [`${months[0]?.slice(0, 4)}-12-01`, plusDays(`${months[0]?.slice(0, 4)}-12-01`, 62)]
    for (const asked of [
      { from: start, until: end },
      { from: `${months[1]}-01`, until: plusDays(`${months[1]}-01`, 40) },
    ]) {
      const { from, until, hosts } = await service.query('attendance.deviations', asked)
      expect([from <= asked.from, until >= asked.until]).toEqual([true, true])
      const board = await service.query('planning.board', { from, until })
      const dates = datesBetween(from, until)
      for (const host of hosts) {
        const cells = board.hosts.find(({ id }) => id === host.id)?.cells ?? []
        const open = dates.filter((_, index) => cells[index]?.state === 'open')
        const real = open.reduce((sum, date) => sum + realOn(document, host.id, date), 0)
        const planned = open.reduce((sum, date) => sum + plannedOn(document, host.id, date), 0)
        for (const stretches of [host.weeks, host.months]) {
          const sum = (number: (one: (typeof stretches)[number]) => number): number =>
            stretches.reduce((total, one) => total + number(one), 0)
          expect(sum((one) => one.openDays)).toBe(open.length)
          expect(sum((one) => one.real.halfDays)).toBe(real)
          // What nobody answered is in neither; together with it there is all that was planned, unless a child has two
          // agreements there on one day, which are weighed together.
          const all = sum((one) => one.planned.halfDays + one.unanswered.halfDays)
          expect(all).toBeGreaterThanOrEqual(planned)
          if (!hasTwoAtOnce(document, host.id)) expect(all).toBe(planned)
          expect(stretches[0]?.from).toBe(from)
          expect(stretches.at(-1)?.until).toBe(until)
        }
      }
    }
    await service.close()
  })

  it('has every child of a host, the same as among those to talk with', async () => {
    for (const seed of seeds.slice(0, 6)) {
      const { document, months } = randomService(seed)
      const service = await space.importBytes(JSON.stringify(document))
      const asked = { from: `${months[1]}-01`, until: plusDays(`${months[1]}-01`, 90) }
      const report = await service.query('attendance.deviations', asked)
      const told = new Map<string, unknown>()
      for (const { id: hostId } of document.hosts)
        for (const child of (await service.query('attendance.childrenAtHost', { hostId, ...asked })).children)
          told.set(child.id, child)
      for (const child of report.children) expect(told.get(child.id)).toEqual(child)
      await service.close()
    }
  }, 60_000)
})

describe('the questions', () => {
  it('say who to talk with, since when, and what it cost', async () => {
    // Reserved on Mondays since 5 October, and never there.
    const mondays = Array.from({ length: 10 }, (_, week) => plusDays('2026-10-05', week * 7))
    const absences = mondays.map((date) => ({ childId: 'c1', date, reason: 'other', ruling: 'charged' }))
    await using service = await serviceOnFile(smallService({ attendance: [], absences }), { today: '2026-12-14' })
    const { from, until, children, hosts } = await service.call('attendance.deviations', {})
    expect([from, until]).toEqual(['2026-09-14', '2026-12-13'])
    expect(children).toMatchObject([
      {
        id: 'c1',
        agreements: [{ id: 'a1', host: { id: 'h1' } }],
        deviations: [{ kind: 'less', since: '2026-10-05', weeks: 10, average: 2 }],
      },
    ])
    const charged = { days: 1, cents: 1838, withoutTariff: 0 }
    expect(children[0]?.weeks.map((week) => week.chargedAbsences)).toEqual(mondays.map(() => charged))
    const october = hosts.find(({ id }) => id === 'h1')?.months.find((month) => month.from === '2026-10-01')
    expect(october).toMatchObject({ planned: { halfDays: 8 }, real: { halfDays: 0 }, chargedAbsences: { days: 4 } })
    // c2 is reserved on Mondays too, and nobody answered for it.
    expect(october?.unanswered).toEqual({ days: 4, halfDays: 8 })
    // Eight weeks are enough, seven are not.
    const earlier = await service.call('attendance.deviations', { until: '2026-11-29' })
    expect(earlier.children[0]?.deviations).toMatchObject([{ kind: 'less', weeks: 8 }])
    const tooEarly = await service.call('attendance.deviations', { until: '2026-11-22' })
    expect(tooEarly.children).toEqual([])
  })

  it('are refused for weeks that run backwards, too many, or of a host that is not there', async () => {
    await using service = await serviceOnFile(smallService())
    const refused = async (name: 'attendance.deviations' | 'attendance.childrenAtHost', input: object) => {
      const reply = await service.reply(name, input)
      return reply.ok ? undefined : reply.error.reason
    }
    expect(await refused('attendance.deviations', { from: '2026-10-12', until: '2026-10-05' })).toBe('from-after-until')
    expect(await refused('attendance.deviations', { from: '2024-01-01', until: '2026-10-05' })).toBe('period-too-long')
    const asked = { hostId: 'nobody', from: '2026-10-05', until: '2026-10-05' }
    expect(await refused('attendance.childrenAtHost', asked)).toBe('no-such-host')
    expect(await refused('attendance.deviations', { from: '2026-10-07', until: '2026-10-07' })).toBeUndefined()
  })
})

describe('free days of an agreement', () => {
  it('of the service are those of its bill, and of an unknown agreement refused', async () => {
    await using service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    const { steps, entitled, opening, leftAtYearEnd, terms } = await service.call('attendance.freeDays', {
      agreementId: 'a1',
      year: 2026,
    })
    expect(terms.length).toBeGreaterThan(0)
    const used = steps.filter(({ outcome }) => outcome === 'used').reduce((sum, step) => sum + step.halfDays, 0)
    expect(opening - used).toBe(leftAtYearEnd)
    const none = await service.call('attendance.freeDays', { agreementId: 'a1', year: 1999 })
    expect(none).toMatchObject({ terms: [], entitled: 0, steps: [], leftAtYearEnd: 0 })
    expect(entitled).toBeGreaterThan(0)
    const refused = await service.reply('attendance.freeDays', { agreementId: 'nobody', year: 2026 })
    expect(refused).toMatchObject({ ok: false, error: { reason: 'no-such-agreement' } })
  })
})

/** Half days of the stays at a host on a date, a child's together. */
function realOn(document: ExchangeDocument, hostId: string, date: string): number {
  const records = document.attendance.filter((record) => record.hostId === hostId && record.date === date)
  return records.reduce((sum, { stays }) => sum + halfDays(lengthOf(stays)), 0)
}

/** Half days planned at a host on a date, a child's agreements there together. */
function plannedOn(document: ExchangeDocument, hostId: string, date: string): number {
  return document.children.reduce((sum, { id }) => {
    const own = document.agreements.filter((agreement) => agreement.childId === id && agreement.hostId === hostId)
    return sum + halfDays(lengthOf(own.flatMap((agreement) => slotsOn(document, agreement, date))))
  }, 0)
}

function hasTwoAtOnce({ agreements }: ExchangeDocument, hostId: string): boolean {
  const children = agreements
    .filter((agreement) => agreement.hostId === hostId)
    .map(({ childId }) => childId)
    .sort(byCodeUnit)
  return children.some((childId, index) => childId === children[index - 1])
}
