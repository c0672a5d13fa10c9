import type { Problem, ProblemCode } from './problems.ts'
import { isInvoice, type FamilyBill, type PeriodBill } from './bill-period.ts'

/** What is asked of a run: codes accepted for all, and open days accepted in writing per contract holder. */
export type Acceptance = { accept: readonly ProblemCode[]; reasons: ReadonlyMap<string, string> }

/** What was issued of the month before, and which hosts the presences without agreement were at. */
export type IssuedBefore = {
  contractHolders: ReadonlySet<string>
  hosts: ReadonlySet<string>
  hostsOfStays(childId: string, date: string): readonly string[]
  /** Whether a bill has days that somebody else has been invoiced for (billed-elsewhere.ts). */
  isBilledElsewhere(family: FamilyBill): boolean
}

/** Why a family waits: no attest, or days that were invoiced to somebody else. */
export const heldBackCodes = ['missing-tariff', 'already-billed'] as const
export type HeldBack = { contractHolderId: string; code: (typeof heldBackCodes)[number] }

/** A run that may go ahead, or the problems that stop it. */
export type RunPlan = { refused: Problem[] } | { refused?: undefined; toIssue: FamilyBill[]; heldBack: HeldBack[] }

/**
 * Decides what a run issues (exchange.md §6). Refused while a problem is neither accepted nor settled: what was issued
 * before stays as it is, so the problems of those families and hosts no longer count.
 */
export function planRun(bill: PeriodBill, acceptance: Acceptance, before: IssuedBefore): RunPlan {
  const open = bill.families.filter((family) => !before.contractHolders.has(family.contractHolderId))
  const heldBack = open.flatMap((family): HeldBack[] => {
    const { contractHolderId } = family
    if (family.missingTariffs.length > 0) return [{ contractHolderId, code: 'missing-tariff' }]
    return before.isBilledElsewhere(family) ? [{ contractHolderId, code: 'already-billed' }] : []
  })
  const toIssue = open.filter((family) => isInvoice(family) && !before.isBilledElsewhere(family))
  // After a first run there may be nothing left that can go: that is no refusal. A host that is not paid yet can go.
  const isIdle = toIssue.length === 0 && (before.contractHolders.size > 0 || before.hosts.size > 0)
  const asked = isIdle ? bill.problems.filter((problem) => problem.code === 'no-agreement') : bill.problems
  const refused = asked.filter(
    (problem) => isUnsettled(problem, open, before) && !isAccepted(problem, open, acceptance),
  )
  return refused.length > 0 ? { refused } : { toIssue, heldBack }
}

/** The families, not yet issued, that an unregistered day of a child concerns. */
function familiesOfDay(problem: Problem, open: readonly FamilyBill[]): FamilyBill[] {
  if (problem.code !== 'unregistered-day') return []
  return open.filter((family) =>
    family.unregistered.some((day) => day.childId === problem.childId && day.date === problem.date),
  )
}

function isUnsettled(problem: Problem, open: readonly FamilyBill[], before: IssuedBefore): boolean {
  if (problem.code === 'unregistered-day') return familiesOfDay(problem, open).length > 0
  if (problem.code === 'missing-tariff')
    return open.some((family) => family.contractHolderId === problem.contractHolderId)
  return before.hostsOfStays(problem.childId, problem.date).some((hostId) => !before.hosts.has(hostId))
}

function isAccepted(problem: Problem, open: readonly FamilyBill[], acceptance: Acceptance): boolean {
  if (acceptance.accept.includes(problem.code)) return true
  return (
    problem.code === 'unregistered-day' &&
    familiesOfDay(problem, open).every((family) => acceptance.reasons.has(family.contractHolderId))
  )
}
