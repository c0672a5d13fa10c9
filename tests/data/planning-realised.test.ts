import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExchangeDocument, Host } from '../../shared/domain/exchange/document.ts'
import { workspace, type Workspace } from '../fuzz/imported-service.ts'
import { byCodeUnit, datesBetween, isoWeekday, isWithin, plusDays } from '../fuzz/oracle/days.ts'
import { emptyDay, mark } from '../fuzz/oracle/minutes.ts'
import { parameter } from '../fuzz/oracle/parameters.ts'
import { isClosed } from '../fuzz/oracle/reservations.ts'
import { randomService } from '../fuzz/services/random-service.ts'

const seeds = Array.from({ length: 25 }, (_, index) => 81_001 + index)

describe('how full it was', () => {
  let space: Workspace
  beforeAll(async () => {
    space = await workspace()
  })
  afterAll(() => space[Symbol.dispose]())

  it.each(seeds)('is what counting minute by minute gives, seed %d', { timeout: 60_000 }, async (seed) => {
    const { document, months } = randomService(seed)
    const service = await space.importBytes(JSON.stringify(document))
    const { today } = await service.query('service.status', {})
    const from = `${months[1] ?? ''}-01`
    const until = plusDays(from, 60)
    const { hosts } = await service.query('planning.realised', { from, until })
    const told = hosts.flatMap(({ id, days }) => days.map((day) => ({ id, ...day })))
    const expected = document.hosts.flatMap(({ id }) =>
      datesBetween(from, until).flatMap((date, index) => {
        const most = date < today ? peakByHand(document, id, date) : undefined
        return most ? [{ id, index, ...most }] : []
      }),
    )
    const inOrder = (rows: typeof told) => rows.toSorted((a, b) => byCodeUnit(a.id, b.id) || a.index - b.index)
    expect(inOrder(told)).toEqual(inOrder(expected))
    for (const { id: hostId, index, peak, over } of told.slice(0, 6)) {
      const { realised } = await service.query('planning.day', { hostId, date: plusDays(from, index) })
      expect(realised?.peak).toBe(peak)
      expect(Math.max(...(realised?.steps ?? []).map(([, , count]) => count))).toBe(peak)
      expect((realised?.breaches ?? []).length > 0).toBe(over)
    }
    await service.close()
  })

  it('is not known of today and later, nor of days without a stay', async () => {
    const { document } = randomService(82_000)
    const [child, host] = [document.children[0]!, document.hosts[0]!]
    const dates = ['2026-11-19', '2026-11-20', '2026-11-21']
    const attendance = dates.map((date) => ({
      childId: child.id,
      hostId: host.id,
      date,
      stays: [{ from: '08:00', until: '12:00' }],
    }))
    const service = await space.importBytes(JSON.stringify({ ...document, attendance }))
    const { today } = await service.query('service.status', {})
    const period = { from: plusDays(today, -1), until: plusDays(today, 9) }
    const { hosts } = await service.query('planning.realised', period)
    for (const { days } of hosts) for (const { index } of days) expect(index).toBe(0)
    expect(await service.query('planning.realised', { from: plusDays(today, 1), until: plusDays(today, 9) })).toEqual({
      hosts: [],
    })
    await expect(service.query('planning.realised', { from: '2026-02-01', until: '2026-01-01' })).rejects.toThrow(
      'from-after-until',
    )
    await service.close()
  })
})

/** Peak and breach of a day from the document alone; undefined without a stay. */
function peakByHand(document: ExchangeDocument, hostId: string, date: string) {
  const host = document.hosts.find(({ id }) => id === hostId)!
  const attended = document.attendance.filter((record) => record.hostId === hostId && record.date === date)
  if (attended.length === 0) return undefined
  const day = emptyDay()
  for (const { stays } of attended) for (const stay of stays) mark(day, stay)
  if (isWithin(date, host.startsOn, host.endsOn) && !isClosed(document, hostId, date))
    for (const child of host.ownChildren)
      if (child.birthDate <= date && date <= child.countsUntil)
        for (const hours of hoursOn(host, date)) mark(day, hours)
  const licence = host.licence.find((row) => isWithin(date, row.from, row.until))
  const limit = Math.min(licence?.maxPresent ?? 0, parameter(document, 'capacity.legalMaximum', date))
  const peak = Math.max(...day)
  return { peak, over: peak > limit }
}

function hoursOn(host: Host, date: string): Host['openingHours'] {
  const changes = (host.openingHoursChanges ?? []).toSorted((a, b) => byCodeUnit(a.from, b.from))
  const hours = changes.findLast((change) => change.from <= date)?.openingHours ?? host.openingHours
  return hours.filter((row) => row.weekday === isoWeekday(date))
}
