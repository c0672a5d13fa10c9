import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anyClosures, anyHost, anyPlan, drawnId, turnOfYear } from '../../../tests/support/any-host.ts'
import { countDay, halfDaysOn, hoursOn, slotsOn, stretchesAbove } from '../../../tests/support/count-minutes.ts'
import { on, settingsWith, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import { formatDate, weekdayOf } from '../calendar/date.ts'
import { intersect, openEnd } from '../calendar/period.ts'
import { formatTime } from '../calendar/time.ts'
import { weekOfCycle, type CarePlan } from '../care-plan/care-plan.ts'
import { quarterAverage, quartersOf } from './averages.ts'
import { breachesOf, limitOn, occupancyOn } from './breaches.ts'
import { causedBreaches } from './caused-breaches.ts'
import { withAgreement, withDraft } from './draft-plan.ts'
import type { HostCapacityFacts, PlannedChild } from './facts.ts'
import { preparePlanCheck } from './plan-check.ts'
import { hostDays } from './presence.ts'
import { peakOf } from './steps.ts'

const settings = settingsWith()
const two = { licences: [{ ...span('2020-01-01'), maxPresent: 2 }] }
const drawn: PlannedChild = { id: 'new', childId: 'ella', ...span('2026-11-02'), plans: [] }

/** Checks a draft of Ella's agreement against a host who does not know her yet. */
function checked(
  facts: HostCapacityFacts,
  draft: CarePlan,
  options: { closures?: Closure[]; agreement?: PlannedChild; changesFrom?: number } = {},
) {
  const { closures = [], agreement = drawn } = options
  const horizon = span('2026-11-01', '2027-02-28')
  const changes = options.changesFrom === undefined ? {} : { changesFrom: options.changesFrom }
  return preparePlanCheck({ facts, closures, settings, horizon, agreement, ...changes }).check(draft)
}

const told = (breaches: readonly { date: number; from: number; until: number; count: number; limit: number }[]) =>
  breaches.map(
    ({ date, from, until, count, limit }) =>
      `${formatDate(date)} ${formatTime(from)}-${formatTime(until)} ${count}>${limit}`,
  )

describe('what stands in the way of saving', () => {
  const full = host({ ...two, agreements: children(2, weekly('08:00-16:00', [2])) })

  it('is a breach that the plan brings, named with the child itself', () => {
    const { caused, remaining } = checked(full, weekly('15:00-18:00', [2], span('2026-12-01', '2026-12-08')))
    expect(told(caused)).toEqual(['2026-12-01 15:00-16:00 3>2', '2026-12-08 15:00-16:00 3>2'])
    expect(caused[0]?.at).toEqual({
      from: 900,
      until: 960,
      count: 3,
      children: ['c0', 'c1', 'ella'].map((id) => ({ id, isOwn: false })),
    })
    expect(remaining).toEqual([])
  })

  it('is a breach that it makes longer or higher, by the minutes that it adds', () => {
    const over = host({ ...two, agreements: children(3, weekly('08:00-12:00', [2])) })
    const draft = weekly('11:00-13:00', [2], span('2026-12-01', '2026-12-01'))
    const [breach] = checked(over, draft).caused
    expect([breach?.from, breach?.until, breach?.count, breach?.at.from, breach?.at.until]).toEqual([
      480, 720, 4, 660, 720,
    ])
  })

  it('is not a breach that was there and stays as it is', () => {
    const over = host({ ...two, agreements: children(3, weekly('08:00-12:00', [2])) })
    const day = span('2026-12-01', '2026-12-01')
    expect(told(checked(over, weekly('13:00-16:00', [2], day)).caused)).toEqual([])
    expect(told(checked(over, weekly('13:00-16:00', [2], day)).remaining)).toEqual(['2026-12-01 08:00-12:00 3>2'])
    const stored = { ...drawn, plans: [weekly('08:00-16:00', [2])] }
    const crowded = withAgreement(full, stored)
    const same = checked(crowded, weekly('08:00-16:00', [2], day), { agreement: stored })
    expect([told(same.caused), told(same.remaining)]).toEqual([[], ['2026-12-01 08:00-16:00 3>2']])
    const shorter = checked(crowded, weekly('09:00-16:00', [2], day), { agreement: stored })
    expect([told(shorter.caused), told(shorter.remaining)]).toEqual([[], ['2026-12-01 09:00-16:00 3>2']])
    const longer = checked(
      withAgreement(host({ ...two, agreements: children(2, weekly('08:00-18:00', [2])) }), stored),
      weekly('08:00-17:00', [2], day),
      { agreement: stored },
    )
    expect(told(longer.caused)).toEqual(['2026-12-01 08:00-17:00 3>2'])
    expect([longer.caused[0]?.at.from, longer.caused[0]?.at.until]).toEqual([960, 1020])
  })

  it('is told in patterns, through closed days', () => {
    const closures: Closure[] = [{ hostId: 'h', ...span('2026-12-08', '2026-12-15'), reason: 'leave' }]
    const { caused, patterns } = checked(full, weekly('15:00-18:00', [2], span('2026-12-01', '2027-01-12')), {
      closures,
    })
    expect(caused).toHaveLength(5)
    expect(patterns).toHaveLength(1)
    expect(patterns[0]).toMatchObject({ weekday: 2, everyWeeks: 1, from: 900, until: 960, goesOn: false })
  })

  it('asks nothing on days outside the plan, the agreement or the horizon', () => {
    const ended = { ...drawn, until: on('2026-12-07') }
    const { caused } = checked(full, weekly('15:00-18:00', [2], span('2026-11-24')), { agreement: ended })
    expect(told(caused)).toEqual(['2026-11-24 15:00-16:00 3>2', '2026-12-01 15:00-16:00 3>2'])
    expect(checked(full, weekly('08:00-18:00', [2], span('2027-03-01'))).caused).toEqual([])
  })
})

describe('the weekdays of the cycle', () => {
  it('show the worst date with the others alone and with the child', () => {
    const facts = host({
      agreements: [
        ...children(2, weekly('08:00-12:00', [1]), 'a'),
        ...children(1, weekly('10:00-16:00', [1], span('2026-12-14', '2026-12-20')), 'b'),
      ],
    })
    const draft: CarePlan = {
      ...span('2026-11-30', '2026-12-27'),
      cycleWeeks: 2,
      cycleStart: on('2026-11-30'),
      slots: slots('11:00-13:00', [1], 1),
    }
    const { weekdays } = checked(facts, draft)
    expect(weekdays).toHaveLength(14)
    const [monday] = weekdays
    expect(monday).toMatchObject({ week: 1, weekday: 1, date: on('2026-12-14'), peak: 4, limit: 8 })
    expect(monday?.others.map(({ from, until, count }) => [from, until, count])).toEqual([
      [480, 600, 2],
      [600, 720, 3],
      [720, 960, 1],
    ])
    expect(monday?.together.map(({ count }) => count)).toEqual([2, 3, 4, 2, 1])
    expect(weekdays.find(({ week, weekday }) => week === 2 && weekday === 1)).toMatchObject({
      date: on('2026-12-07'),
      peak: 2,
    })
  })
})

it('the change of the legal maximum is looked at by itself', () => {
  const facts = host({ agreements: children(7, weekly('08:00-16:00', [1])) })
  const { highest, limitChanges, caused } = checked(facts, weekly('15:00-17:00', [1], span('2026-12-01')))
  expect(highest).toMatchObject({ before: { peak: 7, limit: 7 }, after: { peak: 8, limit: 7 } })
  expect(limitChanges).toMatchObject([
    { date: on('2027-01-01'), maximum: 7, after: { date: on('2027-01-04'), peak: 8, at: { from: 900, until: 960 } } },
  ])
  expect(limitChanges[0]?.after?.at.children.at(-1)).toEqual({ id: 'ella', isOwn: false })
  expect(caused[0]?.date).toBe(on('2027-01-04'))
})

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
      fc.property(cases, ([facts, closures, draft, changed, isKnown]) => {
        const agreement = facts.agreements.find(({ id }) => id === drawnId)!
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

it('answers within a frame: eight children, two years', () => {
  const plan = (index: number): CarePlan => ({
    ...span('2026-01-01'),
    cycleWeeks: 1 + (index % 3),
    cycleStart: on('2026-01-05'),
    slots: Array.from({ length: 1 + (index % 3) }, (_, week) =>
      slots('07:30-12:00 13:00-17:30', [1, 2, 3, 4, 5], week + 1),
    ).flat(),
  })
  const agreements = Array.from({ length: 8 }, (_, index) => children(1, plan(index), `c${index}-`)).flat()
  const check = preparePlanCheck({
    facts: host({ agreements }),
    closures: Array.from({ length: 20 }, (_, index) => ({
      hostId: null,
      from: on('2026-12-01') + index * 30,
      until: on('2026-12-02') + index * 30,
      reason: 'holiday' as const,
    })),
    settings,
    horizon: { from: on('2026-11-10'), until: on('2028-11-09') },
    agreement: { ...drawn, until: openEnd },
  })
  // The shortest of many: a busy machine makes some of them long, none of them short.
  let shortest = Infinity
  for (let run = 0; run < 30; run += 1) {
    const start = performance.now()
    const { caused } = check.check(weekly(`08:${10 + run}-17:00`, [1, 2, 3, 4, 5], span('2026-11-10')))
    shortest = Math.min(shortest, performance.now() - start)
    expect(caused.length).toBeGreaterThan(400)
  }
  expect(shortest).toBeLessThan(16)
})
