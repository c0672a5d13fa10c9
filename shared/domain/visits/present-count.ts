import type { HomeVisit } from '../exchange/visits.ts'

/**
 * How many of the children at a visit count for the limit (R1, R5): those of the service, the host's own that count on that day, and
 * the others that were there. Undefined as long as nobody was counted.
 */
export function presentCount(
  visit: Pick<HomeVisit, 'presentChildren' | 'presentOwnChildren' | 'otherPresent'>,
  countingOwn: ReadonlySet<string>,
): number | undefined {
  const { presentChildren, presentOwnChildren, otherPresent } = visit
  if (presentChildren === undefined && presentOwnChildren === undefined && otherPresent === undefined) return undefined
  const own = (presentOwnChildren ?? []).filter((id) => countingOwn.has(id)).length
  return (presentChildren?.length ?? 0) + own + (otherPresent ?? 0)
}
