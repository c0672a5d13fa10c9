import type { Interval } from '../../../shared/domain/billing/issued.ts'
import { goals } from '../../../shared/domain/substitution/goals.ts'
import type {
  Candidate,
  HostDay,
  Need,
  Refusal,
  SubstitutionProblem,
} from '../../../shared/domain/substitution/problem.ts'
import type { Dice } from '../services/dice.ts'

/** How large a random problem may become. */
export type Size = { needs: number; days: number; hosts: number; children: number }

const firstDay = 20_000
const stays: readonly (readonly Interval[])[] = [
  [[480, 720]],
  [[720, 1020]],
  [[480, 1020]],
  [
    [420, 540],
    [930, 1080],
  ],
  [[600, 900]],
  [
    [480, 720],
    [720, 960],
  ],
]

/** A problem in which everything that the rules speak of happens now and then. */
export function randomProblem(dice: Dice, size: Size): SubstitutionProblem {
  const hostIds = Array.from({ length: dice.between(1, size.hosts) }, (_none, index) => `h${index}`)
  const children = Array.from({ length: dice.between(1, size.children) }, (_none, index) => ({
    childId: `c${index}`,
    familyId: `f${dice.chance(0.5) ? 0 : index}`,
    home: place(dice),
  }))
  const needs = Array.from({ length: dice.between(1, size.needs) }, (_none, index): Need => {
    const child = dice.pick(children)
    const dates = Array.from({ length: size.days }, (_day, at) => firstDay + at)
    const count = dice.chance(0.6) ? 1 : dice.between(1, size.days)
    const days = dice
      .shuffle(dates)
      .slice(0, count)
      .sort((a, b) => a - b)
      .map((date) => ({ date, slots: dice.pick(stays) }))
    return {
      id: `n${index}`,
      ...child,
      days,
      knownHostIds: new Set(hostIds.filter(() => dice.chance(0.3))),
      refusals: new Map(hostIds.filter(() => dice.chance(0.08)).map((hostId) => [hostId, refusal(dice)])),
      ...(dice.chance(0.12) ? { fixedHostId: dice.chance(0.2) ? 'elsewhere' : dice.pick(hostIds) } : {}),
    }
  })
  // Where the way or the spread comes before a place nobody gets one, so a place comes first most of the time.
  const others = dice.shuffle(goals.filter((goal) => goal !== 'unplaced'))
  const shuffled = dice.chance(0.75) ? (['unplaced', ...others] as const) : dice.shuffle(goals)
  return {
    needs,
    candidates: hostIds.map((hostId) => candidate(dice, hostId, size, children)),
    goals: dice.chance(0.3) ? shuffled.slice(0, dice.between(1, goals.length)) : shuffled,
    isAverageHard: dice.chance(0.3),
    ...(dice.chance(0.3) ? { maximumMetres: dice.between(2_000, 9_000) } : {}),
  }
}

/** The same problem where hosts are as alike as can be: no way is known, few children know anybody, and all hosts are one of two. */
export function withTies(dice: Dice, problem: SubstitutionProblem): SubstitutionProblem {
  const alike = problem.candidates.slice(0, dice.between(1, 2))
  const postcodeOnly = ({ postcode }: Candidate['place']) => ({ postcode })
  return {
    ...problem,
    needs: problem.needs.map((need) => ({
      ...need,
      home: postcodeOnly(need.home),
      ...(dice.chance(0.8) ? { knownHostIds: new Set<string>() } : {}),
      ...(dice.chance(0.8) ? { refusals: new Map() } : {}),
    })),
    candidates: problem.candidates.map(({ hostId }) => {
      const one = dice.pick(alike)
      return { ...one, hostId, place: postcodeOnly(one.place) }
    }),
  }
}

function place(dice: Dice): Candidate['place'] {
  const postcode = dice.pick(['9000', '9050'])
  if (dice.chance(0.25)) return { postcode }
  return { postcode, latitude: 51 + dice.between(0, 60) / 1_000, longitude: 3.7 + dice.between(0, 60) / 1_000 }
}

function refusal(dice: Dice): Refusal {
  return dice.pick(['host-takes-nobody', 'host-refuses-child', 'family-refuses-host', 'set-aside'] as const)
}

function candidate(dice: Dice, hostId: string, size: Size, children: readonly { childId: string }[]): Candidate {
  const days = new Map<number, HostDay>()
  for (let at = 0; at < size.days; at += 1)
    if (!dice.chance(0.05)) days.set(firstDay + at, hostDay(dice, firstDay + at, children))
  const middle = firstDay + dice.between(0, size.days)
  const quarter = (name: string, from: number, until: number) => {
    const maximumHalfDays = dice.between(0, 40) / 2
    return {
      name,
      from,
      until,
      maximumHalfDays,
      halfDays: Math.max(0, Math.floor(maximumHalfDays) + dice.between(-6, 2)),
    }
  }
  const quarters = [quarter('one', firstDay - 50, middle - 1), quarter('two', middle, firstDay + 50)]
  return { hostId, place: place(dice), days, quarters: dice.chance(0.2) ? [] : quarters }
}

function hostDay(dice: Dice, date: number, children: readonly { childId: string }[]): HostDay {
  const limit = dice.between(0, 9) === 0 ? 0 : dice.between(1, 5)
  const present = Array.from({ length: dice.between(0, Math.max(0, limit - 1)) }, () => dice.pick(stays)).flat()
  const hours: readonly Interval[] = dice.pick([
    [[420, 1080]],
    [[420, 1080]],
    [[480, 1020]],
    [
      [420, 720],
      [720, 1080],
    ],
    [
      [480, 720],
      [780, 1020],
    ],
  ])
  const ownMinutes = new Map(
    children.filter(() => dice.chance(0.15)).map(({ childId }) => [childId, dice.pick([60, 240, 400])]),
  )
  if (!dice.chance(0.06)) return { hours, limit, present, ownMinutes }
  return { away: { kind: 'closed', until: date, reason: 'illness' }, hours, limit, present, ownMinutes }
}
