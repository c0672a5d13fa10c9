import type { EpochDay } from '../../calendar/date.ts'
import { hectometresBetween } from '../distance.ts'
import type { HostRoom } from '../host-room.ts'
import { isPossible, type Rules } from '../possible-hosts.ts'
import type { Need } from '../problem.ts'

/** What a child of the problem costs at a site. */
export type Pair = { isKnown: boolean; hectometres: number }

/** So many of these needs at most: those that are there in one stretch of a day. */
export type Room = { date: EpochDay; needs: readonly Need[]; places: number }

/**
 * Where needs can go: a host, or, without one, some place that is at least as good as any of `others`, hosts of a family that
 * were left out (family-hosts.ts).
 */
export type Site = {
  host: HostRoom | undefined
  pairs: ReadonlyMap<Need, Pair>
  others?: readonly (Site & { host: HostRoom })[]
  /** Half days above the average that a need adds at any of `others`, at least. */
  leastAbove?: ReadonlyMap<Need, number>
}

/** How many of some needs one host of a site can take, at most: all of them that can go to her, but for those without room. */
export function mostAtOneHost({ others }: Site, needs: readonly Need[]): number {
  if (!others) return needs.length
  let most = 1
  for (const { host, pairs } of others) {
    const able = needs.filter((need) => pairs.has(need))
    if (able.length <= most) continue
    const short = Math.max(0, ...roomsOf(host, able).map(({ needs: there, places }) => there.length - places))
    most = Math.max(most, able.length - short)
  }
  return most
}

/** The site that a host is for the needs that may go there; undefined when none may. */
export function siteOf(host: HostRoom, needs: readonly Need[], rules: Rules): Site | undefined {
  const pairs = new Map<Need, Pair>()
  for (const need of needs) {
    if (!isPossible(need, host, rules)) continue
    const isKnown = need.knownHostIds.has(host.candidate.hostId)
    pairs.set(need, { isKnown, hectometres: hectometresBetween(need.home, host.candidate.place) })
  }
  return pairs.size > 0 ? { host, pairs } : undefined
}

/**
 * How many of some needs fit into a host at once, by stretches of her days. Left out is what cannot bind: a stretch with room
 * for all, and one whose needs are among those of another with no more places.
 */
export function roomsOf(host: HostRoom, needs: readonly Need[]): Room[] {
  const dates = new Set(needs.flatMap(({ days }) => days.map(({ date }) => date)))
  return [...dates].flatMap((date) => roomsOn(host, date, needs))
}

function roomsOn(host: HostRoom, date: EpochDay, needs: readonly Need[]): Room[] {
  const onDay = host.on(date)
  if (!onDay) return []
  const stays = needs.flatMap((need) =>
    need.days
      .filter((day) => day.date === date)
      .flatMap(({ slots }) => slots.map(([from, until]) => ({ need, from, until }))),
  )
  // The most of the needs are there when one arrives, or when somebody else does in the midst of it.
  const starts = new Set([...stays.map(({ from }) => from), ...onDay.steps.map(({ from }) => from)])
  const rooms: Room[] = []
  for (const minute of starts) {
    const there = new Set(stays.filter(({ from, until }) => from <= minute && minute < until).map(({ need }) => need))
    const present = onDay.steps.find(({ from, until }) => from <= minute && minute < until)?.count ?? 0
    const places = Math.max(0, onDay.day.limit - present)
    if (there.size > places) rooms.push({ date, needs: [...there], places })
  }
  return rooms.filter(
    (room, index) =>
      !rooms.some(
        (other, at) => other !== room && impliesRoom(other, room) && (at < index || !impliesRoom(room, other)),
      ),
  )
}

/** Whether whoever keeps to the one keeps to the other. */
function impliesRoom(one: Room, other: Room): boolean {
  return one.places <= other.places && other.needs.every((need) => one.needs.includes(need))
}
