import type { Interval } from '../billing/issued.ts'
import type { EpochDay } from '../calendar/date.ts'
import { breachesIn } from '../capacity/breaches.ts'
import { without } from '../capacity/caused-breaches.ts'
import { stepsDuring, stepsWithChild } from './day-with-child.ts'
import { metresBetween } from './distance.ts'
import { halfDaysAdded, quarterIndex } from './half-days.ts'
import type { HostRoom } from './host-room.ts'
import { liesWithin } from './intervals.ts'
import type { HostAway, Need, Refusal, SubstitutionProblem } from './problem.ts'

/** Something that keeps a child from a host. */
export type Obstacle =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'too-far'; metres: number }
  | { kind: 'away'; date: EpochDay; away: HostAway }
  /** Her hours of the day, and the reserved minutes that fall outside them. */
  | { kind: 'outside-hours'; date: EpochDay; hours: readonly Interval[]; missing: readonly Interval[] }
  /** Contiguous minutes of the child's in which there would be more children than the limit, with it; the most of them. */
  | { kind: 'full'; date: EpochDay; from: number; until: number; count: number; limit: number }
  /** Only where the average is a limit: what the child would add, and what is left below the maximum. */
  | { kind: 'average'; quarter: string; halfDays: number; left: number }

/** What the organiser laid down for every host. */
export type Rules = Pick<SubstitutionProblem, 'maximumMetres' | 'isAverageHard'>

/**
 * Everything that keeps a child from a host, the children that are with her counted; none: it may go there. What cannot be
 * changed comes first: a refusal, the distance, a host who is away, her hours, then those who are there and the average. A
 * minute in which she is over her limit already takes nobody (R1, R9).
 */
export function obstaclesOf(need: Need, room: HostRoom, rules: Rules): Obstacle[] {
  const obstacles: Obstacle[] = []
  const { hostId, place } = room.candidate
  const refusal = need.refusals.get(hostId)
  if (refusal) obstacles.push({ kind: 'refused', refusal })
  const metres = metresBetween(need.home, place)
  if (isTooFar(metres, rules)) obstacles.push({ kind: 'too-far', metres })
  const hours: Obstacle[] = []
  const full: Obstacle[] = []
  for (const { date, slots } of need.days) {
    const onDay = room.on(date)
    const away: HostAway | undefined = onDay ? onDay.day.away : { kind: 'not-serving' }
    if (away) obstacles.push({ kind: 'away', date, away })
    if (!onDay || away) continue
    if (liesWithin(slots, onDay.takes)) continue
    const missing = without(slots, onDay.hours)
    if (missing.length > 0) hours.push({ kind: 'outside-hours', date, hours: onDay.hours, missing })
    const during = stepsDuring(stepsWithChild(onDay, slots), slots)
    full.push(...breachesIn(during, hostId, date, onDay.day.limit).map(toFull))
  }
  return [...obstacles, ...hours, ...full, ...overAverage(need, room, rules)]
}

/** Whether nothing keeps a child from a host: `obstaclesOf` finds nothing. Asked for every child and every host, so it is quick. */
export function isPossible(need: Need, room: HostRoom, rules: Rules): boolean {
  if (need.refusals.has(room.candidate.hostId)) return false
  const hasRoom = need.days.every(({ date, slots }) => liesWithin(slots, room.on(date)?.takes ?? []))
  if (!hasRoom || need.days.some(({ date }) => room.on(date)?.day.away !== undefined || !room.on(date))) return false
  if (isTooFar(metresBetween(need.home, room.candidate.place), rules)) return false
  return overAverage(need, room, rules).length === 0
}

function isTooFar(metres: number | undefined, { maximumMetres }: Rules): metres is number {
  return metres !== undefined && maximumMetres !== undefined && metres > maximumMetres
}

function toFull({ date, from, until, count, limit }: ReturnType<typeof breachesIn>[number]): Obstacle {
  return { kind: 'full', date, from, until, count, limit }
}

function overAverage(need: Need, room: HostRoom, { isAverageHard }: Rules): Obstacle[] {
  if (!isAverageHard) return []
  return room.candidate.quarters.flatMap((quarter, index): Obstacle[] => {
    const left = Math.max(0, room.halfDaysLeft[index] ?? 0)
    let halfDays = 0
    for (const { date, slots } of need.days)
      if (quarterIndex(room.candidate, date) === index)
        halfDays += halfDaysAdded(room.candidate, need.childId, date, room.on(date)?.placed ?? [], [slots])
    return halfDays > left ? [{ kind: 'average', quarter: quarter.name, halfDays, left }] : []
  })
}
