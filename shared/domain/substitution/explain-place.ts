import type { Assignment } from './answer.ts'
import { viewHosts } from './host-view.ts'
import type { Need, SubstitutionProblem } from './problem.ts'

/** Something that is true of a need's place in an answer, and speaks for it. */
export type Why =
  /** Somebody decided it before. */
  | 'fixed'
  /** No other host could take it, with everybody else where the answer puts them. */
  | 'only'
  /** A brother or sister of the problem is there on one of its days. */
  | 'siblings'
  /** The child has more needs, and all that have a place are at this host. */
  | 'same-host'
  /** The child has been there before. */
  | 'known'
  /** No host who could take it is nearer; never said of a distance that is not known. */
  | 'nearest'

/** Everything that speaks for a need's place, the most telling first; none: it is best for all together. */
export function explainPlace(problem: SubstitutionProblem, assignment: Assignment, needId: string): Why[] {
  const need = problem.needs.find(({ id }) => id === needId)
  const hostId = assignment.get(needId)
  if (!need || hostId === undefined) throw new RangeError(`need ${needId} has no place`)
  if (need.fixedHostId !== undefined) return ['fixed']
  const possible = viewHosts(problem, assignment, needId).filter(({ obstacles }) => obstacles.length === 0)
  const metres = possible.find((host) => host.hostId === hostId)?.metres
  const others = problem.needs.filter((other) => other !== need && assignment.has(other.id))
  const mine = others.filter(({ childId }) => childId === need.childId)
  const isHere = ({ id }: Need): boolean => assignment.get(id) === hostId
  const whys: Record<Exclude<Why, 'fixed'>, boolean> = {
    only: possible.every((host) => host.hostId === hostId),
    siblings: others.some(
      (other) =>
        other.familyId === need.familyId &&
        other.childId !== need.childId &&
        isHere(other) &&
        haveCommonDay(need, other),
    ),
    'same-host': mine.length > 0 && mine.every(isHere),
    known: need.knownHostIds.has(hostId),
    nearest: metres !== undefined && possible.every((host) => (host.metres ?? Infinity) >= metres),
  }
  return (['only', 'siblings', 'same-host', 'known', 'nearest'] as const).filter((why) => whys[why])
}

function haveCommonDay(one: Need, other: Need): boolean {
  return one.days.some(({ date }) => other.days.some((day) => day.date === date))
}
