import { describe, expect, it } from 'vitest'
import type { FamilyBill, PeriodBill } from './bill-period.ts'
import { planRun, type Acceptance, type IssuedBefore } from './plan-run.ts'
import type { Problem, ProblemCode } from './problems.ts'

const date = '2026-10-05'
const line = {
  childId: 'c',
  kind: 'attended' as const,
  percent: 100 as const,
  unitCents: 1,
  quantity: 1,
  amountCents: 1,
  days: [],
}
const family = (contractHolderId: string, changes: Partial<FamilyBill> = {}): FamilyBill => ({
  contractHolderId,
  children: [],
  lines: [line],
  totalCents: 1,
  missingTariffs: [],
  unregistered: [],
  ...changes,
})

// A sound family, one with an open day, one without an attest, one without lines; and a presence nobody answers for.
const open = family('open', { unregistered: [{ childId: 'c2', date }] })
const held = family('held', { missingTariffs: [{ childId: 'c3', dates: [date] }] })
const problems = {
  missing: { code: 'missing-tariff', childId: 'c3', contractHolderId: 'held', dates: [date] },
  uncovered: { code: 'no-agreement', childId: 'c4', date },
  open: { code: 'unregistered-day', childId: 'c2', date },
} as const satisfies Record<string, Problem>
const month: PeriodBill = {
  families: [family('empty', { lines: [] }), held, open, family('sound')],
  problems: Object.values(problems),
}

const accept = (codes: ProblemCode[], reasons: string[] = []): Acceptance => ({
  accept: codes,
  reasons: new Map(reasons.map((contractHolderId) => [contractHolderId, 'gebeld'])),
})
const before = (contractHolders: string[], hosts: string[] = []): IssuedBefore => ({
  contractHolders: new Set(contractHolders),
  hosts: new Set(hosts),
  hostsOfStays: () => ['h1', 'h2'],
  isBilledElsewhere: () => false,
})
const outcome = (acceptance: Acceptance, earlier = before([]), bill = month): unknown => {
  const plan = planRun(bill, acceptance, earlier)
  if (plan.refused) return { refused: plan.refused.map((problem) => problem.code) }
  return {
    issued: plan.toIssue.map((one) => one.contractHolderId),
    held: plan.heldBack.map(({ contractHolderId, code }) => `${contractHolderId} ${code}`),
  }
}

describe('what is accepted', () => {
  it('nothing: refused, with every problem', () => {
    expect(outcome(accept([]))).toEqual({ refused: ['missing-tariff', 'no-agreement', 'unregistered-day'] })
  })

  const codes = ['missing-tariff', 'no-agreement', 'unregistered-day'] as const
  it.each([0, 1, 2, 3, 4, 5, 6])('some of the codes (%d): refused for the others', (choice) => {
    const accepted = codes.filter((_, index) => (choice >> index) & 1)
    expect(outcome(accept(accepted))).toEqual({ refused: codes.filter((code) => !accepted.includes(code)) })
  })

  it('all codes: everybody but those without an attest is issued', () => {
    expect(outcome(accept([...codes]))).toEqual({ issued: ['open', 'sound'], held: ['held missing-tariff'] })
  })

  it('the open days of one family in writing', () => {
    const others: ProblemCode[] = ['missing-tariff', 'no-agreement']
    expect(outcome(accept(others, ['open']))).toEqual({ issued: ['open', 'sound'], held: ['held missing-tariff'] })
    expect(outcome(accept(others, ['sound']))).toEqual({ refused: ['unregistered-day'] })
  })

  it('an open day that concerns two families, only when both have a reason', () => {
    const parents = { ...month, families: [...month.families, family('parent', { unregistered: open.unregistered })] }
    const others: ProblemCode[] = ['missing-tariff', 'no-agreement']
    expect(outcome(accept(others, ['open']), before([]), parents)).toEqual({ refused: ['unregistered-day'] })
    expect(outcome(accept(others, ['open', 'parent']), before([]), parents)).toEqual({
      issued: ['open', 'sound', 'parent'],
      held: ['held missing-tariff'],
    })
  })
})

describe('a second run', () => {
  const first = before(['open', 'sound'], ['h1', 'h2'])

  it('has nothing to do, and is not refused, while the held family cannot go', () => {
    expect(outcome(accept([]), first)).toEqual({ issued: [], held: ['held missing-tariff'] })
  })

  it('is not refused either when the first run could only pay hosts', () => {
    const onlyHeld = { families: [held], problems: [problems.missing] }
    expect(outcome(accept([]), before([], ['h1', 'h2']), onlyHeld)).toEqual({
      issued: [],
      held: ['held missing-tariff'],
    })
    expect(outcome(accept([]), before([]), onlyHeld)).toEqual({ refused: ['missing-tariff'] })
  })

  it('asks about a presence at a host that it would pay, also when no family can go', () => {
    expect(outcome(accept([]), before(['open', 'sound'], ['h1']))).toEqual({ refused: ['no-agreement'] })
    expect(outcome(accept(['no-agreement']), before(['open', 'sound'], ['h1']))).toEqual({
      issued: [],
      held: ['held missing-tariff'],
    })
  })

  it('issues what was held back once it can go, whatever was settled before', () => {
    const mended = { families: [family('held'), open, family('sound')], problems: [problems.uncovered, problems.open] }
    expect(outcome(accept([]), first, mended)).toEqual({ issued: ['held'], held: [] })
  })

  it('still asks about what concerns a host that is not paid yet', () => {
    const mended = { families: [family('held'), family('sound')], problems: [problems.uncovered] }
    expect(outcome(accept([]), before(['sound'], ['h1']), mended)).toEqual({ refused: ['no-agreement'] })
    expect(outcome(accept(['no-agreement']), before(['sound'], ['h1']), mended)).toEqual({ issued: ['held'], held: [] })
  })

  it('is refused for a new problem of a family that can go', () => {
    const mended = {
      families: [family('held', { unregistered: [{ childId: 'c3', date }] }), family('sound')],
      problems: [{ code: 'unregistered-day', childId: 'c3', date }] satisfies Problem[],
    }
    expect(outcome(accept([]), first, mended)).toEqual({ refused: ['unregistered-day'] })
  })
})
