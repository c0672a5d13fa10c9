import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anyClosures, anyHost, anyPlan, drawnId, turnOfYear } from '../../../tests/support/any-host.ts'
import { countDay, halfDaysOn, hoursOn, slotsOn, stretchesAbove } from '../../../tests/support/count-minutes.ts'
import { on, settingsWith, span } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Interval } from '../billing/issued.ts'
import { weekdayOf } from '../calendar/date.ts'
import { intersect } from '../calendar/period.ts'
import { weekOfCycle } from '../care-plan/care-plan.ts'
import { quarterAverage, quartersOf } from './averages.ts'
import { breachesOf, limitOn, occupancyOn } from './breaches.ts'
import { causedBreaches } from './caused-breaches.ts'
import { withAgreement, withDraft } from './draft-plan.ts'
import { preparePlanCheck } from './plan-check.ts'
import { hostDays } from './presence.ts'
import { peakOf } from './steps.ts'

const settings = settingsWith()
/** Extra days and swaps of the agreement that is drawn. */
const dayChanges = fc.uniqueArray(
  fc.record({
    date: fc.integer({ min: turnOfYear.from, max: turnOfYear.until }),
    slots: fc.constantFrom<readonly Interval[]>(
      [],
      [[600, 900]],
      [
        [420, 480],
        [990, 1080],
      ],
    ),
    isPlanReleased: fc.boolean(),
  }),
  { maxLength: 8, selector: ({ date }) => date },
)
const cases = fc.tuple(anyHost, anyClosures, anyPlan(), fc.option(fc.nat(2)), fc.boolean())

