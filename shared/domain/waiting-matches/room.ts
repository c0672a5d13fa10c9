import type { Interval } from '../billing/issued.ts'
import type { Step } from '../capacity/steps.ts'
import { joined } from '../substitution/intervals.ts'

/** Places that are left in a stretch of a day; half-open minutes. */
type Left = { from: number; until: number; places: number }
/** The room of a day in order of time: stretches of opening hours with a place left; minutes without one are in none of them. */
export type Room = readonly Left[]

/** What a limit leaves within opening hours, which are joined and in order, beside those who are there. */
export function roomOf(hours: readonly Interval[], steps: readonly Step[], limit: number): Room {
  const room: Left[] = []
  for (const [opens, closes] of hours) {
    let minute = opens
    for (const step of steps) {
      if (step.until <= minute || step.from >= closes) continue
      add(room, minute, step.from, limit)
      const until = Math.min(step.until, closes)
      add(room, Math.max(minute, step.from), until, limit - step.count)
      minute = until
    }
    add(room, minute, closes, limit)
  }
  return room
}

/** The intervals in which there is a place, those that touch as one. */
export function takesOf(room: Room): readonly Interval[] {
  return joined(room.map(({ from, until }) => [from, until]))
}

/** Places that are left in every minute of an interval; 0 where one of them has none. */
export function placesDuring(room: Room, [from, until]: Interval): number {
  let [minute, places] = [from, Infinity]
  for (const left of room) {
    if (left.until <= minute) continue
    if (left.from > minute) return 0
    places = Math.min(places, left.places)
    minute = left.until
    if (minute >= until) return places
  }
  return 0
}

function add(room: Left[], from: number, until: number, places: number): void {
  if (from >= until || places < 1) return
  const last = room.at(-1)
  if (last && last.until === from && last.places === places) last.until = until
  else room.push({ from, until, places })
}
