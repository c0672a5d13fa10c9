import type { EpochDay } from '../calendar/date.ts'
import type { SubstitutionAnswer } from './answer.ts'
import type { Goal } from './goals.ts'
import type { Candidate, Need, SubstitutionProblem } from './problem.ts'
import { halfDaysOfDays } from './recount-half-days.ts'
import { recount } from './recount-score.ts'

/** What is wrong with an answer. */
export type AnswerFault =
  | { kind: 'no-such-need'; needId: string }
  | { kind: 'no-such-host'; needId: string; hostId: string }
  | { kind: 'fixed-moved'; needId: string }
  | { kind: 'refused' | 'too-far'; needId: string; hostId: string }
  | { kind: 'closed' | 'outside-hours' | 'over-limit'; needId: string; hostId: string; date: EpochDay; minute?: number }
  | { kind: 'over-average'; hostId: string; quarter: string }
  | { kind: 'score'; goal: Goal; claimed: number | undefined; counted: number }
  | { kind: 'bound'; goal: Goal; bound: number | undefined; counted: number }

const minutesOfDay = 1_440

/**
 * Everything that is wrong with an answer, found without a line of the code that makes it: minute by minute, and by counting.
 * An empty list: it may be shown.
 */
export function checkAnswer(problem: SubstitutionProblem, answer: SubstitutionAnswer): AnswerFault[] {
  return [...placementFaults(problem, answer), ...averageFaults(problem, answer), ...scoreFaults(problem, answer)]
}

function placementFaults(problem: SubstitutionProblem, { assignment }: SubstitutionAnswer): AnswerFault[] {
  const faults: AnswerFault[] = []
  const ids = new Set(problem.needs.map(({ id }) => id))
  for (const needId of assignment.keys()) if (!ids.has(needId)) faults.push({ kind: 'no-such-need', needId })
  for (const need of problem.needs) {
    const hostId = assignment.get(need.id)
    if (need.fixedHostId !== undefined) {
      if (hostId !== need.fixedHostId) faults.push({ kind: 'fixed-moved', needId: need.id })
      continue
    }
    if (hostId === undefined) continue
    const candidate = problem.candidates.find((one) => one.hostId === hostId)
    if (!candidate) faults.push({ kind: 'no-such-host', needId: need.id, hostId })
    else faults.push(...faultsAt(problem, assignment, need, candidate))
  }
  return faults
}

function faultsAt(
  problem: SubstitutionProblem,
  assignment: SubstitutionAnswer['assignment'],
  need: Need,
  { hostId, place, days }: Candidate,
): AnswerFault[] {
  const at = { needId: need.id, hostId }
  const faults: AnswerFault[] = []
  if (need.refusals.get(hostId)) faults.push({ kind: 'refused', ...at })
  const metres = metresByCosines(need.home, place)
  // Two ways of reckoning may differ in the last metre.
  if (problem.maximumMetres !== undefined && metres !== undefined && metres > problem.maximumMetres + 1)
    faults.push({ kind: 'too-far', ...at })
  const others = problem.needs.filter((other) => other !== need && assignment.get(other.id) === hostId)
  for (const { date, slots } of need.days) {
    const day = days.get(date)
    if (!day || day.away) {
      faults.push({ kind: 'closed', ...at, date })
      continue
    }
    const isOpen = new Uint8Array(minutesOfDay)
    for (const [from, until] of day.hours) isOpen.fill(1, from, until)
    const present = new Uint16Array(minutesOfDay)
    const arrive = ([from, until]: readonly [number, number]): void => {
      for (let minute = from; minute < until; minute += 1) present[minute] = (present[minute] ?? 0) + 1
    }
    day.present.forEach(arrive)
    slots.forEach(arrive)
    for (const other of others) for (const on of other.days) if (on.date === date) on.slots.forEach(arrive)
    for (const [from, until] of slots) {
      const closed = isOpen.subarray(from, until).indexOf(0)
      if (closed >= 0) faults.push({ kind: 'outside-hours', ...at, date, minute: from + closed })
      const over = present.subarray(from, until).findIndex((count) => count > day.limit)
      if (over >= 0) faults.push({ kind: 'over-limit', ...at, date, minute: from + over })
    }
  }
  return faults
}

/** Great-circle metres by the law of cosines, not by the haversine that the answer was made with. */
function metresByCosines(a: Need['home'], b: Candidate['place']): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined) return undefined
  if (b.latitude === undefined || b.longitude === undefined) return undefined
  const [north, south] = [(a.latitude * Math.PI) / 180, (b.latitude * Math.PI) / 180]
  const turn = ((b.longitude - a.longitude) * Math.PI) / 180
  const cosine = Math.sin(north) * Math.sin(south) + Math.cos(north) * Math.cos(south) * Math.cos(turn)
  return 6_371_008.8 * Math.acos(Math.max(-1, Math.min(1, cosine)))
}

/** Where the average is a limit, nobody who adds half days may be placed above it. */
function averageFaults(problem: SubstitutionProblem, { assignment }: SubstitutionAnswer): AnswerFault[] {
  if (!problem.isAverageHard) return []
  return problem.candidates.flatMap((candidate) => {
    const here = problem.needs.filter(({ id }) => assignment.get(id) === candidate.hostId)
    if (here.length === 0) return []
    return candidate.quarters.flatMap(({ name, from, until, halfDays, maximumHalfDays }): AnswerFault[] => {
      const within = (date: EpochDay): boolean => from <= date && date <= until
      const all = halfDaysOfDays(here, candidate, within)
      const fixed = halfDaysOfDays(
        here.filter(({ fixedHostId }) => fixedHostId !== undefined),
        candidate,
        within,
      )
      const isOver = all > fixed && halfDays + all > maximumHalfDays
      return isOver ? [{ kind: 'over-average', hostId: candidate.hostId, quarter: name }] : []
    })
  })
}

function scoreFaults(problem: SubstitutionProblem, { status, score, bound, assignment }: SubstitutionAnswer) {
  const faults: AnswerFault[] = []
  for (const goal of problem.goals) {
    const counted = recount(problem, assignment, goal)
    if (score[goal] !== counted) faults.push({ kind: 'score', goal, claimed: score[goal], counted })
    const proven = bound[goal]
    const isBound = proven !== undefined && proven <= counted && (status === 'feasible' || proven === counted)
    if (!isBound) faults.push({ kind: 'bound', goal, bound: proven, counted })
  }
  return faults
}
