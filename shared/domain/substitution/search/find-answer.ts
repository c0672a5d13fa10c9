import type { Assignment, SubstitutionAnswer } from '../answer.ts'
import type { Score } from '../goals.ts'
import { hostRoom } from '../host-room.ts'
import { fixedAssignment, placementsOf } from '../placements.ts'
import type { SubstitutionProblem } from '../problem.ts'
import { familiesOf, mostAtOnce, scoreAnswer } from '../score-answer.ts'
import { componentsOf } from './components.ts'
import type { Engine } from './engine.ts'
import { chooseHosts, familyHosts, type FamilyHosts } from './family-hosts.ts'
import { fillUp } from './fill-up.ts'
import { solveGoals } from './solve-goals.ts'

/** Hosts that are looked at first for a family, and how many times as many when they did not do: measured, not a rule. */
const fewHosts = 8
const growth = 3
/** The part of the time that is kept for the last round. */
const lastShare = 0.25

/**
 * The best answer: with few hosts for each family and one that stands for all others, then with more hosts for the families that
 * went there, until none does or the time is up. What is then not proven is made as good as the rest of the time allows.
 */
export function findAnswer(problem: SubstitutionProblem, engine: Engine, firstHosts = fewHosts): SubstitutionAnswer {
  const fixed = fixedAssignment(problem)
  const placements = placementsOf(problem.needs, fixed)
  const rooms = problem.candidates.map((candidate) => hostRoom(candidate, placements))
  const families = [...familiesOf(problem.needs)].map((needs) => familyHosts(needs, rooms, problem))
  const alone = {
    score: scoreAnswer(problem, fixed),
    most: mostAtOnce(problem.needs, ({ fixedHostId }) => fixedHostId),
  }
  const counts = new Map<FamilyHosts, number>()
  let best = judged(problem, fixed)
  /** A place for who has none is better or worse, by the order of the goals. */
  const consider = (assignment: Assignment): void => {
    for (const one of [judged(problem, assignment), judged(problem, fillUp(problem, families, assignment))])
      if (isBetter(problem, one.score, best.score)) best = one
  }
  consider(fixed)
  let bound: Score = {}
  // The last round seeks a good answer, the others a proof; they leave it time.
  const reserve = engine.millisecondsLeft() * lastShare
  const early: Engine = { ...engine, millisecondsLeft: () => engine.millisecondsLeft() - reserve }
  const chooseFor = (countOf: (family: FamilyHosts) => number) =>
    families
      .filter(({ hosts }) => hosts.length > 0)
      .map((family) => ({ ...family, ...chooseHosts(family, countOf(family), best.assignment) }))
  while (early.millisecondsLeft() > 0) {
    const chosen = chooseFor((family) => counts.get(family) ?? firstHosts)
    const solved = solveGoals(problem, componentsOf(chosen), best.assignment, alone, early)
    consider(new Map([...fixed, ...solved.assignment]))
    bound = tighter(problem, bound, solved.bound)
    if (solved.elsewhere.length === 0) break
    const wanting = new Set(solved.elsewhere.map(({ familyId }) => familyId))
    for (const family of families)
      if (wanting.has(family.familyId)) counts.set(family, (counts.get(family) ?? firstHosts) * growth)
  }
  const answer = answerOf(problem, best, bound)
  if (answer.status === 'optimal') return answer
  // Among few hosts, those of the best answer with them, a better one is found soonest.
  const few = chooseFor(() => firstHosts).map((family) => ({ ...family, others: undefined }))
  consider(new Map([...fixed, ...solveGoals(problem, componentsOf(few), best.assignment, alone, engine).assignment]))
  return answerOf(problem, best, bound)
}

/** Of two bounds of the same problem the one that says more. */
function tighter({ goals }: SubstitutionProblem, one: Score, other: Score): Score {
  const goal = goals.find((at) => one[at] !== other[at])
  return goal !== undefined && (one[goal] ?? -Infinity) > (other[goal] ?? -Infinity) ? one : other
}

type Judged = { assignment: Assignment; score: Score }

function judged(problem: SubstitutionProblem, assignment: Assignment): Judged {
  return { assignment, score: scoreAnswer(problem, assignment) }
}

function isBetter({ goals }: SubstitutionProblem, one: Score, other: Score): boolean {
  const goal = goals.find((at) => one[at] !== other[at])
  return goal !== undefined && (one[goal] ?? 0) < (other[goal] ?? 0)
}

/**
 * What was proven of a goal holds for answers that are equal in all goals before it: after the first that is open nothing is. A
 * bound above the score would be a fault of the search; it is left for the check to find.
 */
function answerOf(problem: SubstitutionProblem, { assignment, score }: Judged, proven: Score): SubstitutionAnswer {
  const bound: Score = {}
  let isOpen = false
  for (const goal of problem.goals) {
    bound[goal] = isOpen ? 0 : (proven[goal] ?? 0)
    isOpen ||= bound[goal] !== score[goal]
  }
  return { status: isOpen ? 'feasible' : 'optimal', assignment, score, bound }
}
