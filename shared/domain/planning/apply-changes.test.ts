import { describe, expect, it } from 'vitest'
import { agreement, on, settingsWith, span, tariff, weekly } from '../../../tests/support/facts-in-words.ts'
import { host } from '../../../tests/support/host-in-words.ts'
import { openEnd } from '../calendar/period.ts'
import { applyChanges } from './apply-changes.ts'
import { firstDayOf, touchedBy, type PlanningChange } from './planning-change.ts'
import type { PlanningFacts } from './planning-facts.ts'
import { projectMonth } from './project-month.ts'

const { agreements: _none, ...alone } = host()
const everyDay = weekly('08:00-16:00', [1, 2, 3, 4, 5], span('2026-01-01'))
const facts: PlanningFacts = {
  hosts: [alone, { ...alone, hostId: 'h2' }],
  agreements: [
    agreement({ plans: [everyDay] }),
    agreement({ id: 'a2', childId: 'c2', contractHolderId: 'p2', hostId: 'h2', plans: [everyDay] }),
  ],
  children: [
    { childId: 'c', tariffs: [tariff(2000)] },
    { childId: 'c2', tariffs: [] },
  ],
  closures: [],
}
const place = { agreementId: 'new', childId: 'new', contractHolderId: 'q', hostId: 'h' }
const mondays = weekly('08:00-12:00', [1], span('2026-11-16', '2026-12-31'))

function after(...changes: PlanningChange[]): PlanningFacts {
  const kept = JSON.stringify(facts)
  const changed = applyChanges(facts, changes)
  expect(JSON.stringify(facts)).toBe(kept)
  return changed
}

describe('a change', () => {
  it('of a plan holds on its days, the plan before it on the others', () => {
    const { agreements } = after({ kind: 'plan', agreementId: 'a', plan: mondays })
    expect(agreements[0]?.plans.map(({ from, until, slots }) => [from, until, slots.length])).toEqual([
      [on('2026-01-01'), on('2026-11-15'), 5],
      [on('2026-11-16'), on('2026-12-31'), 1],
      [on('2027-01-01'), openEnd, 5],
    ])
    expect(agreements[1]).toBe(facts.agreements[1])
  })

  it('of a place adds an agreement as long as its plan, and a child that nobody knows', () => {
    const changed = after({ kind: 'placement', place, plan: mondays, dayCents: 1500, schoolStartsOn: on('2026-12-01') })
    expect(changed.agreements.at(-1)).toMatchObject({
      id: 'new',
      hostId: 'h',
      from: mondays.from,
      until: mondays.until,
    })
    expect(changed.children.at(-1)).toMatchObject({ childId: 'new', schoolStartsOn: on('2026-12-01') })
  })

  it('of a place for a known child takes its tariff, or another from the first day on', () => {
    const known = { ...place, childId: 'c', contractHolderId: 'p' }
    expect(after({ kind: 'placement', place: known, plan: mondays }).children).toEqual(facts.children)
    const [child] = after({ kind: 'placement', place: known, plan: mondays, dayCents: 900 }).children
    expect(child?.tariffs.map(({ from, until, dayCents }) => [from, until, dayCents])).toEqual([
      [on('2020-01-01'), on('2026-11-15'), 2000],
      [on('2026-11-16'), openEnd, 900],
    ])
  })

  it('of a licence holds from its date on, until the next one that is known', () => {
    const licences = [
      { ...span('2020-01-01', '2026-12-31'), maxPresent: 8 },
      { ...span('2027-01-01'), maxPresent: 7 },
    ]
    const [changed, other] = applyChanges({ ...facts, hosts: [{ ...alone, licences }, ...facts.hosts.slice(1)] }, [
      { kind: 'licence', hostId: 'h', from: on('2026-12-01'), maxPresent: 4 },
    ]).hosts
    expect(changed?.licences).toEqual([
      { ...span('2020-01-01', '2026-11-30'), maxPresent: 8 },
      { ...span('2026-12-01', '2026-12-31'), maxPresent: 4 },
      { ...span('2027-01-01'), maxPresent: 7 },
    ])
    expect(other).toBe(facts.hosts[1])
  })

  it('follows on the one before it', () => {
    const changed = after(
      { kind: 'placement', place, plan: mondays },
      { kind: 'agreement-end', agreementId: 'new', endsOn: on('2026-11-30') },
      { kind: 'school-start', childId: 'new', date: on('2026-11-20') },
    )
    expect(changed.agreements.at(-1)?.until).toBe(on('2026-11-30'))
    expect(changed.children.at(-1)?.schoolStartsOn).toBe(on('2026-11-20'))
  })
})

