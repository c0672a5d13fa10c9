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

/**
 * The best answer: with few hosts for each family and one that stands for all others, then with more hosts for the families that
 * went there, until none does or the time is up.
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
  let best = judged(problem, fillUp(problem, families, fixed))
  for (;;) {
    const components = componentsOf(
      families
        .filter(({ hosts }) => hosts.length > 0)
        .map((family) => ({ ...family, ...chooseHosts(family, counts.get(family) ?? firstHosts) })),
    )
    const solved = solveGoals(problem, components, best.assignment, alone, engine)
    const placed = new Map([...fixed, ...solved.assignment])
    const reached = judged(problem, solved.elsewhere.length > 0 ? fillUp(problem, families, placed) : placed)
    if (isBetter(problem, reached.score, best.score)) best = reached
    if (solved.elsewhere.length === 0 || engine.millisecondsLeft() <= 0) return answerOf(problem, best, solved.bound)
    const wanting = new Set(solved.elsewhere.map(({ familyId }) => familyId))
    for (const family of families)
      if (wanting.has(family.familyId)) counts.set(family, (counts.get(family) ?? firstHosts) * growth)
  }
}

type Judged = { assignment: Assignment; score: Score }

function judged(problem: SubstitutionProblem, assignment: Assignment): Judged {
  return { assignment, score: scoreAnswer(problem, assignment) }
}

function isBetter({ goals }: SubstitutionProblem, one: Score, other: Score): boolean {
  const goal = goals.find((at) => one[at] !== other[at])
  return goal !== undefined && (one[goal] ?? 0) < (other[goal] ?? 0)
}

/** What was proven of a goal holds for answers that are equal in all goals before it: after the first that is open nothing is. */
function answerOf(problem: SubstitutionProblem, { assignment, score }: Judged, proven: Score): SubstitutionAnswer {
  const bound: Score = {}
  let isOpen = false
  for (const goal of problem.goals) {
    const reached = score[goal] ?? 0
    bound[goal] = isOpen ? 0 : Math.min(reached, proven[goal] ?? 0)
    isOpen ||= bound[goal] !== reached
  }
  return { status: isOpen ? 'feasible' : 'optimal', assignment, score, bound }
}
