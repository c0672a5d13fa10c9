/** An agreement that runs on the day, and whether its plan reserves the day (closed or not). */
type Candidate = { agreement: { hostId: string }; reservedMinutes: number }

/**
 * The agreement that a stay belongs to (exchange.md §2): the one that reserves the day; among several the one with the host
 * of the stay, else the first by id; where none reserves, the one with the host, else the first by id.
 * @param running agreements of the child that run that day, in order of id; at least one
 */
export function assignStay<T extends Candidate>(running: readonly T[], hostId: string): T {
  const reserving = running.filter((candidate) => candidate.reservedMinutes > 0)
  const candidates = reserving.length > 0 ? reserving : running
  const chosen = candidates.find((candidate) => candidate.agreement.hostId === hostId) ?? candidates[0]
  if (!chosen) throw new RangeError('no agreement runs on the day of the stay')
  return chosen
}
