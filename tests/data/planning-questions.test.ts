import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallService } from '../support/small-service.ts'
import { serviceOnFile, type ServiceOnFile } from '../support/service-on-file.ts'

let service: ServiceOnFile
beforeAll(async () => {
  service = await serviceOnFile(smallService())
})
afterAll(() => service[Symbol.asyncDispose]())

describe('the board', () => {
  it('has the steps of two weeks, and of no day more', async () => {
    const steps = async (until: string) =>
      (await service.call('planning.board', { from: '2026-11-16', until })).hosts[0]?.cells[0]?.steps
    expect(await steps('2026-11-29')).toEqual([[480, 1020, 2]])
    expect(await steps('2026-11-30')).toBeUndefined()
  })

  it('is about a hundred days at most, from the first to the last', async () => {
    const { days } = await service.call('planning.board', { from: '2026-11-01', until: '2027-02-08' })
    expect(days).toHaveLength(100)
    const refusal = (from: string, until: string) => service.refusal('planning.board', { from, until })
    expect(await refusal('2026-11-01', '2027-02-09')).toBe('validation: period-too-long')
    expect(await refusal('2026-11-02', '2026-11-01')).toBe('validation: from-after-until')
    expect(await refusal('2026-11-31', '2026-12-01')).toBe('validation: invalid-input')
  })

  it('counts the children of the day, and the hosts that meet the period', async () => {
    const { days, hosts } = await service.call('planning.board', { from: '2026-11-16', until: '2026-11-17' })
    expect(days.map(({ date, children }) => [date, children])).toEqual([
      ['2026-11-16', 2],
      ['2026-11-17', 1],
    ])
    expect(hosts.map(({ id, city, children }) => [id, city, children])).toEqual([
      ['h1', 'Waregem', 2],
      ['h2', 'Waregem', 1],
    ])
    const later = await service.call('planning.board', { from: '2031-01-01', until: '2031-01-01' })
    expect(later.hosts.map(({ id }) => id)).toEqual(['h2'])
  })
})

describe('a day', () => {
  it('names the children, the own ones last, and tells the breaches and free places', async () => {
    const day = await service.call('planning.day', { hostId: 'h2', date: '2026-11-17' })
    expect(day).toMatchObject({
      state: 'no-hours',
      limit: 0,
      peak: 1,
      children: [{ id: 'c3', firstName: 'Kind c3', isOwn: false, bars: [[480, 1020]], agreementIds: ['a3'] }],
      breaches: [{ from: 480, until: 1020, count: 1, limit: 0, children: [{ id: 'c3', firstName: 'Kind c3' }] }],
      free: [],
    })
    const own = await service.call('planning.day', { hostId: 'h1', date: '2026-06-29' })
    expect(own.children).toEqual([
      { id: 'o1', firstName: 'Bo', lastName: '', isOwn: true, bars: [[420, 720]], minutes: 300, agreementIds: [] },
    ])
    expect(own.free).toEqual([{ part: 'morning', from: 420, until: 720, places: 7 }])
  })

  it('that is closed names who would have come', async () => {
    await using closed = await serviceOnFile(
      smallService({
        'closures[0]': { hostId: null, from: '2026-11-16', until: '2026-11-16', reason: 'training' },
      }),
    )
    const day = await closed.call('planning.day', { hostId: 'h1', date: '2026-11-16' })
    expect(day).toMatchObject({ state: 'closed', closure: 'training', peak: 0, steps: [], breaches: [], free: [] })
    expect(day.children.map(({ id }) => id)).toEqual(['c1', 'c2'])
    const { days } = await closed.call('planning.board', { from: '2026-11-16', until: '2026-11-16' })
    expect(days[0]).toEqual({ date: '2026-11-16', closure: 'training', children: 0, openHosts: 0, overHosts: 0 })
  })

  it('of nobody is refused', async () => {
    expect(await service.refusal('planning.day', { hostId: 'nobody', date: '2026-11-17' })).toBe(
      'not-found: no-such-host',
    )
  })
})

it('a change of the maximum that is not known leaves nothing to tell', async () => {
  await service.reopen('2027-01-01')
  expect(await service.call('planning.limitChange', {})).toEqual({ hosts: [] })
  await service.reopen('2026-11-22')
  const { change, hosts } = await service.call('planning.limitChange', {})
  expect(change).toEqual({ date: '2027-01-01', until: '2027-12-31', before: 8, after: 7 })
  // Without a licence she was over before, too.
  expect(hosts.map(({ id, patterns }) => [id, patterns.map(({ isNew, dates }) => [isNew, dates.length])])).toEqual([
    ['h2', [[false, 52]]],
  ])
  expect(hosts[0]?.plans.map(({ agreementId, child }) => [agreementId, child.firstName])).toEqual([['a3', 'Kind c3']])
})

