import { describe, expect, it } from 'vitest'
import { on, settingsWith, slots, span, weekly } from '../../../tests/support/facts-in-words.ts'
import { children, host } from '../../../tests/support/host-in-words.ts'
import type { Closure } from '../billing/facts.ts'
import { formatDate } from '../calendar/date.ts'
import { openEnd } from '../calendar/period.ts'
import { formatTime } from '../calendar/time.ts'
import type { CarePlan } from '../care-plan/care-plan.ts'
import { withAgreement } from './draft-plan.ts'
import type { HostCapacityFacts, PlannedChild } from './facts.ts'
import { preparePlanCheck } from './plan-check.ts'

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