describe('whom changes touch, and from when', () => {
  const closure = (hostId: string | null, from = '2026-12-24'): PlanningChange => ({
    kind: 'closure',
    closure: { hostId, ...span(from, '2026-12-31'), reason: 'leave' },
  })

  it.each<[string, PlanningChange, string[], string[], string]>([
    ['a plan', { kind: 'plan', agreementId: 'a2', plan: mondays }, ['h2'], ['p2'], '2026-11-16'],
    ['a place', { kind: 'placement', place, plan: mondays }, ['h'], ['q'], '2026-11-16'],
    ['a closure', closure('h'), ['h'], ['p'], '2026-12-24'],
    ['a closure of all', closure(null), ['h', 'h2'], ['p', 'p2'], '2026-12-24'],
    ['a licence', { kind: 'licence', hostId: 'h2', from: on('2027-01-01'), maxPresent: 1 }, ['h2'], [], '2027-01-01'],
    ['school', { kind: 'school-start', childId: 'c', date: on('2026-09-01') }, ['h'], ['p'], '2026-09-01'],
    ['an end', { kind: 'agreement-end', agreementId: 'a', endsOn: on('2026-11-30') }, ['h'], ['p'], '2026-12-01'],
  ])('%s', (_, change, hosts, holders, first) => {
    const touched = touchedBy([change], facts)
    expect([[...touched.hostIds], [...touched.contractHolderIds]]).toEqual([hosts, holders])
    expect(firstDayOf(change, facts)).toBe(on(first))
  })

  it('a later end or start of school is felt from the earlier one on', () => {
    const ended = { ...facts, agreements: [agreement({ until: on('2026-10-31') })] }
    expect(firstDayOf({ kind: 'agreement-end', agreementId: 'a', endsOn: on('2026-12-31') }, ended)).toBe(
      on('2026-11-01'),
    )
    const schooled = { ...facts, children: [{ childId: 'c', tariffs: [], schoolStartsOn: on('2026-11-02') }] }
    expect(firstDayOf({ kind: 'school-start', childId: 'c', date: on('2027-01-04') }, schooled)).toBe(on('2026-11-02'))
  })

  it('nobody whose agreement ended before the closure', () => {
    const ended = { ...facts, agreements: [agreement({ until: on('2026-12-23') })] }
    expect(touchedBy([closure('h')], ended).contractHolderIds.size).toBe(0)
    expect(touchedBy([closure('h', '2026-12-23')], ended).contractHolderIds.size).toBe(1)
  })
})

describe('a month in which everybody comes as planned', () => {
  const settings = settingsWith()

  it('costs and pays what billing and payout say', () => {
    // December 2026 has 23 weekdays; 25 December is closed for all.
    const closed = {
      ...facts,
      closures: [{ hostId: null, ...span('2026-12-25', '2026-12-25'), reason: 'holiday' as const }],
    }
    const { familyCents, payoutCents } = projectMonth(closed, '2026-12', settings)
    expect([...familyCents]).toEqual([
      ['p', 22 * 2000],
      ['p2', undefined],
    ])
    expect([...payoutCents]).toEqual([
      ['h', 22 * 2815],
      ['h2', 22 * 2815],
    ])
  })

  it('follows a start of school within it: short stays at 40 % from that day on', () => {
    const changed = after(
      { kind: 'plan', agreementId: 'a', plan: weekly('16:00-18:00', [1], span('2026-11-30')) },
      { kind: 'school-start', childId: 'c', date: on('2026-12-14') },
    )
    // Mondays 7 at 60 %, 14, 21 and 28 December at 40 % of 20.00 and of 28.15.
    const { familyCents, payoutCents } = projectMonth(changed, '2026-12', settings)
    expect(familyCents.get('p')).toBe(1200 + 3 * 800)
    expect(payoutCents.get('h')).toBe(1689 + 3 * 1126)
  })
})
