import type { Executor } from '../../../../db/open.ts'
import type { Period } from '../../../../shared/domain/calendar/period.ts'
import type { HostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { Act } from '../../context.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'
import { hostNow, refuseOverCapacity } from '../records/places.ts'

/** The places that a stack of changes gives: hosts are looked at before the first change, and again after the last. */
export type GivenPlaces = {
  /** Before anything changes: a child may come to this host on these dates. */
  look(hostId: string, childId: string, period: Period): Promise<void>
  /** When all is changed: refuses places that are not there unless a reason is given, and gives the acts that keep it. */
  refuseOverfull(reason: string | undefined): Promise<Act[]>
}

/** Keeps the hosts as they are before a stack of changes. */
export function givenPlaces(db: Executor): GivenPlaces {
  const given = new Map<string, { hostId: string; childId: string; period: Period; before: HostDays | undefined }>()
  return {
    async look(hostId, childId, period) {
      const key = JSON.stringify([hostId, childId])
      const known = given.get(key)
      const hull = known
        ? { from: Math.min(known.period.from, period.from), until: Math.max(known.period.until, period.until) }
        : period
      given.set(key, { hostId, childId, period: hull, before: await hostNow(db, hostId, hull) })
    },
    async refuseOverfull(reason) {
      const acts: Act[] = []
      for (const place of given.values()) {
        const overCapacity = await refuseOverCapacity(db, place, reason)
        const about = [hostFile(place.hostId), childFile(place.childId)]
        if (overCapacity.length > 0)
          acts.push(changeAct({ kind: 'host', id: place.hostId, before: {}, after: {}, about, reason, overCapacity }))
      }
      return acts
    },
  }
}
