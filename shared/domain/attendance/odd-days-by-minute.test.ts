import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreement, child, settingsWith, slots, span, stay, weekly } from '../../../tests/support/facts-in-words.ts'
import { fixedSeed } from '../../../tests/support/fixed-seed.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { Closure } from '../billing/facts.ts'
import { formatTime } from '../calendar/time.ts'
import { hostDays } from '../capacity/presence.ts'
import type { OddDay } from './odd-day.ts'
import { oddDaysOf } from './odd-days.ts'

// A service of two hosts on one Monday, told a second time minute by minute, without intervals, steps or agreements' days.
const monday = '2026-10-05'
const hostIds = ['h1', 'h2'] as const
const day = 1440

type Part = { hostId: 'h1' | 'h2'; from: number; until: number }
type Came = { plan: [number, number] | undefined; agreedWith: 'h1' | 'h2' | undefined; parts: Part[] }

/** Times in steps of a quarter of an hour, so that eleven hours and touching stays are met often. */
const quarter = fc.integer({ min: 20, max: 84 }).map((quarters) => quarters * 15)
const hostId = fc.constantFrom(...hostIds)
const parts = fc.array(fc.tuple(hostId, quarter, quarter), { minLength: 1, maxLength: 3 }).map((wishes) => {
  // Stays of one child never overlap, at any host (exchange.md §1).
  const kept: Part[] = []
  for (const [where, a, b] of wishes) {
    const [from, until] = [Math.min(a, b), Math.max(a, b)]
    if (from < until && kept.every((other) => until <= other.from || other.until <= from))
      kept.push({ hostId: where, from, until })
  }
  return kept.sort((a, b) => a.from - b.from)
})
const came: fc.Arbitrary<Came> = fc.record({
  plan: fc.option(fc.constantFrom<[number, number]>([480, 960], [420, 1080], [720, 960]), { nil: undefined }),
  agreedWith: fc.option(hostId, { nil: undefined, freq: 6 }),
  parts,
})

/** `kind who` of every fact, as the oracle finds them. */
function byMinute(children: readonly Came[], closed: readonly string[], limit: number, hasOwn: boolean): string[] {
  const found: string[] = []
  const isIn = (part: Part, minute: number): boolean => part.from <= minute && minute < part.until
  const open = (minute: number): boolean => minute >= 420 && minute < 1080
  for (const [index, { plan, agreedWith, parts: there }] of children.entries()) {
    let [present, reserved] = [0, 0]
    for (let minute = 0; minute < day; minute += 1) {
      if (there.some((part) => isIn(part, minute))) present += 1
      if (plan && plan[0] <= minute && minute < plan[1]) reserved += 1
    }
    const isShut = agreedWith !== undefined && closed.includes(agreedWith)
    if (agreedWith && reserved > 0 && !isShut && present > 0 && present >= reserved + 60)
      found.push(`longer-than-plan c${index} ${present}-${reserved}`)
    if (agreedWith && present === 11 * 60) found.push(`eleven-hours c${index}`)
    for (const id of hostIds) {
      const here = there.filter((part) => part.hostId === id)
      if (here.length === 0) continue
      if (closed.includes(id)) found.push(`closed-day c${index} ${id}`)
      else {
        let outside = 0
        for (let minute = 0; minute < day; minute += 1)
          if (!open(minute) && here.some((part) => isIn(part, minute))) outside += 1
        if (outside > 0) found.push(`outside-hours c${index} ${id} ${outside}`)
      }
      if (id !== agreedWith && !isShut) found.push(`no-agreement c${index} ${id}`)
    }
    if (hostIds.every((id) => there.some((part) => part.hostId === id))) {
      // Walk the day: how long is the child on its way from the last host to another?
      let [last, since, shortest] = ['', 0, day]
      for (let minute = 0; minute < day; minute += 1) {
        const now = there.find((part) => isIn(part, minute))
        if (!now) continue
        if (last !== '' && last !== now.hostId) shortest = Math.min(shortest, minute - since - 1)
        last = now.hostId
        since = minute
      }
      found.push(`two-hosts c${index} ${shortest} ${shortest < 15}`)
    }
  }
  for (const id of hostIds) {
    const isOpen = !closed.includes(id)
    const atHost = children.map(({ parts: there }) => there.filter((part) => part.hostId === id))
    const cameAt = (minute: number): number => atHost.filter((here) => here.some((part) => isIn(part, minute))).length
    const counts = Array.from(
      { length: day + 1 },
      (_, minute) => cameAt(minute) + (hasOwn && isOpen && open(minute) ? 1 : 0),
    )
    for (let minute = 0; minute < day; minute += 1) {
      if ((counts[minute] ?? 0) <= limit || (minute > 0 && (counts[minute - 1] ?? 0) > limit)) continue
      let end = minute
      let isAnybodyThere = false
      for (; (counts[end] ?? 0) > limit; end += 1) isAnybodyThere ||= cameAt(end) > 0
      // Minutes with own children only are nothing that was entered.
      if (!isAnybodyThere) continue
      found.push(`over-limit ${id} ${minute}-${end} ${Math.max(...counts.slice(minute, end))}>${limit}`)
    }
  }
  return found.sort()
}

