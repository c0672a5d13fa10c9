import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anyClosures, anyHost, anyPlan, turnOfYear } from '../../../tests/support/any-host.ts'
import { hoursOn, slotsOn } from '../../../tests/support/count-minutes.ts'
import { on, settingsWith } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Interval } from '../billing/issued.ts'
import { mondayOf, type Weekday } from '../calendar/date.ts'
import { covers, openEnd } from '../calendar/period.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { preparePlanCheck } from '../capacity/plan-check.ts'
import { planHorizon } from '../capacity/plan-horizon.ts'
import { weekOfCycle, type CarePlan } from '../care-plan/care-plan.ts'
import { guestsOf } from '../substitution/guests.ts'
import { fitOf, fitsWholly } from './fit.ts'
import { roomAhead } from './room-ahead.ts'
import { wantedDays } from './wanted-days.ts'

const settings = settingsWith()
const someDay = fc.integer({ min: turnOfYear.from - 10, max: turnOfYear.until + 10 })
const someSlots = fc.constantFrom<readonly Interval[]>(
  [],
  [[360, 1080]],
  [
    [420, 480],
    [720, 1080],
  ],
)
const dayChanges = fc.uniqueArray(fc.record({ date: someDay, slots: someSlots, isPlanReleased: fc.boolean() }), {
  maxLength: 6,
  selector: ({ date }) => date,
})
const guestDays = fc.uniqueArray(
  fc.record({ childId: fc.constantFrom('g1', 'g2'), hostId: fc.constant('h'), date: someDay, slots: someSlots }),
  { maxLength: 6, selector: ({ childId, date }) => `${childId} ${date}` },
)
const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday: weekday as Weekday, from: 360, until: 1080 }))

/** A host as she comes, or one with room for some: long hours and a licence without an end. */
const hosts: fc.Arbitrary<HostCapacityFacts> = fc
  .tuple(anyHost, dayChanges, guestDays, fc.option(fc.constantFrom(1, 2, 2, 3, 4), { freq: 5 }), fc.nat(3))
  .map(([facts, changes, guests, places, hours]) => ({
    ...facts,
    agreements: facts.agreements.map((one, index) => (index === 0 ? { ...one, dayChanges: changes } : one)),
    guests: guestsOf(guests),
    ...(places !== null && { licences: [{ from: on('2020-01-01'), until: openEnd, maxPresent: places }] }),
    ...(hours > 0 && { openingHours: everyDay, openingChanges: [] }),
  }))
const cases = fc.tuple(hosts, anyClosures, anyPlan(360, 1080, 4), someDay, fc.integer({ min: -40, max: 60 }))

describe('whatever the host, the closures and what is wanted', () => {
  const seen = { whole: 0, part: 0, none: 0 }
  afterAll(() => {
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
  })

  it('misses the days on which a plan of it causes a breach, or lies outside her hours or her life, and no others', () => {
    fc.assert(
      fc.property(cases, ([facts, closures, drawn, from, ahead]) => {
        const today = from + ahead
        const plan: CarePlan = { ...drawn, from, until: openEnd, cycleStart: mondayOf(from) }
        const calendar = closureCalendar(closures)
        const host = roomAhead(facts, calendar, settings)
        const days = wantedDays(plan, today)
        const horizon = planHorizon(plan, today)
        const agreement = { id: 'new', childId: 'new', from, until: openEnd, plans: [] }
        const { caused } = preparePlanCheck({ facts, closures, settings, horizon, agreement }).check(plan)

        const failing = new Set(caused.map(({ date }) => date))
        const isMissing = new Map(plan.slots.map(({ week, weekday }) => [`${week} ${weekday}`, true]))
        const isCounted = new Set<string>()
        for (let day = horizon.from; day <= horizon.until; day += 1) {
          const slots = slotsOn(plan, day)
          if (slots.length === 0 || calendar.on('h', day)) continue
          const hours = hoursOn(facts, day)
          const isOpen = (minute: number): boolean =>
            hours.some(({ from: opens, until }) => opens <= minute && minute < until)
          const isWithin = slots.every((slot) => isOpenDuring(slot, isOpen))
          const isGood = covers(facts, day) && isWithin && !failing.has(day)
          const key = `${weekOfCycle(plan, day)} ${slots[0]?.weekday}`
          isMissing.set(key, !isGood || (isCounted.has(key) && isMissing.get(key) === true))
          isCounted.add(key)
        }
        const { fits, missing } = fitOf(host, days)
        const expected = [...isMissing].filter(([, misses]) => misses).map(([key]) => key)
        expect(missing.map(({ week, weekday }) => `${week} ${weekday}`)).toEqual(expected.sort())
        expect(fits).toBe(missing.length === 0 ? 'whole' : missing.length === isMissing.size ? 'none' : 'part')
        expect(fitsWholly(host, days)).toBe(fits === 'whole')
        if (fits === 'whole') expect(caused).toEqual([])
        seen[fits] += 1
      }),
      { ...fixedSeed, numRuns: 160 },
    )
  })
})

function isOpenDuring({ from, until }: { from: number; until: number }, isOpen: (minute: number) => boolean): boolean {
  for (let minute = from; minute < until; minute += 1) if (!isOpen(minute)) return false
  return true
}
