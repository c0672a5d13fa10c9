import { describe, expect, it } from 'vitest'
import { agreement, child, minutes, settingsWith, span, stay, weekly } from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { closureCalendar } from '../billing/closures.ts'
import type { ChildFacts, Closure } from '../billing/facts.ts'
import { formatDate } from '../calendar/date.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import { hostDays } from '../capacity/presence.ts'
import { daysOfOdd, type OddDay } from './odd-day.ts'
import { oddDaysOf, type IsLookedAt } from './odd-days.ts'

// Monday 5 October 2026.
const monday = '2026-10-05'
const week = span(monday, '2026-10-11')
const untilFour = agreement({ plans: [weekly('08:00-16:00', [1, 2, 3, 4, 5])] })
const nobodyLooked: IsLookedAt = () => false

type Given = { hosts?: HostCapacityFacts[]; closures?: Closure[]; isLookedAt?: IsLookedAt }

function oddOf(children: Partial<ChildFacts>[], given: Given = {}): OddDay[] {
  const { hosts = [host()], closures = [], isLookedAt = nobodyLooked } = given
  const calendar = closureCalendar(closures)
  const facts = {
    children: children.map((changes) => child({ agreements: [untilFour], ...changes })),
    hosts: new Map(hosts.map((one) => [one.hostId, hostDays(one, calendar)])),
    closures: calendar,
    settings: settingsWith(),
  }
  return oddDaysOf(facts, week, isLookedAt)
}

/** `2026-10-05 outside-hours h` for every odd fact. */
const told = (...input: Parameters<typeof oddOf>): string[] =>
  oddOf(...input).map(({ date, kind, hostId }) => `${formatDate(date)} ${kind} ${hostId}`)

const stays = (...times: string[]): Partial<ChildFacts> => ({ stays: times.map((time) => stay(monday, time)) })

describe('outside opening hours', () => {
  it('says which minutes are, and only those', () => {
    expect(oddOf([stays('06:50-09:00', '16:00-17:00')])).toMatchObject([
      { kind: 'outside-hours', outside: [[410, 420]], openingHours: [[420, 1080]] },
    ])
    expect(told([stays('07:00-15:00')])).toEqual([])
  })

  it('knows a pause, and opening hours that touch', () => {
    const withPause = (...times: string[]) =>
      host({ openingHours: times.map((time) => ({ weekday: 1 as const, ...minutes(time) })) })
    const paused = { hosts: [withPause('13:00-18:00', '07:00-12:00')] }
    expect(oddOf([stays('08:00-16:00')], paused)).toMatchObject([{ kind: 'outside-hours', outside: [[720, 780]] }])
    expect(told([stays('08:00-16:00')], { hosts: [withPause('07:00-12:00', '12:00-18:00')] })).toEqual([])
  })

  it('is every minute on a weekday without hours', () => {
    const facts = { stays: [stay('2026-10-10', '09:00-12:00')] }
    expect(oddOf([facts])).toMatchObject([{ kind: 'outside-hours', outside: [[540, 720]], openingHours: [] }])
  })
})

it('nothing is outside hours that nobody entered', () => {
  expect(told([stays('05:00-09:00')], { hosts: [host({ openingHours: [] })] })).toEqual([])
})

describe('longer than the plan', () => {
  it('begins at an hour, not at 59 minutes (R38)', () => {
    expect(told([stays('08:00-16:59')])).toEqual([])
    expect(oddOf([stays('08:00-17:00')])).toMatchObject([
      { kind: 'longer-than-plan', reservedMinutes: 480, presentMinutes: 540 },
    ])
  })

  it('adds up what belongs to one agreement (R37), and is nothing on a day that is not reserved', () => {
    expect(told([stays('07:30-12:00', '13:00-17:30')])).toEqual([`${monday} longer-than-plan h`])
    expect(told([{ ...stays('08:00-16:00'), agreements: [agreement()] }])).toEqual([])
  })
})

describe('two hosts on one date', () => {
  const other = host({ hostId: 'h2' })
  const at = (second: string) => [{ stays: [stay(monday, '08:00-12:00'), stay(monday, second, 'h2')] }]
  const of = (second: string) => oddOf(at(second), { hosts: [host(), other] }).find(({ kind }) => kind === 'two-hosts')

  it('is at once when nobody could have driven from the one to the other', () => {
    expect(of('12:00-16:00')).toMatchObject({ gap: 0, isAtOnce: true })
    expect(of('12:14-16:00')).toMatchObject({ gap: 14, isAtOnce: true })
    expect(of('12:15-16:00')).toMatchObject({ gap: 15, isAtOnce: false })
  })

  it('is no fact of one host twice', () => {
    expect(told([stays('08:00-12:00', '12:00-16:00')])).toEqual([])
  })
})

describe('exactly eleven hours (R35)', () => {
  it('is neither a minute less nor a minute more', () => {
    const kinds = (time: string) => oddOf([stays(time)]).map(({ kind }) => kind)
    expect(kinds('07:00-17:59')).toEqual(['longer-than-plan'])
    expect(kinds('07:00-18:00')).toEqual(['longer-than-plan', 'eleven-hours'])
    expect(oddOf([stays('07:00-18:00')])[1]).toMatchObject({ percent: 100, reservedMinutes: 480 })
  })

  it('says what is billed when more was reserved', () => {
    const longDay = agreement({ plans: [weekly('06:00-18:00', [1])] })
    expect(oddOf([{ ...stays('07:00-18:00'), agreements: [longDay] }])).toMatchObject([
      { kind: 'eleven-hours', percent: 160, reservedMinutes: 720 },
    ])
  })
})