function words(odd: OddDay): string {
  switch (odd.kind) {
    case 'longer-than-plan':
      return `${odd.kind} ${odd.childId} ${odd.presentMinutes}-${odd.reservedMinutes}`
    case 'eleven-hours':
      return `${odd.kind} ${odd.childId}`
    case 'outside-hours':
      return `${odd.kind} ${odd.childId} ${odd.hostId} ${odd.outside.reduce((sum, [from, until]) => sum + until - from, 0)}`
    case 'two-hosts':
      return `${odd.kind} ${odd.childId} ${odd.gap} ${odd.isAtOnce}`
    case 'over-limit':
      return `${odd.kind} ${odd.hostId} ${odd.from}-${odd.until} ${odd.count}>${odd.limit}`
    case 'closed-day':
    case 'no-agreement':
      return `${odd.kind} ${odd.childId} ${odd.hostId}`
  }
}

const service = fc.record({
  children: fc.array(came, { minLength: 1, maxLength: 4 }),
  closed: fc.subarray([...hostIds], { maxLength: 1 }),
  limit: fc.integer({ min: 0, max: 3 }),
  hasOwn: fc.boolean(),
})

function oddOf(
  { children, closed, limit, hasOwn }: Parameters<typeof facts>[0],
  order: 'as-is' | 'reversed',
): OddDay[] {
  const given = facts({ children, closed, limit, hasOwn })
  const ordered = order === 'as-is' ? given.children : given.children.toReversed()
  return oddDaysOf({ ...given, children: ordered }, span(monday, monday), () => false)
}

function facts(given: { children: readonly Came[]; closed: readonly string[]; limit: number; hasOwn: boolean }) {
  const closures = closureCalendar(
    given.closed.map((id): Closure => ({ hostId: id, ...span(monday, monday), reason: 'leave' })),
  )
  const own = { id: 'o', firstName: 'Lore', birthDate: span('2024-03-01').from, countsUntil: span('2030-08-31').from }
  const hosts = hostIds.map((id) =>
    host({
      hostId: id,
      licences: [{ ...span('2020-01-01'), maxPresent: given.limit }],
      ownChildren: given.hasOwn ? [own] : [],
    }),
  )
  return {
    children: given.children.map(({ plan, agreedWith, parts: there }, index) => {
      const childId = `c${index}`
      const plans = plan ? [{ ...weekly('08:00-16:00', []), slots: slots(plan.map(formatTime).join('-'), [1]) }] : []
      return child({
        childId,
        agreements: agreedWith ? [agreement({ id: `a${index}`, childId, hostId: agreedWith, plans })] : [],
        stays: there.map((part) => stay(monday, `${formatTime(part.from)}-${formatTime(part.until)}`, part.hostId)),
      })
    }),
    hosts: new Map(hosts.map((one) => [one.hostId, hostDays(one, closures)])),
    closures,
    settings: settingsWith(),
  }
}

it('is what looking at every minute gives', () => {
  fc.assert(
    fc.property(service, (given) => {
      const found = oddOf(given, 'as-is').map(words).sort()
      expect(found).toEqual(byMinute(given.children, given.closed, given.limit, given.hasOwn))
    }),
    { ...fixedSeed, numRuns: 300 },
  )
})

it('has one order, whatever the order of the children', () => {
  fc.assert(
    fc.property(service, (given) => {
      expect(oddOf(given, 'reversed')).toEqual(oddOf(given, 'as-is'))
    }),
    fixedSeed,
  )
})
