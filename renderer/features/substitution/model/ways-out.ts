import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import type { Candidate, Candidates, NearestMiss } from '../substitution-types.ts'
import { canBeChosen, hostsByReach } from './hosts-in-view.ts'

/** Something that can be done for a child without a place. */
export type WayOut =
  /** A present child that goes earlier or comes later makes room; only to be asked. */
  | { kind: 'ask'; child: NearestMiss['present'][number]; goesAt?: number; comesAt?: number; host: Candidate }
  | { kind: 'further'; host: Candidate }
  | { kind: 'partly'; host: Candidate; slots: readonly Interval[] }

const shownOf = 2

/** The ways out that the hosts of an answer leave, the least trouble first. */
export function waysOut(answer: Candidates): WayOut[] {
  const { near, far } = hostsByReach(answer)
  return [
    ...asked(answer).slice(0, shownOf),
    ...far
      .filter(canBeChosen)
      .slice(0, shownOf)
      .map((host): WayOut => ({ kind: 'further', host })),
    ...[...near, ...far]
      .filter((host) => host.partly.length > 0 && !canBeChosen(host))
      .sort((a, b) => minutesOf(b.partly) - minutesOf(a.partly))
      .slice(0, shownOf)
      .map((host): WayOut => ({ kind: 'partly', host, slots: host.partly })),
  ]
}

/** Only where one stretch and one child too many stand in the way: then one that goes or comes is enough. */
function asked({ nearestMiss, candidates }: Candidates): WayOut[] {
  const host = candidates.find((one) => one.host.id === nearestMiss?.hostId)
  const [blocker, ...others] = host?.blockers ?? []
  if (!nearestMiss || !host || blocker?.kind !== 'full' || others.length > 0) return []
  const { from, until, count, limit, present } = nearestMiss
  if (count - limit !== 1) return []
  return present.flatMap((child): WayOut[] => {
    if (child.isOwn) return []
    if (child.from < from && child.until <= until) return [{ kind: 'ask', child, goesAt: from, host }]
    return child.from >= from && child.until > until ? [{ kind: 'ask', child, comesAt: until, host }] : []
  })
}

function minutesOf(slots: readonly Interval[]): number {
  return slots.reduce((sum, [from, until]) => sum + until - from, 0)
}
