import type { RankedFacts, WaitingRequest } from '../exchange/waiting-list.ts'
import { rankedFacts } from './facts-at.ts'

/**
 * A request after a change, with what ranked it before where that changed: any ranking of before can be shown again (R124). What was
 * noted of earlier changes stays as it is.
 * @param by who changed it, `at` which minute, and why
 */
export function withChange(
  before: WaitingRequest,
  after: WaitingRequest,
  { at, by, reason }: { at: string; by: string; reason?: string | undefined },
): WaitingRequest {
  const { changes: _, ...rest } = after
  const known = before.changes ?? []
  const was = rankedFacts(before)
  const added = isSame(was, rankedFacts(after))
    ? []
    : [{ at, by, ...(reason !== undefined && { reason }), before: was }]
  const changes = [...known, ...added]
  return { ...rest, ...(changes.length > 0 && { changes }) }
}

/** Whether two requests rank alike by any rules: criteria are a set, in whatever order they were given. */
function isSame(a: RankedFacts, b: RankedFacts): boolean {
  return (
    a.receivedAt === b.receivedAt &&
    a.status === b.status &&
    (a.isNew ?? false) === (b.isNew ?? false) &&
    isSameSet(a.firstTier, b.firstTier) &&
    isSameSet(a.secondTier, b.secondTier)
  )
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
