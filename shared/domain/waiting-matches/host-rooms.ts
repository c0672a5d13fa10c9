import type { ClosureCalendar } from '../billing/closures.ts'
import type { HostCapacityFacts } from '../capacity/facts.ts'
import type { DatedSettings } from '../settings/dated-settings.ts'
import { withPromised, type PromisedPlace } from './promised-places.ts'
import { roomAhead, type RoomAhead } from './room-ahead.ts'

/** A host, and how each request finds her: the places that were promised to others are taken, its own is not. */
export type HostRooms = {
  hostId: string
  /** Without what was promised. */
  facts: HostCapacityFacts
  /** As nearly all find her: with everything that was promised. */
  room: RoomAhead
  roomFor(requestId: string): RoomAhead
}

/** Prepares a host with the places that she promised. */
export function hostRooms(
  facts: HostCapacityFacts,
  promised: readonly PromisedPlace[],
  closures: ClosureCalendar,
  settings: DatedSettings,
): HostRooms {
  const here = promised.filter(({ hostId }) => hostId === facts.hostId)
  const room = roomAhead(withPromised(facts, here), closures, settings)
  const own = new Map(
    here.map(({ requestId }) => [requestId, roomAhead(withPromised(facts, here, requestId), closures, settings)]),
  )
  return { hostId: facts.hostId, facts, room, roomFor: (requestId) => own.get(requestId) ?? room }
}
