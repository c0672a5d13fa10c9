import type { Assignment } from './answer.ts'
import { childDays, needsByDate } from './child-days.ts'
import { hectometresBetween } from './distance.ts'
import type { Goal, Score } from './goals.ts'
import { halfDaysByQuarter, halfDaysLeft } from './half-days.ts'
import { placementsOf, type Placements } from './placements.ts'
import type { Candidate, Need, SubstitutionProblem } from './problem.ts'

/** How an assignment does by each goal of the problem. */
export function scoreAnswer(problem: SubstitutionProblem, assignment: Assignment): Score {
  const scored: Scored = {
    needs: problem.needs,
    hostOf: (need) => assignment.get(need.id),
    candidates: new Map(problem.candidates.map((candidate) => [candidate.hostId, candidate])),
    placements: placementsOf(problem.needs, assignment),
  }
  return Object.fromEntries(problem.goals.map((goal) => [goal, scorers[goal](scored)]))
}

type Scored = {
  needs: readonly Need[]
  hostOf: (need: Need) => string | undefined
  candidates: ReadonlyMap<string, Candidate>
  placements: Placements
}

const scorers: Record<Goal, (scored: Scored) => number> = {
  unplaced: ({ needs, hostOf }) => sum(needs, (need) => (hostOf(need) === undefined ? need.days.length : 0)),
  'siblings-apart': ({ needs, hostOf }) =>
    sum(familiesOf(needs), (family) => sum(needsByDate(family).values(), (onDay) => hostsTooMany(onDay, hostOf))),
  'extra-hosts': ({ needs, hostOf }) => sum(childrenOf(needs), (child) => hostsTooMany(child, hostOf)),
  changes: ({ needs, hostOf }) => sum(childrenOf(needs), (child) => changesOf(child, hostOf)),
  strangers: ({ needs, hostOf }) =>
    sum(needs, (need) => {
      const host = hostOf(need)
      return host === undefined || need.knownHostIds.has(host) ? 0 : need.days.length
    }),
  distance: ({ needs, hostOf, candidates }) =>
    sum(needs, (need) => {
      const host = hostOf(need)
      return host === undefined ? 0 : need.days.length * hectometresBetween(need.home, candidates.get(host)?.place)
    }),
  spread: ({ needs, hostOf }) => mostAtOnce(needs, hostOf),
  average: ({ candidates, placements }) =>
    sum(candidates.values(), (candidate) => overAverageAdded(candidate, placements)),
}

/** The needs of each family. */
export function familiesOf(needs: readonly Need[]): IterableIterator<Need[]> {
  return Map.groupBy(needs, ({ familyId }) => familyId).values()
}

/** The needs of each child. */
export function childrenOf(needs: readonly Need[]): IterableIterator<Need[]> {
  return Map.groupBy(needs, ({ childId }) => childId).values()
}

/** The most children of some needs at one host on one day. */
export function mostAtOnce(needs: readonly Need[], hostOf: Scored['hostOf']): number {
  let most = 0
  for (const onDay of needsByDate(needs).values())
    for (const [host, here] of Map.groupBy(onDay, hostOf))
      if (host !== undefined) most = Math.max(most, new Set(here.map(({ childId }) => childId)).size)
  return most
}

function hostsTooMany(needs: readonly Need[], hostOf: Scored['hostOf']): number {
  const hosts = new Set(needs.map(hostOf))
  hosts.delete(undefined)
  return Math.max(0, hosts.size - 1)
}

function changesOf(needs: readonly Need[], hostOf: Scored['hostOf']): number {
  let changes = 0
  let last: string | undefined
  for (const { need } of childDays(needs)) {
    const host = hostOf(need)
    if (host === undefined) continue
    if (last !== undefined && last !== host) changes += 1
    last = host
  }
  return changes
}

function overAverageAdded(candidate: Candidate, placements: Placements): number {
  const added = halfDaysByQuarter(candidate, placements.at(candidate.hostId))
  return sum(candidate.quarters.entries(), ([index, quarter]) => {
    const left = halfDaysLeft(quarter)
    return Math.max(0, (added[index] ?? 0) - left) - Math.max(0, -left)
  })
}

function sum<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}
