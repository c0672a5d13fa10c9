import type { EpochDay } from '../../calendar/date.ts'
import { placesDuring } from '../room.ts'
import { momentsOf, type Moment } from './moments.ts'
import type { Placing } from './placing.ts'
import type { PossibleHost, Seeker } from './seeker.ts'

/** What can be proven quickly about who can still be placed. */
export type WaysOut = {
  /** The hosts of a seeker that are not proven to be impossible; none: there is no place for it, whoever is moved. */
  of(seeker: Seeker): PossibleHost[]
  /** Somebody was placed or moved: what was known is no longer so. */
  forget(): void
}

/**
 * Looks at single minutes. In one minute every child takes one place, so that a host has room for one more when she has a place left, or
 * somebody who is there can go to a host who has room, and so on (an augmenting path); otherwise she has none, however the others are
 * moved. A seeker can only go to a host who has room in every minute of it.
 */
export function waysOut(placing: Placing, seekers: readonly Seeker[], lastDay: EpochDay): WaysOut {
  const hosts = new Map(seekers.flatMap((seeker) => seeker.hosts.map((host) => [host.hostId, host])))
  const known = new Map<string, ReadonlySet<string>>()

  function hostsWithRoom(moment: Moment): ReadonlySet<string> {
    const key = `${moment.day} ${moment.minute}`
    const found = known.get(key) ?? reckon(moment)
    known.set(key, found)
    return found
  }

  function reckon(moment: Moment): Set<string> {
    const withRoom = new Set<string>()
    const full = new Map<string, readonly Seeker[]>()
    for (const { hostId, room } of hosts.values()) {
      const present = placing.at(hostId).filter((one) => isThere(one, moment))
      const day = room.dayOn(moment.day)
      // On a day of closure there is nothing to run out of.
      if (!day || placesDuring(day.room, [moment.minute, moment.minute + 1]) > present.length) withRoom.add(hostId)
      else full.set(hostId, present)
    }
    for (let before = -1; before !== full.size;) {
      before = full.size
      for (const [hostId, present] of full) {
        if (!present.some((one) => one.hosts.some((host) => withRoom.has(host.hostId)))) continue
        withRoom.add(hostId)
        full.delete(hostId)
      }
    }
    return withRoom
  }

  return {
    of: (seeker) => {
      let possible = [...seeker.hosts]
      for (const moment of momentsOf(seeker, lastDay)) {
        if (possible.length === 0) break
        const withRoom = hostsWithRoom(moment)
        possible = possible.filter(({ hostId }) => withRoom.has(hostId))
      }
      return possible
    },
    forget: () => known.clear(),
  }
}

function isThere(seeker: Seeker, { day, minute }: Moment): boolean {
  return seeker.on(day).some(([from, until]) => from <= minute && minute < until)
}
