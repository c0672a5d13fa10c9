import type { EpochDay } from '../../calendar/date.ts'
import { compareText } from '../../text-order.ts'
import { sharedCourses } from '../courses.ts'
import { fitsWholly } from '../fit.ts'
import type { HostRooms } from '../host-rooms.ts'
import type { Asked } from '../match-all.ts'
import { peakWith } from '../peak-with.ts'
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
 * host whom they leave the fewest places, so that large rooms stay whole; then by id.
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
  const left = new Map<string, number>()
  // Asked only where the way does not decide.
  const leftAt = ({ hostId, room }: PossibleHost): number => {
    const peak = left.has(hostId) ? undefined : peakWith(room, days)
    if (peak) left.set(hostId, peak.limit - peak.peak)
    return left.get(hostId) ?? 0
  }
  return (a: PossibleHost, b: PossibleHost): number =>
    (metres(a.hostId) ?? Infinity) - (metres(b.hostId) ?? Infinity) ||
    leftAt(a) - leftAt(b) ||
    compareText(a.hostId, b.hostId)
}
