import type { Assignment } from './answer.ts'
import { metresBetween } from './distance.ts'
import { answerRooms, type AnswerRooms } from './answer-rooms.ts'
import { isPossible } from './possible-hosts.ts'
import type { Candidate, Need, SubstitutionProblem } from './problem.ts'

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

/**
 * Everything that speaks for a need's place, the most telling first; none: it is best for all together. `rooms` are those of the
 * assignment, for who asks about many needs of it.
 */
export function explainPlace(
  problem: SubstitutionProblem,
  assignment: Assignment,
  needId: string,
  rooms: AnswerRooms = answerRooms(problem, assignment),
): Why[] {
  const need = problem.needs.find(({ id }) => id === needId)
  const hostId = assignment.get(needId)
  if (!need || hostId === undefined) throw new RangeError(`need ${needId} has no place`)
  if (need.fixedHostId !== undefined) return ['fixed']
  const order = rooms.without(need)
  // In order of distance: the first who could take it is the nearest, and looking for one other need not go on.
  const nearest = order.find((room) => isPossible(need, room, problem))
  const another = order.find((room) => room.candidate.hostId !== hostId && isPossible(need, room, problem))
  const metresTo = (candidate: Candidate | undefined) => candidate && metresBetween(need.home, candidate.place)
  const metres = metresTo(problem.candidates.find((candidate) => candidate.hostId === hostId))
  const others = problem.needs.filter((other) => other !== need && assignment.has(other.id))
  const mine = others.filter(({ childId }) => childId === need.childId)
  const isHere = ({ id }: Need): boolean => assignment.get(id) === hostId
  const whys: Record<Exclude<Why, 'fixed'>, boolean> = {
    only: another === undefined,
    siblings: others.some(
      (other) =>
        other.familyId === need.familyId &&
        other.childId !== need.childId &&
        isHere(other) &&
        haveCommonDay(need, other),
    ),
    'same-host': mine.length > 0 && mine.every(isHere),
    known: need.knownHostIds.has(hostId),
    nearest: metres !== undefined && (metresTo(nearest?.candidate) ?? Infinity) >= metres,
  }
  return (['only', 'siblings', 'same-host', 'known', 'nearest'] as const).filter((why) => whys[why])
}

function haveCommonDay(one: Need, other: Need): boolean {
  return one.days.some(({ date }) => other.days.some((day) => day.date === date))
}
