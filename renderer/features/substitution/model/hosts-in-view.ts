import type { Blocker, Candidate, Candidates, NearestMiss } from '../substitution-types.ts'

/** What keeps nobody away who decides it: far, put aside, or above the average of the quarter. */
const soft: ReadonlySet<Blocker['kind']> = new Set(['too-far', 'set-aside', 'average'])

/** Whether a child can be placed at a host by somebody who chooses her. */
export function canBeChosen({ blockers }: Pick<Candidate, 'blockers'>): boolean {
  return blockers.every(({ kind }) => soft.has(kind))
}

/** What really keeps the child away; else what makes the host be not proposed. */
export function tellingBlocker({ blockers }: Pick<Candidate, 'blockers'>): Blocker | undefined {
  return blockers.find(({ kind }) => !soft.has(kind)) ?? blockers.find(({ kind }) => kind !== 'too-far')
}

/** The hosts within the distance that is asked for, and those beyond it; each in the order of the answer. */
export function hostsByReach({ candidates, maximumMetres }: Pick<Candidates, 'candidates' | 'maximumMetres'>): {
  near: Candidate[]
  far: Candidate[]
} {
  const isFar = ({ metres }: Candidate) => maximumMetres !== undefined && metres !== undefined && metres > maximumMetres
  return { near: candidates.filter((one) => !isFar(one)), far: candidates.filter(isFar) }
}

/** Whether somebody said that this host is not to be proposed here. */
export function isSetAside({ blockers }: Pick<Candidate, 'blockers'>): boolean {
  return blockers.some(({ kind }) => kind === 'set-aside')
}

/** The host who comes nearest where nobody can: only while too many children are all that stands in the way there. */
export function nearestOf({
  candidates,
  nearestMiss: miss,
}: Candidates): { miss: NearestMiss; host: Candidate['host'] } | undefined {
  const nearest = candidates.find(({ host }) => host.id === miss?.hostId)
  if (!miss || !nearest || candidates.some(canBeChosen)) return undefined
  const isOnlyFull = nearest.blockers.every(({ kind }) => kind === 'full' || soft.has(kind))
  return isOnlyFull ? { miss, host: nearest.host } : undefined
}
