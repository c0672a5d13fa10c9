import { formatDate, weekdayOf, type EpochDay } from '../calendar/date.ts'
import { isOverAverage } from '../capacity/averages.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { peakDuring, stepsWithChild } from '../substitution/day-with-child.ts'
import { metresBetween } from '../substitution/distance.ts'
import { halfDaysAdded, halfDaysLeft, quarterIndex } from '../substitution/half-days.ts'
import { hostRoom, type HostRoom } from '../substitution/host-room.ts'
import { obstaclesOf, type Obstacle, type Rules } from '../substitution/possible-hosts.ts'
import type { Placements } from '../substitution/placements.ts'
import type { Need } from '../substitution/problem.ts'
import type { StopCandidate } from './stop-candidates.ts'

/** What can keep a host from taking the whole plan of a child. */
export const missingKinds = [
  'refused',
  'too-far',
  'not-serving',
  'no-hours',
  'outside-hours',
  'full',
  'average',
] as const
export type MissingKind = (typeof missingKinds)[number]

/** What stands in the way on some days; `full` is the worst stretch, `quarter` the first that goes over its average. */
export type MissingDays = {
  kind: MissingKind
  days: number
  first?: string
  weekdays: number[]
  full?: { from: number; until: number; count: number; limit: number }
  quarter?: string
}

/** A host for the whole plan of a child: what is in the way, and how full she gets. */
export type PlaceFit = {
  hostId: string
  metres?: number
  isSamePostcode: boolean
  isKnown: boolean
  fits: boolean
  daysMissing: number
  missing: MissingDays[]
  daysClosed: number
  peak?: { date: string; count: number; limit: number }
  averages: { quarter: string; openDays: number; halfDays: number; isOver: boolean }[]
}

/** Looks at a host for a need, with the children of other needs where `placements` has them. */
export function placeFit(
  need: Need,
  candidate: StopCandidate,
  placements: Placements,
  rules: Rules,
  settings: DatedSettings,
): PlaceFit {
  const room = hostRoom(candidate, placements)
  const obstacles = obstaclesOf(need, room, rules)
  const metres = metresBetween(need.home, candidate.place)
  const missing = missingOf(obstacles, need)
  const isBarred = missing.some(({ kind }) => kind === 'refused' || kind === 'too-far')
  const dates = new Set(obstacles.flatMap((obstacle) => ('date' in obstacle ? [obstacle.date] : [])))
  const peak = highestPeak(need, room, candidate)
  return {
    hostId: candidate.hostId,
    ...(metres !== undefined && { metres }),
    isSamePostcode: need.home.postcode !== '' && need.home.postcode === candidate.place.postcode,
    isKnown: need.knownHostIds.has(candidate.hostId),
    fits: obstacles.length === 0,
    daysMissing: isBarred ? need.days.length : dates.size,
    missing,
    daysClosed: need.days.filter(({ date }) => candidate.closedOn.has(date)).length,
    ...(peak && { peak }),
    averages: averagesWith(need, room, candidate, settings),
  }
}

/** Hosts that fit first, then those where the fewest days miss, the nearest first; a distance that is not known last. */
export function compareFits(a: PlaceFit, b: PlaceFit): number {
  return (
    Number(b.fits) - Number(a.fits) ||
    a.daysMissing - b.daysMissing ||
    (a.metres ?? Infinity) - (b.metres ?? Infinity) ||
    Number(b.isSamePostcode) - Number(a.isSamePostcode) ||
    (a.hostId < b.hostId ? -1 : 1)
  )
}

function missingOf(obstacles: readonly Obstacle[], need: Need): MissingDays[] {
  const byKind = Map.groupBy(obstacles, kindOf)
  return missingKinds.flatMap((kind): MissingDays[] => {
    const met = byKind.get(kind)
    if (!met) return []
    const dates = [...new Set(met.flatMap((one) => ('date' in one ? [one.date] : [])))]
    const [first] = dates
    const quarter = met.find((one) => one.kind === 'average')?.quarter
    const full = worst(met)
    return [
      {
        kind,
        days: kind === 'refused' || kind === 'too-far' ? need.days.length : dates.length,
        ...(first !== undefined && { first: formatDate(first) }),
        weekdays: [...new Set(dates.map(weekdayOf))].sort((a, b) => a - b),
        ...(full && { full }),
        ...(quarter !== undefined && { quarter }),
      },
    ]
  })
}

function kindOf(obstacle: Obstacle): MissingKind {
  if (obstacle.kind !== 'away') return obstacle.kind
  // Her closures are days on which the child does not come, no obstacle.
  return obstacle.away.kind === 'no-hours' ? 'no-hours' : 'not-serving'
}

function worst(obstacles: readonly Obstacle[]): MissingDays['full'] {
  let most: MissingDays['full']
  for (const one of obstacles)
    if (one.kind === 'full' && one.count - one.limit > (most ? most.count - most.limit : 0))
      most = { from: one.from, until: one.until, count: one.count, limit: one.limit }
  return most
}

/** The day on which the fewest places are left while the child is there. */
function highestPeak(need: Need, room: HostRoom, { closedOn }: StopCandidate): PlaceFit['peak'] {
  let tightest: { date: EpochDay; count: number; limit: number } | undefined
  for (const { date, slots } of need.days) {
    const onDay = room.on(date)
    if (!onDay || onDay.day.away || closedOn.has(date)) continue
    const { limit } = onDay.day
    const count = peakDuring(stepsWithChild(onDay, slots), slots)
    if (!tightest || count - limit > tightest.count - tightest.limit) tightest = { date, count, limit }
  }
  return tightest && { ...tightest, date: formatDate(tightest.date) }
}

function averagesWith(
  need: Need,
  room: HostRoom,
  candidate: StopCandidate,
  settings: DatedSettings,
): PlaceFit['averages'] {
  const added = candidate.quarters.map((quarter, index) => halfDaysLeft(quarter) - (room.halfDaysLeft[index] ?? 0))
  const own = candidate.quarters.map(() => 0)
  for (const { date, slots } of need.days) {
    const index = quarterIndex(candidate, date)
    const halfDays = halfDaysAdded(candidate, need.childId, date, room.on(date)?.placed ?? [], [slots])
    own[index] = (own[index] ?? 0) + halfDays
  }
  return candidate.averages.flatMap(({ quarter, openDays, halfDays }, index) => {
    const period = candidate.quarterPeriods[index]
    if (!period || (own[index] ?? 0) === 0) return []
    const all = halfDays + (added[index] ?? 0) + (own[index] ?? 0)
    return [{ quarter, openDays, halfDays: all, isOver: isOverAverage(all, openDays, period, settings) }]
  })
}
