import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { on, settingsWith, slots, span, weekly } from '../../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../../tests/support/fixed-seed.ts'
import { closureCalendar } from '../../billing/closures.ts'
import { mondayOf } from '../../calendar/date.ts'
import { openEnd } from '../../calendar/period.ts'
import type { HostCapacityFacts, PlannedChild } from '../../capacity/facts.ts'
import { preparePlanCheck } from '../../capacity/plan-check.ts'
import { planHorizon } from '../../capacity/plan-horizon.ts'
import type { CarePlan } from '../../care-plan/care-plan.ts'
import { fitsWholly } from '../fit.ts'
import { hostRooms } from '../host-rooms.ts'
import type { Asked } from '../match-all.ts'
import { roomAhead } from '../room-ahead.ts'
import { wantedDays } from '../wanted-days.ts'
import { assignInOrder } from './assign-in-order.ts'
import { seekersOf } from './seekers-of.ts'

const settings = settingsWith()
const closures = closureCalendar([])
const today = on('2026-11-22')
const lastDay = planHorizon({ from: today, until: openEnd }, today).until

/** A host with so many places, and children who are there in the mornings until some day. */
function hostWith(hostId: string, maxPresent: number, hours: string, ends: readonly number[]): HostCapacityFacts {
  return {
    hostId,
    ...span('2020-01-01'),
    licences: [{ ...span('2020-01-01'), maxPresent }],
    openingHours: slots(hours, [1, 2, 3, 4, 5]),
    openingChanges: [],
    ownChildren: [],
    agreements: ends.map((days, index) => ({
      id: `a${index}`,
      childId: `c${index}`,
      from: on('2020-01-01'),
      until: today + days,
      plans: [weekly('07:00-13:00', index % 2 === 0 ? [1, 2, 3] : [2, 4])],
    })),
  }
}

const childAt = ({ id, plan }: Asked): PlannedChild => ({
  id,
  childId: id,
  from: plan.from,
  until: openEnd,
  plans: [plan],
})
const withOthers = (facts: HostCapacityFacts, others: readonly Asked[]): HostCapacityFacts => ({
  ...facts,
  agreements: [...facts.agreements, ...others.map(childAt)],
})
const propose = (hosts: readonly HostCapacityFacts[], asked: readonly Asked[]) => {
  const rooms = hosts.map((facts) => hostRooms(facts, [], closures, settings))
  return assignInOrder(seekersOf({ rooms, asked, today, metres: (_, hostId) => Number(hostId.slice(1)) }), lastDay)
}

type Holds = (host: HostCapacityFacts, group: readonly Asked[]) => boolean

/** Whether some hold together at a host: each fits beside the agreements that the others would be. */
function holding(): Holds {
  const known = new Map<string, boolean>()
  return (host, group) => {
    const key = `${host.hostId} ${group.map(({ id }) => id).join(' ')}`
    const answer =
      known.get(key) ??
      group.every((one) => {
        const others = group.filter((other) => other !== one)
        return fitsWholly(roomAhead(withOthers(host, others), closures, settings), wantedDays(one.plan, today))
      })
    known.set(key, answer)
    return answer
  }
}

type Groups = ReadonlyMap<HostCapacityFacts, readonly Asked[]>

/** Who can be placed in order of rank, by trying every host for everybody each time. */
function placedByTrying(hosts: readonly HostCapacityFacts[], asked: readonly Asked[], holds: Holds): string[] {
  const canAll = ([one, ...rest]: readonly Asked[], at: Groups): boolean =>
    !one ||
    hosts.some((host) => {
      const group = [...(at.get(host) ?? []), one]
      return holds(host, group) && canAll(rest, new Map([...at, [host, group]]))
    })
  const placed: Asked[] = []
  for (const one of asked) if (canAll([...placed, one], new Map())) placed.push(one)
  return placed.map(({ id }) => id)
}

/** Who is placed when nobody is ever moved. */
function placedAtOnce(hosts: readonly HostCapacityFacts[], asked: readonly Asked[], holds: Holds): string[] {
  const at = new Map<HostCapacityFacts, Asked[]>(hosts.map((host) => [host, []]))
  return asked.flatMap((one) => {
    const [host, group] = [...at].find(([there, others]) => holds(there, [...others, one])) ?? []
    group?.push(one)
    return host ? [one.id] : []
  })
}

const times = fc.constantFrom('07:00-13:00', '08:00-12:00', '08:00-17:00', '13:00-18:00')
const weekday = fc.integer({ min: 1, max: 3 })
const plan: fc.Arbitrary<CarePlan> = fc
  .tuple(
    fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: -20, max: 800 })),
    fc.constantFrom(1, 1, 2, 3),
    fc.array(fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    times,
  )
  .map(([start, cycleWeeks, weeks, time]) => ({
    from: today + start,
    until: openEnd,
    cycleWeeks,
    cycleStart: mondayOf(today + start),
    slots: weeks.slice(0, cycleWeeks).flatMap((weekdays, week) => slots(time, weekdays, week + 1)),
  }))
const host = fc.tuple(
  fc.constantFrom(1, 1, 2),
  fc.constantFrom('07:00-18:00', '07:00-18:00', '07:00-13:00'),
  fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 1 }),
)
const cases = fc.tuple(fc.array(host, { minLength: 2, maxLength: 3 }), fc.array(plan, { minLength: 4, maxLength: 7 }))

describe('the best for a whole list', () => {
  const seen = { placed: 0, left: 0, moved: 0 }
  afterAll(() => {
    expect(seen.placed).toBeGreaterThan(60)
    expect(seen.left).toBeGreaterThan(60)
    expect(seen.moved).toBeGreaterThan(4)
  })

  it('places whom trying everything places, and all places hold when they are accepted', () => {
    fc.assert(
      fc.property(cases, ([hosts, plans]) => {
        const facts = hosts.map(([places, hours, ends], index) => hostWith(`h${index}`, places, hours, ends))
        const asked = plans.map((one, index) => ({ id: `r${index}`, plan: one }))
        const proposal = propose(facts, asked)
        expect(proposal.isProven).toBe(true)
        const holds = holding()
        expect([...proposal.hosts.keys()]).toEqual(placedByTrying(facts, asked, holds))
        if (placedAtOnce(facts, asked, holds).join(' ') !== [...proposal.hosts.keys()].join(' ')) seen.moved += 1
        for (const one of facts) {
          const group = asked.filter(({ id }) => proposal.hosts.get(id) === one.hostId)
          for (const child of group) {
            const check = preparePlanCheck({
              facts: withOthers(
                one,
                group.filter((other) => other !== child),
              ),
              closures: [],
              settings,
              horizon: planHorizon(child.plan, today),
              agreement: { ...childAt(child), plans: [] },
            })
            expect(check.check(child.plan).caused).toEqual([])
          }
        }
        seen.placed += proposal.hosts.size
        seen.left += asked.length - proposal.hosts.size
      }),
      { ...fixedSeed, numRuns: 60 },
    )
  })
})
