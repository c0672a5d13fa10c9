import { describe, expect, it } from 'vitest'
import { on, settingsWith, slots, span } from '../../../tests/support/facts-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { fitOf } from './fit.ts'
import { fitsFrom } from './fits-from.ts'
import { hostRooms } from './host-rooms.ts'
import { promisedPlaces } from './promised-places.ts'
import { wantedDays, wantedPlan } from './wanted-days.ts'

const today = on('2026-11-22')
const host: HostCapacityFacts = {
  hostId: 'h',
  ...span('2020-01-01'),
  licences: [{ ...span('2020-01-01'), maxPresent: 1 }],
  openingHours: slots('07:00-18:00', [1, 2]),
  openingChanges: [],
  ownChildren: [],
  agreements: [],
}
const wish = (changes: object = {}) => ({
  wantedFrom: '2026-12-02',
  cycleWeeks: 1,
  slots: [1, 2].map((weekday) => ({ week: 1, weekday, from: '08:00', until: '17:00' })),
  ...changes,
})
type Wish = ReturnType<typeof wish>
const roomsOf = (
  facts: HostCapacityFacts,
  closures: Closure[] = [],
  offered: Parameters<typeof promisedPlaces>[0] = [],
) => hostRooms(facts, promisedPlaces(offered), closureCalendar(closures), settingsWith())
const fitAt = (facts: HostCapacityFacts, wanted: Wish, closures: Closure[] = []) =>
  fitOf(roomsOf(facts, closures).room, wantedDays(wantedPlan(wanted), today))
const closure = (from: string, until: string): Closure => ({ hostId: null, ...span(from, until), reason: 'leave' })

describe('a fit', () => {
  it('leaves closed dates out; a day of which every date is closed is missing', () => {
    expect(fitAt(host, wish(), [closure('2026-12-21', '2027-01-03')]).fits).toBe('whole')
    expect(fitAt(host, wish(), [closure('2026-01-01', '2030-01-01')]).fits).toBe('none')
  })

  it('misses a day of a cycle that is so long that it has no date within the horizon, or only closed ones', () => {
    const [monday, tuesday] = [1, 2].map((weekday) => ({ week: 1, weekday }))
    const later = { week: 2, weekday: 1 }
    const rare = wish({ cycleWeeks: 110, slots: [{ ...later, from: '08:00', until: '17:00' }, ...wish().slots] })
    expect(fitAt(host, rare)).toEqual({ fits: 'part', missing: [monday, tuesday] })
    const onlyDate = closure('2026-12-07', '2026-12-07')
    expect(fitAt(host, rare, [onlyDate])).toEqual({ fits: 'none', missing: [monday, tuesday, later] })
  })

  it('asks for all dates until two years after the wanted day: a host who stops before has no place', () => {
    const hosts = ['2028-12-04', '2028-12-05'].map((end) => ({ ...host, ...span('2020-01-01', end) }))
    expect(hosts.map((one) => fitAt(one, wish({ wantedFrom: '2026-12-06' })).fits)).toEqual(['part', 'whole'])
  })

  it('asks for the days before the wanted one as well, where the place begins before it', () => {
    const slot = { week: 2, weekday: 1 as const, from: '08:00', until: '17:00' }
    // Week 2 of a cycle that begins on 30 November is also the week of 23 November.
    const earlier = wantedPlan(wish({ cycleWeeks: 2, slots: [slot] }), { from: on('2026-11-23') })
    const fitOfHost = (from: string) => fitOf(roomsOf({ ...host, ...span(from) }).room, wantedDays(earlier, today)).fits
    expect([fitOfHost('2026-11-23'), fitOfHost('2026-11-24')]).toEqual(['whole', 'none'])
  })

  it('sees what was agreed for one date only', () => {
    const day = (date: string) => [{ date: on(date), slots: [[600, 660]] as const, isPlanReleased: false }]
    const child = { id: 'a', childId: 'c', ...span('2020-01-01'), plans: [] }
    const withDay = (date: string) => ({ ...host, agreements: [{ ...child, dayChanges: day(date) }] })
    expect(fitAt(withDay('2027-06-07'), wish()).missing).toEqual([{ week: 1, weekday: 1 }])
    expect(fitAt(withDay('2026-11-30'), wish()).fits).toBe('whole')
  })

  it('of the beginning or the end of time is answered at once', () => {
    expect(fitAt(host, wish({ wantedFrom: '0001-01-01' })).fits).toBe('none')
    expect(fitAt(host, wish({ wantedFrom: '9998-01-01', cycleWeeks: 2 ** 40 })).fits).toBe('none')
  })

  it('counts what was offered to others as taken, and not what was offered to the family itself', () => {
    const offer = { id: 'o', hostId: 'h', startsOn: '2027-02-01', offeredAt: '2026-11-20T10:00', by: 'x' }
    const offered = (changes: object) => [
      { ...wish(), id: 'r', status: 'offered' as const, offers: [{ ...offer, ...changes }] },
    ]
    const fitFor = (id: string, changes: object = {}) =>
      fitOf(roomsOf(host, [], offered(changes)).roomFor(id), wantedDays(wantedPlan(wish()), today)).fits
    expect([fitFor('other'), fitFor('r')]).toEqual(['none', 'whole'])
    expect([fitFor('other', { answer: 'accepted' }), fitFor('other', { answer: 'refused' })]).toEqual(['none', 'whole'])
    expect(fitFor('other', { slots: [wish().slots[0]] })).toBe('part')
  })

  it('begins on the first wanted day after the last date that fails, a year ahead at most', () => {
    const full = (until: string) => ({
      ...host,
      licences: [
        { ...span('2020-01-01', until), maxPresent: 0 },
        { from: on(until) + 1, until: on('2040-01-01'), maxPresent: 1 },
      ],
    })
    const from = (until: string) => fitsFrom(roomsOf(full(until)).room, wantedPlan(wish()), today)
    expect([from('2027-03-01'), from('2027-03-02')]).toEqual([on('2027-03-02'), on('2027-03-08')])
    expect([from('2027-11-30'), from('2027-12-10')]).toEqual([on('2027-12-06'), undefined])
    expect(
      fitsFrom(roomsOf(host, [closure('2026-01-01', '2040-01-01')]).room, wantedPlan(wish()), today),
    ).toBeUndefined()
  })
})
