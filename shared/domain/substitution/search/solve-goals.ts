import type { Assignment } from '../answer.ts'
import type { Goal, Score } from '../goals.ts'
import { goalParts } from '../model/goal-models.ts'
import { addRow, derived, valueOf, type GoalPart } from '../model/linear-model.ts'
import { placementModel, type PlacementModel } from '../model/placement-model.ts'
import type { Need, SubstitutionProblem } from '../problem.ts'
import type { Component } from './components.ts'
import type { Engine } from './engine.ts'
import { keepTogether } from './keep-together.ts'

/** Where the needs of the components go, and what was proven of each goal. */
export type GoalsSolved = {
  assignment: Map<string, string>
  /** What no answer can be better than: of goals until and with the first that was not proven. */
  bound: Score
  /** Needs that went to what stands for the hosts that were left out. */
  elsewhere: Need[]
}

type Part = {
  model: PlacementModel
  values: readonly number[]
  /** An earlier goal keeps a place for every need that can have one. */
  isAllPlaced: boolean
  /** An earlier goal keeps every child of this part at one host: it changes nothing. */
  isAtOneHost: boolean
}

/**
 * Goal after goal, each with the earlier ones kept at what was reached. The parts are solved one by one and go from goal to goal
 * together: of a sum each keeps its own value, of `spread`, the most of all parts, each keeps to the highest.
 */
export function solveGoals(
  problem: SubstitutionProblem,
  components: readonly Component[],
  start: Assignment,
  fixed: { score: Score; most: number },
  engine: Engine,
): GoalsSolved {
  const parts = components.map(({ needs, sites }): Part => {
    const model = placementModel(needs, sites, problem)
    const placements: number[] = []
    for (const { column, need, site } of model.placements)
      placements[column] = site.host && start.get(need.id) === site.host.candidate.hostId ? 1 : 0
    return { model, values: derived(model.model, placements), isAllPlaced: false, isAtOneHost: false }
  })
  const bound: Score = {}
  let isOpen = false
  for (const [index, goal] of problem.goals.entries()) {
    // What a goal leaves of its time is for the later ones.
    const share = index === problem.goals.length - 1 ? 1 : 1 / 2
    const solved = parts.map((part) => ({ part, ...minimiseGoal(goal, part, fixed.most, engine, share) }))
    const most = Math.max(fixed.most, ...solved.map(({ value }) => value))
    for (const one of solved) {
      keep(one.part, one.goal, goal === 'spread' ? most : one.value)
      if (goal !== 'spread') remember(goal, one.part, one)
    }
    // Of answers that are worse in this goal than need be, nothing is said of the later ones.
    if (!isOpen)
      bound[goal] =
        goal === 'spread'
          ? Math.max(fixed.most, ...solved.map((one) => one.bound))
          : (fixed.score[goal] ?? 0) + solved.reduce((sum, one) => sum + one.bound - one.alone, 0)
    isOpen ||= goal === 'spread' ? bound[goal] !== most : solved.some((one) => one.bound !== one.value)
    for (const part of parts) avoidElsewhere(part, engine)
    // Where the hosts that are looked at do not do, more of them have to be, and the later goals are not worth the time.
    const went = whereTheyGo(parts)
    if (went.elsewhere.length > 0) return { ...went, bound }
  }
  return { ...whereTheyGo(parts), bound }
}

/** What a goal that cannot be better means for the later ones. */
function remember(goal: Goal, part: Part, { value, floor }: { value: number; floor: number }): void {
  if (value > floor) return
  if (goal === 'unplaced') part.isAllPlaced = true
  if (part.isAllPlaced) keepTogether(goal, part.model)
  // Fixed needs of one child may be at several hosts without being counted as too many.
  if (goal === 'extra-hosts') part.isAtOneHost = part.model.needs.every(({ fixedHostId }) => fixedHostId === undefined)
}

function minimiseGoal(goal: Goal, part: Part, fixedMost: number, engine: Engine, share: number) {
  if (goal === 'changes' && part.isAtOneHost) return { goal: [], value: 0, bound: 0, alone: 0, floor: 0 }
  const { model } = part.model
  const goals = goalParts(goal, part.model, { fixedMost, isAllPlaced: part.isAllPlaced })
  const cost = new Map<number, number>()
  for (const { terms } of goals)
    for (const [column, coefficient] of terms) cost.set(column, (cost.get(column) ?? 0) + coefficient)
  part.values = derived(model, part.values)
  const alone = valueOf(cost, derived(model, []))
  const floor = goals.reduce((sum, one) => sum + one.floor, 0)
  const value = (): number => valueOf(cost, part.values)
  // What cannot be better need not be sought.
  if (value() <= floor) return { goal: goals, value: value(), bound: value(), alone, floor }
  const found = engine.minimise(model, cost, part.values, engine.millisecondsLeft() * share)
  if (found.values) {
    const values = derived(model, found.values.map(Math.round))
    if (valueOf(cost, values) < value()) part.values = values
  }
  const bound = found.isProven ? value() : Math.min(value(), Math.max(floor, found.bound))
  return { goal: goals, value: value(), bound, alone, floor }
}

/** Later goals may not make this one worse. Where every part is as small as it can be, each of them has to stay so. */
function keep({ model: { model } }: Part, goals: readonly GoalPart[], value: number): void {
  const floor = goals.reduce((sum, one) => sum + one.floor, 0)
  if (value <= floor) for (const { terms, floor: least } of goals) addRow(model, -Infinity, least, terms)
  else {
    const cost = new Map<number, number>()
    for (const { terms } of goals)
      for (const [column, coefficient] of terms) cost.set(column, (cost.get(column) ?? 0) + coefficient)
    addRow(model, -Infinity, value, cost)
  }
}

/** Among answers that are equal in the goals so far, one that stays with the hosts that were looked at. */
function avoidElsewhere(part: Part, engine: Engine): void {
  const cost = new Map(part.model.placements.filter(({ site }) => !site.host).map(({ column }) => [column, 1]))
  if (valueOf(cost, part.values) === 0) return
  const { values } = engine.minimise(part.model.model, cost, part.values, engine.millisecondsLeft() / 2)
  if (!values) return
  const better = derived(part.model.model, values.map(Math.round))
  if (valueOf(cost, better) < valueOf(cost, part.values)) part.values = better
}

function whereTheyGo(parts: readonly Part[]): Pick<GoalsSolved, 'assignment' | 'elsewhere'> {
  const assignment = new Map<string, string>()
  const elsewhere: Need[] = []
  for (const { model, values } of parts)
    for (const { column, need, site } of model.placements) {
      if (values[column] !== 1) continue
      if (site.host) assignment.set(need.id, site.host.candidate.hostId)
      else elsewhere.push(need)
    }
  return { assignment, elsewhere }
}