describe('a closed day', () => {
  it('is one of the host or of the service, and then nothing is said of hours or plan', () => {
    const closed = (hostId: string | null): Closure => ({ hostId, ...span(monday, monday), reason: 'training' })
    for (const hostId of ['h', null])
      expect(oddOf([stays('06:00-17:30')], { closures: [closed(hostId)] })).toMatchObject([
        { kind: 'closed-day', closure: { hostId, reason: 'training' } },
      ])
    expect(told([stays('08:00-16:00')], { closures: [closed('other')] })).toEqual([])
  })

  it('is one before the host starts too', () => {
    const [odd] = oddOf([stays('08:00-16:00')], { hosts: [host(span('2026-10-06'))] })
    expect(odd).toMatchObject({ kind: 'closed-day', closure: undefined })
  })
})

describe('over the limit in reality', () => {
  const own = { id: 'o', firstName: 'Lore', birthDate: span('2024-03-01').from, countsUntil: span('2030-08-31').from }
  const two = (first: string, second: string) => [
    { childId: 'c1', ...stays(first) },
    { childId: 'c2', ...stays(second) },
  ]
  const licensed = (maxPresent: number) => host({ licences: [{ ...span('2020-01-01'), maxPresent }] })

  it('counts who was there, not who was planned', () => {
    expect(oddOf(two('08:00-12:00', '11:00-16:00'), { hosts: [licensed(1)] })).toMatchObject([
      { kind: 'over-limit', from: 660, until: 720, count: 2, limit: 1, at: { children: [{ id: 'c1' }, { id: 'c2' }] } },
    ])
    expect(told(two('08:00-12:00', '12:00-16:00'), { hosts: [licensed(1)] })).toEqual([])
  })

  it('counts own children during the opening hours (R5), on a closed day not', () => {
    const hosts = [{ ...licensed(2), ownChildren: [own] }]
    expect(oddOf(two('06:00-12:00', '06:30-16:00'), { hosts })[0]).toMatchObject({ kind: 'outside-hours' })
    const over = oddOf(two('06:00-12:00', '06:30-16:00'), { hosts }).find(({ kind }) => kind === 'over-limit')
    expect(over).toMatchObject({
      from: 420,
      until: 720,
      count: 3,
      at: { children: [{}, {}, { id: 'o', isOwn: true }] },
    })
    const closures: Closure[] = [{ hostId: 'h', ...span(monday, monday), reason: 'leave' }]
    const kinds = oddOf(two('08:00-12:00', '08:00-12:00'), { hosts, closures }).map(({ kind }) => kind)
    expect(kinds).toEqual(['closed-day', 'closed-day'])
  })
})

describe('no agreement', () => {
  const second = { ...untilFour, id: 'b', hostId: 'h2', plans: [] }
  const hosts = [host(), host({ hostId: 'h2' })]
  const atH2 = { stays: [stay(monday, '08:00-16:00', 'h2')] }

  it('is billed to nobody where none covers the date at all', () => {
    expect(oddOf([{ ...stays('08:00-16:00'), agreements: [] }])).toMatchObject([
      { kind: 'no-agreement', hostId: 'h', agreedHostIds: [] },
    ])
    const ended = { ...untilFour, ...span('2020-01-01', '2026-10-04') }
    expect(told([{ ...stays('08:00-16:00'), agreements: [ended] }])).toEqual([`${monday} no-agreement h`])
  })

  it('names the host with whom it is agreed', () => {
    expect(oddOf([atH2], { hosts })).toMatchObject([{ kind: 'no-agreement', hostId: 'h2', agreedHostIds: ['h'] }])
    expect(told([{ ...atH2, agreements: [untilFour, second] }], { hosts })).toEqual([])
  })

  it('is nothing when the other host stands in for one that is closed', () => {
    const closures: Closure[] = [{ hostId: 'h', ...span(monday, monday), reason: 'illness' }]
    expect(told([atH2], { hosts, closures })).toEqual([])
  })
})

describe('a look', () => {
  const [odd] = oddOf([stays('06:00-12:00')])
  const lookedAt =
    (...children: string[]): IsLookedAt =>
    ({ childId }, kind) =>
      children.includes(childId) && kind !== 'longer-than-plan'

  it('takes the fact of that kind away', () => {
    expect(odd && daysOfOdd(odd)).toEqual([{ childId: 'c', hostId: 'h', date: week.from }])
    expect(told([stays('06:00-12:00')], { isLookedAt: lookedAt('c') })).toEqual([])
    expect(told([stays('08:00-17:30')], { isLookedAt: lookedAt('c') })).toEqual([`${monday} longer-than-plan h`])
  })

  it('at a host that is too full was one at every child that was there', () => {
    const children = ['c1', 'c2'].map((childId) => ({ childId, ...stays('08:00-12:00') }))
    const hosts = [host({ licences: [{ ...span('2020-01-01'), maxPresent: 1 }] })]
    expect(told(children, { hosts, isLookedAt: lookedAt('c1') })).toEqual([`${monday} over-limit h`])
    expect(told(children, { hosts, isLookedAt: lookedAt('c1', 'c2') })).toEqual([])
  })

  it('at two hosts was one at both', () => {
    const [both] = oddOf([{ stays: [stay(monday, '08:00-12:00'), stay(monday, '13:00-16:00', 'h2')] }], {
      hosts: [host(), host({ hostId: 'h2' })],
    })
    expect(both && daysOfOdd(both).map(({ hostId }) => hostId)).toEqual(['h', 'h2'])
  })
})
