import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anyClosures, anyHost, drawnId, turnOfYear } from '../../../tests/support/any-host.ts'
import { countDay, stretchesAbove } from '../../../tests/support/count-minutes.ts'
import { minutes, on, settingsWith, span } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Agreement } from '../billing/facts.ts'
import type { Interval } from '../billing/issued.ts'
import { formatDate } from '../calendar/date.ts'
import { formatTime } from '../calendar/time.ts'
import { breachesOf, occupancyOn } from '../capacity/breaches.ts'
import { quarterAverage, quartersOf } from '../capacity/averages.ts'
import { causedBreaches } from '../capacity/caused-breaches.ts'
import { withAgreement } from '../capacity/draft-plan.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { hostDays } from '../capacity/presence.ts'
import { dayChangesOf } from '../care-plan/day-changes.ts'
import { checkExtraDay, type ExtraDayBasis } from './extra-day-check.ts'
import type { ExtraDayWish } from './extra-day-wish.ts'

const settings = settingsWith()
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const day = fc.integer({ min: turnOfYear.from, max: turnOfYear.until })
const hours = fc
  .uniqueArray(fc.integer({ min: 12, max: 40 }), { minLength: 2, maxLength: 4 })
  .map((points) => points.map((point) => point * 30).sort((a, b) => a - b))
  .map((points) =>
    Array.from({ length: points.length >> 1 }, (_, at): Interval => [points[at * 2] ?? 0, points[at * 2 + 1] ?? 0]),
  )
// Half of the hosts are licensed and open all the time, for much must be possible.
const anyPlace = fc.tuple(anyHost, fc.boolean(), fc.integer({ min: 1, max: 4 })).map(([facts, isOpen, maxPresent]) =>
  isOpen
    ? {
        ...facts,
        licences: [{ ...span('2020-01-01'), maxPresent }],
        openingHours: weekdays.map((weekday) => ({ weekday, ...minutes('06:00-20:00') })),
        openingChanges: [],
      }
    : facts,
)
const anyWish = fc
  .record({ date: day, slots: hours, insteadOf: fc.option(day) })
  .map(({ insteadOf, ...wish }): ExtraDayWish => (insteadOf === null ? wish : { ...wish, insteadOf }))

function basisOf(facts: HostCapacityFacts, closures: Parameters<typeof closureCalendar>[0]): ExtraDayBasis {
  const agreements = facts.agreements.map((one): Agreement => ({
    ...one,
    contractHolderId: 'p',
    hostId: 'h',
    freeHalfDaysUsed: new Map(),
  }))
  return {
    host: hostDays(facts, closureCalendar(closures)),
    agreement: agreements.find(({ id }) => id === drawnId)!,
    others: agreements.filter(({ id, childId }) => id !== drawnId && childId === 'c0'),
    today: turnOfYear.from,
    isAnswered: () => false,
    child: {},
    tariffs: [],
    settings,
  }
}

/** The host in whose service the extra day was really accepted, made from the record that is stored. */
function accepted(facts: HostCapacityFacts, { date, slots, insteadOf }: ExtraDayWish): HostCapacityFacts {
  const agreement = facts.agreements.find(({ id }) => id === drawnId)!
  const record = {
    date: formatDate(date),
    slots: slots.map(([from, until]) => ({ from: formatTime(from), until: formatTime(until) })),
    status: 'accepted' as const,
    ...(insteadOf === undefined ? {} : { insteadOf: formatDate(insteadOf) }),
  }
  return withAgreement(facts, { ...agreement, dayChanges: dayChangesOf([record]) })
}

describe('whatever the host, the wish and the closures', () => {
  // Counted, so that the cases can be seen to be about something.
  const seen = { caused: 0, fine: 0, swaps: 0, offered: 0 }
  afterAll(() => {
    expect(seen.caused).toBeGreaterThan(100)
    expect(seen.fine).toBeGreaterThan(20)
    expect(seen.swaps).toBeGreaterThan(30)
    expect(seen.offered).toBeGreaterThan(30)
  })

  it('is the full computation on the service in which it was accepted', () => {
    fc.assert(
      fc.property(anyPlace, anyClosures, anyWish, (facts, closures, wish) => {
        const calendar = closureCalendar(closures)
        const [was, will] = [facts, accepted(facts, wish)].map((one) => hostDays(one, calendar))
        const result = checkExtraDay(basisOf(facts, closures), wish)
        const { date, insteadOf } = wish
        expect(result.caused).toEqual(causedBreaches(was, will!, 'c0', { from: date, until: date }, settings))
        expect([result.day.before, result.day.after]).toEqual([occupancyOn(was!, date), occupancyOn(will!, date)])
        if (result.givenUp) expect(result.givenUp.after).toEqual(occupancyOn(will!, insteadOf!))
        const touched = [date, insteadOf ?? date].sort((a, b) => a - b)
        const quarters = touched.flatMap((one) => quartersOf({ from: one, until: one }))
        const names = new Set<string>()
        expect(result.averages).toEqual(
          quarters
            .filter(({ name }) => !names.has(name) && names.add(name))
            .map((quarter) => ({
              before: quarterAverage(was!, quarter, settings),
              after: quarterAverage(will!, quarter, settings),
            })),
        )
        seen.caused += result.caused.length
        seen.fine += result.obstacles.length + result.caused.length + result.outsideHours.length === 0 ? 1 : 0
        seen.swaps +=
          insteadOf !== undefined && !result.obstacles.some(({ kind }) => kind.startsWith('given-up')) ? 1 : 0
      }),
      { ...fixedSeed, numRuns: 500 },
    )
  })

  it('is what counting every minute by hand gives', () => {
    fc.assert(
      fc.property(anyPlace, anyClosures, anyWish, (facts, closures, wish) => {
        const { obstacles, caused, day: shown } = checkExtraDay(basisOf(facts, closures), wish)
        fc.pre(obstacles.length === 0 && wish.insteadOf !== wish.date)
        const maximum = wish.date < on('2027-01-01') ? 8 : 7
        const counted = countDay(facts, closures, wish.date, maximum)
        for (const [from, until] of wish.slots)
          for (let minute = from; minute < until; minute += 1) counted.present[minute]!.push('c0')
        const wanted = stretchesAbove(counted).filter(({ from, until }) =>
          wish.slots.some((slot) => slot[0] < until && from < slot[1]),
        )
        expect(caused.map(({ from, until, count }) => ({ from, until, count }))).toEqual(wanted)
        expect(shown.peakAfter).toBe(Math.max(0, ...counted.present.map((one) => one.length)))
      }),
      { ...fixedSeed, numRuns: 300 },
    )
  })

  it('offers only what can be had', () => {
    fc.assert(
      fc.property(anyPlace, anyClosures, anyWish, (facts, closures, wish) => {
        const basis = basisOf(facts, closures)
        const { instead } = checkExtraDay(basis, wish)
        const offers = instead.days.map((date) => ({ ...wish, date }))
        if (instead.hours.length > 0) offers.push({ ...wish, slots: instead.hours })
        for (const offer of offers) {
          const check = checkExtraDay(basis, offer)
          expect([check.obstacles, check.caused, check.outsideHours]).toEqual([[], [], []])
          const host = hostDays(accepted(facts, offer), closureCalendar(closures))
          const period = { from: offer.date, until: offer.date }
          const others = breachesOf(hostDays(facts, closureCalendar(closures)), period, settings)
          expect(breachesOf(host, period, settings).length).toBeLessThanOrEqual(others.length)
          seen.offered += 1
        }
      }),
      { ...fixedSeed, numRuns: 200 },
    )
  })
})
