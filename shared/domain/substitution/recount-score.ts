import type { Assignment } from './answer.ts'
import { hectometresBetween } from './distance.ts'
import type { Goal } from './goals.ts'
import type { SubstitutionProblem } from './problem.ts'
import { halfDaysOfDays } from './recount-half-days.ts'

/** A day of a child at a host, as the checker writes it down. */
type Row = { family: string; child: string; date: number; order: number; host: string | undefined; isKnown: boolean }

/**
 * How an assignment does by a goal, counted from a list of child-days and not by the code that claims it. The distances of pairs
 * are facts, and the same.
 */
export function recount(problem: SubstitutionProblem, assignment: Assignment, goal: Goal): number {
  const rows = problem.needs.flatMap((need, order) =>
    need.days.map(({ date }): Row => {
      const host = assignment.get(need.id)
      const isKnown = host !== undefined && need.knownHostIds.has(host)
      return { family: need.familyId, child: need.childId, date, order, host, isKnown }
    }),
  )
  const placed = rows.filter(({ host }) => host !== undefined)
  const distinct = (of: (row: Row) => unknown[]): number => new Set(placed.map((row) => JSON.stringify(of(row)))).size
  switch (goal) {
    case 'unplaced':
      return rows.length - placed.length
    // All hosts of all groups, less one for each group that has any.
    case 'siblings-apart':
      return distinct(({ family, date, host }) => [family, date, host]) - distinct(({ family, date }) => [family, date])
    case 'extra-hosts':
      return distinct(({ child, host }) => [child, host]) - distinct(({ child }) => [child])
    case 'changes':
      return changesIn(placed)
    case 'strangers':
      return placed.filter(({ isKnown }) => !isKnown).length
    case 'distance':
      return problem.needs.reduce((sum, { id, home, days }) => {
        const host = problem.candidates.find(({ hostId }) => hostId === assignment.get(id))
        return sum + (assignment.has(id) ? days.length * hectometresBetween(home, host?.place) : 0)
      }, 0)
    case 'spread': {
      const counts = new Map<string, Set<string>>()
      for (const { host, date, child } of placed) {
        const key = `${host} ${date}`
        counts.set(key, (counts.get(key) ?? new Set()).add(child))
      }
      return Math.max(0, ...[...counts.values()].map((children) => children.size))
    }
    case 'average':
      return averageIn(problem, assignment)
  }
}

function changesIn(placed: readonly Row[]): number {
  const sorted = placed.toSorted((a, b) => a.date - b.date || a.order - b.order)
  return sorted.filter(({ child, host }, index) => {
    const before = sorted.slice(0, index).findLast((row) => row.child === child)
    return before !== undefined && before.host !== host
  }).length
}

function averageIn({ candidates, needs }: SubstitutionProblem, assignment: Assignment): number {
  let total = 0
  for (const candidate of candidates) {
    const here = needs.filter(({ id }) => assignment.get(id) === candidate.hostId)
    if (here.length === 0) continue
    for (const { from, until, halfDays, maximumHalfDays } of candidate.quarters) {
      const added = halfDaysOfDays(here, candidate, (date) => from <= date && date <= until)
      // One half day after the other: those that come above the maximum count.
      for (let count = 1; count <= added; count += 1) if (halfDays + count > maximumHalfDays) total += 1
    }
  }
  return total
}
