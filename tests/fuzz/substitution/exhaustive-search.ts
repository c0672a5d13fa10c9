import type { Goal } from '../../../shared/domain/substitution/goals.ts'
import { metresBetween } from '../../../shared/domain/substitution/distance.ts'
import type { Candidate, Need, SubstitutionProblem } from '../../../shared/domain/substitution/problem.ts'

/** The best score, found by looking at every assignment: numbers in the order of the goals. Slow, plain, and on its own. */
export function searchAll(problem: SubstitutionProblem): number[] {
  const { needs, candidates } = problem
  const alone = needs.map((need) => candidates.filter((host) => isAllowed(problem, need, host)))
  const at: (string | undefined)[] = needs.map(({ fixedHostId }) => fixedHostId)
  let best: number[] | undefined
  const look = (index: number): void => {
    const need = needs[index]
    if (!need) {
      const score = problem.goals.map((goal) => count(problem, at, goal))
      const differs = score.findIndex((value, place) => value !== best?.[place])
      if (!best || (differs >= 0 && (score[differs] ?? 0) < (best[differs] ?? 0))) best = score
      return
    }
    look(index + 1)
    if (need.fixedHostId !== undefined) return
    for (const host of alone[index] ?? []) {
      at[index] = host.hostId
      if (fitsTogether(problem, at, host)) look(index + 1)
    }
    at[index] = undefined
  }
  look(0)
  return best ?? []
}

function isAllowed({ maximumMetres }: SubstitutionProblem, need: Need, host: Candidate): boolean {
  if (need.refusals.has(host.hostId)) return false
  const metres = metresBetween(need.home, host.place)
  if (maximumMetres !== undefined && metres !== undefined && metres > maximumMetres) return false
  return need.days.every(({ date, slots }) => {
    const day = host.days.get(date)
    if (!day || day.away) return false
    return minutesOf(slots).every((minute) => day.hours.some(([from, until]) => from <= minute && minute < until))
  })
}

/** Fits whoever was moved to this host: of the minutes in which one of them is there none has more than the limit. */
function fitsTogether(
  { needs, isAverageHard }: SubstitutionProblem,
  at: (string | undefined)[],
  host: Candidate,
): boolean {
  const here = needs.filter((_need, index) => at[index] === host.hostId)
  const moved = here.filter(({ fixedHostId }) => fixedHostId === undefined)
  const isFull = moved.some((need) =>
    need.days.some(({ date, slots }) => {
      const day = host.days.get(date)
      const all = [
        ...(day?.present ?? []),
        ...here.flatMap(({ days }) => days.filter((one) => one.date === date).flatMap((one) => one.slots)),
      ]
      return minutesOf(slots).some(
        (minute) => all.filter(([from, until]) => from <= minute && minute < until).length > (day?.limit ?? 0),
      )
    }),
  )
  if (isFull || !isAverageHard) return !isFull
  return host.quarters.every((quarter) => {
    const before = added(
      here.filter(({ fixedHostId }) => fixedHostId !== undefined),
      host,
      quarter,
    )
    const after = added(here, host, quarter)
    return after === before || quarter.halfDays + after <= quarter.maximumHalfDays
  })
}

/** Every quarter of an hour: all times of these problems are whole ones. */
function minutesOf(slots: readonly (readonly [number, number])[]): number[] {
  return slots.flatMap(([from, until]) =>
    Array.from({ length: (until - from) / 15 }, (_none, index) => from + index * 15),
  )
}

function added(here: readonly Need[], host: Candidate, quarter: { from: number; until: number }): number {
  let total = 0
  const children = new Set(here.map(({ childId }) => childId))
  for (const childId of children)
    for (let date = quarter.from; date <= quarter.until; date += 1) {
      const own = host.days.get(date)?.ownMinutes.get(childId) ?? 0
      const slots = here
        .filter((need) => need.childId === childId)
        .flatMap(({ days }) => days.filter((day) => day.date === date).flatMap((day) => day.slots))
      const more = slots.reduce((sum, [from, until]) => sum + until - from, 0)
      const half = (minutes: number): number => (minutes === 0 ? 0 : minutes < 300 ? 1 : 2)
      total += half(own + more) - half(own)
    }
  return total
}

function count({ needs, candidates }: SubstitutionProblem, at: readonly (string | undefined)[], goal: Goal): number {
  const days = needs.flatMap((need, index) => need.days.map(({ date }) => ({ ...need, date, index, host: at[index] })))
  const placed = days.filter(({ host }) => host !== undefined)
  const lessOne = (lists: Iterable<{ host: string | undefined }[]>): number =>
    [...lists].reduce((sum, list) => sum + new Set(list.map(({ host }) => host)).size - 1, 0)
  switch (goal) {
    case 'unplaced':
      return days.length - placed.length
    case 'siblings-apart':
      return lessOne(Map.groupBy(placed, ({ familyId, date }) => `${familyId} ${date}`).values())
    case 'extra-hosts':
      return lessOne(Map.groupBy(placed, ({ childId }) => childId).values())
    case 'changes': {
      let changes = 0
      for (const mine of Map.groupBy(placed, ({ childId }) => childId).values()) {
        mine.sort((a, b) => a.date - b.date || a.index - b.index)
        for (let index = 1; index < mine.length; index += 1)
          if (mine[index]?.host !== mine[index - 1]?.host) changes += 1
      }
      return changes
    }
    case 'strangers':
      return placed.filter(({ knownHostIds, host }) => !knownHostIds.has(host ?? '')).length
    case 'distance':
      return placed.reduce((sum, { home, host }) => {
        const to = candidates.find(({ hostId }) => hostId === host)?.place
        const metres = to && metresBetween(home, to)
        return sum + Math.round((metres ?? (to?.postcode === home.postcode ? 2_000 : 20_000)) / 100)
      }, 0)
    case 'spread': {
      const groups = [...Map.groupBy(placed, ({ host, date }) => `${host} ${date}`).values()]
      return Math.max(0, ...groups.map((group) => new Set(group.map(({ childId }) => childId)).size))
    }
    case 'average':
      return candidates.reduce((sum, host) => {
        const here = needs.filter((_need, index) => at[index] === host.hostId)
        return host.quarters.reduce((more, quarter) => {
          const over = (halfDays: number): number => Math.max(0, halfDays - Math.floor(quarter.maximumHalfDays))
          return more + over(quarter.halfDays + added(here, host, quarter)) - over(quarter.halfDays)
        }, sum)
      }, 0)
  }
}
