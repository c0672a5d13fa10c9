import { afterAll, describe, expect, it } from 'vitest'
import { closureCalendar } from '../../shared/domain/billing/closures.ts'
import { parseDate } from '../../shared/domain/calendar/date.ts'
import type { ExchangeDocument, Host } from '../../shared/domain/exchange/document.ts'
import type { WaitingRequest } from '../../shared/domain/exchange/waiting-list.ts'
import { hostRooms } from '../../shared/domain/waiting-matches/host-rooms.ts'
import { matchAll } from '../../shared/domain/waiting-matches/match-all.ts'
import { wantedPlan } from '../../shared/domain/waiting-matches/wanted-days.ts'
import { hostAt } from '../support/absence-service.ts'
import { documentFacts } from './document-facts.ts'
import { datesBetween, isoWeekday, isWithin, plusDays } from './oracle/days.ts'
import { minutesOf } from './oracle/most-placed.ts'
import { cycleWeek, isClosed } from './oracle/reservations.ts'
import { diceOf, type Dice } from './services/dice.ts'
import { randomService } from './services/random-service.ts'
import { someSlots } from './services/slots.ts'

/** Random services and a request each against what exchange.md §4 says, counted from the document minute by minute. */
const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

/** A request for two days or so of a cycle of up to four weeks, at hours that nearly every host has. */
function someRequest(dice: Dice, wantedFrom: string): Pick<WaitingRequest, 'wantedFrom' | 'cycleWeeks' | 'slots'> {
  const cycleWeeks = dice.between(1, 4)
  const slots = dice
    .shuffle([1, 2, 3, 4, 5, 6])
    .slice(0, dice.between(1, 2))
    .flatMap((weekday) => {
      const week = dice.between(1, cycleWeeks)
      const times = dice.chance(0.2) ? someSlots(dice) : [{ from: '08:00', until: dice.pick(['12:00', '17:30']) }]
      return times.map((time) => ({ week, weekday, ...time }))
    })
  return { wantedFrom, cycleWeeks, slots }
}

/** The days that miss at a host, as `week weekday`: a date on which a minute lacks her hours or a place; or every date closed. */
function missingAt(
  document: ExchangeDocument,
  host: Host,
  wanted: ReturnType<typeof someRequest>,
  today: string,
): string[] {
  const monday = plusDays(wanted.wantedFrom, 1 - isoWeekday(wanted.wantedFrom))
  const days = new Map(
    wanted.slots.map(({ week, weekday }) => [`${week} ${weekday}`, { isCounted: false, misses: false }]),
  )
  const end = plusDays(wanted.wantedFrom > today ? wanted.wantedFrom : today, 730)
  for (const date of datesBetween(wanted.wantedFrom, end)) {
    const week = cycleWeek({ cycleWeeks: wanted.cycleWeeks, cycleStart: monday }, date)
    const slots = wanted.slots.filter((slot) => slot.week === week && slot.weekday === isoWeekday(date))
    const day = days.get(`${week} ${isoWeekday(date)}`)
    if (slots.length === 0 || !day || day.misses || isClosed(document, host.id, date)) continue
    day.isCounted = true
    const at = isWithin(date, host.startsOn, host.endsOn) ? minutesOf(document, host, date) : undefined
    const isThere = (minute: number): boolean =>
      slots.some(({ from, until }) => from <= timeOf(minute) && timeOf(minute) < until)
    day.misses =
      !at || at.count.some((count, minute) => isThere(minute) && (!at.isOpen[minute] || count + 1 > at.limit))
  }
  return [...days].filter(([, { isCounted, misses }]) => misses || !isCounted).map(([key]) => key)
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

describe('matches of random services', () => {
  const seen = { whole: 0, part: 0, none: 0 }
  afterAll(() => {
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(4)
  })

  it.each(seeds)('seed %i: every host fits wholly, partly or not, as counting says', (seed) => {
    const { document: plain, from } = randomService(seed)
    const dice = diceOf(seed + 4_000_000)
    // Most hosts of a random service are full or have odd hours: one more has a place or two.
    const spare = hostAt('v1', {
      licence: [{ from: '2020-01-01', maxPresent: dice.between(1, 2) }],
      startsOn: dice.chance(0.8) ? '2020-01-01' : plusDays(from, 30),
    })
    const agreements = plain.agreements.map((one, index) => (index % 2 === 0 ? { ...one, hostId: 'v1' } : one))
    const document = { ...plain, hosts: [...plain.hosts, spare], agreements }
    const today = plusDays(from, dice.between(-60, 60))
    const wanted = someRequest(dice, plusDays(from, dice.between(-30, 60)))
    const { hosts, closures, settings } = documentFacts(document)
    const rooms = hosts.map((facts) => hostRooms(facts, [], closureCalendar(closures), settings))
    const [fits = []] = matchAll(rooms, [{ id: 'r', plan: wantedPlan(wanted) }], parseDate(today)).values()
    for (const host of document.hosts) {
      const missing = missingAt(document, host, wanted, today)
      const days = new Set(wanted.slots.map(({ week, weekday }) => `${week} ${weekday}`)).size
      const fit = fits.find(({ hostId }) => hostId === host.id)
      expect((fit?.missing ?? []).map(({ week, weekday }) => `${week} ${weekday}`).sort(), host.id).toEqual(
        missing.length === days ? [] : missing.sort(),
      )
      const expected = missing.length === 0 ? 'whole' : missing.length === days ? 'none' : 'part'
      expect(fit?.fits ?? 'none', host.id).toBe(expected)
      seen[expected] += 1
    }
  })
})