describe('whatever the host, the plans and the closures', () => {
  // Counted, so that the cases can be seen to be about something.
  const seen = { caused: 0, remaining: 0 }
  afterAll(() => {
    expect(seen.caused).toBeGreaterThan(500)
    expect(seen.remaining).toBeGreaterThan(500)
  })

  it('is the full computation on the changed facts', () => {
    fc.assert(
      fc.property(cases, dayChanges, ([plain, closures, draft, changed, isKnown], changes) => {
        const drawn = plain.agreements.find(({ id }) => id === drawnId)!
        const agreement = { ...drawn, dayChanges: changes }
        const facts = withAgreement(plain, agreement)
        const before = isKnown ? facts : { ...facts, agreements: facts.agreements.filter(({ id }) => id !== drawnId) }
        const changesFrom = changed === null ? undefined : agreement.plans[changed]?.from
        const calendar = closureCalendar(closures)
        const [was, will] = [before, withAgreement(before, withDraft(agreement, draft, changesFrom))].map((one) =>
          hostDays(one, calendar),
        )
        const result = preparePlanCheck({
          facts: before,
          closures,
          settings,
          horizon: turnOfYear,
          agreement,
          ...(changesFrom === undefined ? {} : { changesFrom }),
        }).check(draft)
        const runs = intersect(draft, agreement)
        const period = (runs && intersect(runs, turnOfYear)) ?? { from: 0, until: -1 }
        expect(result.caused).toEqual(causedBreaches(was, will!, 'c0', period, settings))
        const all = breachesOf(will!, period, settings)
        const caused = new Set(result.caused.map(({ date, from }) => `${date} ${from}`))
        expect(result.remaining).toEqual(all.filter(({ date, from }) => !caused.has(`${date} ${from}`)))
        expect(result.caused).toHaveLength(all.length - result.remaining.length)
        seen.caused += result.caused.length
        seen.remaining += result.remaining.length
        const touched = period.until < 0 ? [] : quartersOf(period)
        expect(result.quarters).toEqual(
          touched.map((quarter) => ({
            before: quarterAverage(was!, quarter, settings),
            after: quarterAverage(will!, quarter, settings),
          })),
        )
        const peaks = new Map<string, number>()
        let [highestBefore, highestAfter] = [-1, -1]
        for (let day = period.from; day <= period.until; day += 1) {
          if (!will!.isServing(day)) continue
          const peak = peakOf(occupancyOn(will!, day))
          highestAfter = Math.max(highestAfter, peak)
          highestBefore = Math.max(highestBefore, peakOf(occupancyOn(was!, day)))
          const key = `${weekOfCycle(draft, day)} ${weekdayOf(day)}`
          peaks.set(key, Math.max(peaks.get(key) ?? -Infinity, peak - limitOn(facts, day, settings)))
        }
        expect([result.highest.before?.peak ?? -1, result.highest.after?.peak ?? -1]).toEqual([
          highestBefore,
          highestAfter,
        ])
        expect(new Map(result.weekdays.map((one) => [`${one.week} ${one.weekday}`, one.peak - one.limit]))).toEqual(
          peaks,
        )
        for (const one of result.weekdays) expect(one.together).toEqual(occupancyOn(will!, one.date))
      }),
      { ...fixedSeed, numRuns: 300 },
    )
  })

  it('is what counting every minute by hand gives', () => {
    fc.assert(
      fc.property(cases, ([facts, closures, draft]) => {
        const agreement = facts.agreements.find(({ id }) => id === drawnId)!
        const result = preparePlanCheck({ facts, closures, settings, horizon: turnOfYear, agreement }).check(draft)
        const caused: unknown[] = []
        const everywhere: unknown[] = []
        const quarters = new Map<string, [number, number]>()
        const planned = { ...agreement, plans: [draft, ...agreement.plans] }
        const others = facts.agreements.filter(({ id }) => id !== drawnId)
        const after = { ...facts, agreements: [...others, planned] }
        for (let day = on('2026-10-01'); day <= on('2027-03-31'); day += 1) {
          const maximum = day < on('2027-01-01') ? 8 : 7
          const [was, will] = [facts, after].map((one) => countDay(one, closures, day, maximum))
          const quarter = day < on('2027-01-01') ? '2026-Q4' : '2027-Q1'
          const [openDays, halfDays] = quarters.get(quarter) ?? [0, 0]
          const isOpen = will!.isServed && hoursOn(facts, day).length > 0
          quarters.set(quarter, [openDays + (isOpen ? 1 : 0), halfDays + halfDaysOn(after, will!, day)])
          for (const stretch of stretchesAbove(will!))
            everywhere.push({ hostId: 'h', date: day, ...stretch, limit: will!.limit })
          const isOfPlan = [draft, agreement, turnOfYear].every(({ from, until }) => from <= day && day <= until)
          if (!isOfPlan) continue
          const slotsThen = slotsOn(draft, day)
          for (const stretch of stretchesAbove(will!)) {
            let worst = 0
            for (let minute = stretch.from; minute < stretch.until; minute += 1) {
              const isThere = slotsThen.some(({ from, until }) => from <= minute && minute < until)
              const count = will!.present[minute]!.length
              if (isThere && count > was!.present[minute]!.length) worst = Math.max(worst, count)
            }
            if (worst > 0) caused.push({ date: day, ...stretch, limit: will!.limit, worst })
          }
        }
        const days = hostDays(after, closureCalendar(closures))
        expect(breachesOf(days, span('2026-10-01', '2027-03-31'), settings)).toEqual(everywhere)
        expect(
          result.caused.map(({ date, from, until, count, limit, at }) => ({
            date,
            from,
            until,
            count,
            limit,
            worst: at.count,
          })),
        ).toEqual(caused)
        for (const { date, at } of result.caused) {
          const names = at.children.map(({ id, isOwn }) => (isOwn ? `own:${id}` : id)).sort()
          const { present } = countDay(after, closures, date, date < on('2027-01-01') ? 8 : 7)
          expect(names).toEqual([...new Set(present[at.from])].sort())
          expect(names).toContain('c0')
        }
        for (const { after: average } of result.quarters)
          expect([average.openDays, average.halfDays]).toEqual(quarters.get(average.quarter))
      }),
      { ...fixedSeed, numRuns: 60 },
    )
  })
})
