import type { EpochDay } from '../../calendar/date.ts'
import { compareText } from '../../text-order.ts'
import { sharedCourses } from '../courses.ts'
import { fitsWholly } from '../fit.ts'
import type { HostRooms } from '../host-rooms.ts'
import type { Asked } from '../match-all.ts'
import { placesDuring } from '../room.ts'
import type { RoomAhead } from '../room-ahead.ts'
import { wantedDays, type WantedDay } from '../wanted-days.ts'
import { seekerOf, type PossibleHost, type Seeker } from './seeker.ts'

type Search = {
  rooms: readonly HostRooms[]
  /** By rank. */
  asked: readonly Asked[]
  today: EpochDay
  /** The way from a request's home to a host; none where it is not known. */
  metres(id: string, hostId: string): number | undefined
}

/**
 * The requests with the hosts where they fit wholly: the nearest first, one of an unknown distance after all; of equal ones the
 * host with the fewest places when it begins, so that large rooms stay whole; then by id.
 */
export function seekersOf({ rooms, asked, today, metres }: Search): Seeker[] {
  const courses = sharedCourses()
  const seekers = asked.map(({ id, plan }) => {
    const hosts: PossibleHost[] = []
    return { id, plan, days: wantedDays(plan, today, courses), hosts }
  })
  for (const { hostId, roomFor } of rooms)
    for (const { id, days, hosts } of seekers) {
      const room = roomFor(id)
      if (fitsWholly(room, days)) hosts.push({ hostId, room })
    }
  return seekers.map((seeker) => {
    const order = byPreference(seeker.days, (hostId) => metres(seeker.id, hostId))
    return seekerOf({ ...seeker, hosts: seeker.hosts.sort(order) }, today)
  })
}

function byPreference(days: readonly WantedDay[], metres: (hostId: string) => number | undefined) {
  return (a: PossibleHost, b: PossibleHost): number =>
    byWay(metres(a.hostId), metres(b.hostId)) ||
    placesAtStart(a.room, days) - placesAtStart(b.room, days) ||
    compareText(a.hostId, b.hostId)
}

function byWay(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0
  return (a ?? Infinity) - (b ?? Infinity)
}

/** The fewest places of the first dates of some days. */
function placesAtStart(room: RoomAhead, days: readonly WantedDay[]): number {
  let places = Infinity
  for (const { course, slots } of days) {
    const ahead = room.dayOn(course.first)
    if (ahead) for (const slot of slots) places = Math.min(places, placesDuring(ahead.room, slot))
  }
  return Math.min(places, mostPlaces)
}

/** Stands for no places counted at all: the first dates are closed. */
const mostPlaces = 1_000