describe('a question what if', () => {
  const plan = {
    from: '2026-11-16',
    cycleWeeks: 1,
    cycleStart: '2026-11-16',
    slots: [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }],
  }
  const closure = {
    kind: 'closure',
    hostId: 'h1',
    from: '2026-12-07',
    until: '2026-12-07',
    reason: 'training',
  } as const

  it('about a child without an agreement is answered for a family that nobody knows', async () => {
    const { families, hosts, month, period, limitYear } = await service.call('planning.whatIf', {
      changes: [{ kind: 'placement', hostId: 'h1', child: { childId: 'c4' }, plan, dayCents: 1837 }],
    })
    expect([month, period.until, limitYear]).toEqual([
      '2026-12',
      '2026-12-31',
      { from: '2027-01-01', until: '2027-12-31', limit: 7 },
    ])
    // Four Mondays of December at 28.15 for the host; the others of h1 come on Mondays too.
    expect(families).toMatchObject([
      { firstName: 'Kind c4', children: [{ id: 'c4' }], cents: { before: 0, after: 7348 } },
    ])
    expect(families[0]).not.toHaveProperty('contractHolderId')
    expect(hosts.map(({ id, payoutCents }) => [id, payoutCents.after - payoutCents.before])).toEqual([['h1', 4 * 2815]])
  })

  it('of several changes applies each on the ones before it', async () => {
    const { families, hosts } = await service.call('planning.whatIf', {
      changes: [
        { kind: 'plan', agreementId: 'a1', plan },
        closure,
        { kind: 'school-start', childId: 'c1', date: '2026-12-21' },
        {
          kind: 'plan',
          agreementId: 'a1',
          plan: { ...plan, slots: [{ week: 1, weekday: 1, from: '16:00', until: '18:00' }] },
        },
      ],
      month: '2026-12',
    })
    const [family] = families.filter(({ contractHolderId }) => contractHolderId === 'p1')
    // 14 December at 60 %, 21 and 28 December at 40 % of 18.38; closed on the 7th.
    expect(family?.cents).toEqual({ before: 4 * 1838, after: 1103 + 2 * 735 })
    expect(hosts).toHaveLength(1)
  })

  it.each([
    ['not-found: no-such-host', { ...closure, hostId: 'nobody' }],
    ['not-found: no-such-host', { kind: 'licence', hostId: 'nobody', from: '2026-12-01', maxPresent: 2 }],
    ['not-found: no-such-child', { kind: 'school-start', childId: 'nobody', date: '2026-12-01' }],
    ['not-found: no-such-child', { kind: 'placement', hostId: 'h1', child: { childId: 'nobody' }, plan }],
    ['not-found: no-such-agreement', { kind: 'plan', agreementId: 'nobody', plan }],
    ['not-found: no-such-agreement', { kind: 'agreement-end', agreementId: 'nobody', endsOn: '2026-12-01' }],
    ['validation: invalid-input', { ...closure, until: '2026-12-06' }],
    ['validation: invalid-input', { kind: 'plan', agreementId: 'a1', plan: { ...plan, until: '2026-11-15' } }],
    ['validation: invalid-input', { kind: 'plan', agreementId: 'a1', plan: { ...plan, cycleStart: '2026-11-17' } }],
    [
      'validation: invalid-input',
      { kind: 'plan', agreementId: 'a1', plan: { ...plan, slots: [{ ...plan.slots[0], week: 2 }] } },
    ],
    [
      'validation: invalid-input',
      { kind: 'plan', agreementId: 'a1', plan: { ...plan, slots: [...plan.slots, ...plan.slots] } },
    ],
    [
      'validation: invalid-input',
      { kind: 'plan', agreementId: 'a1', plan: { ...plan, slots: [{ ...plan.slots[0], from: '17:00' }] } },
    ],
  ])('is refused as %s', async (refusal, change) => {
    expect(await service.refusal('planning.whatIf', { changes: [change] })).toBe(refusal)
  })

  it('asks something', async () => {
    expect(await service.refusal('planning.whatIf', { changes: [] })).toBe('validation: invalid-input')
  })
})
