import { noRoom, passedOver } from '../../../../shared/contract/waiting-shapes.ts'
import { useCommand } from '../../../api/index.ts'
import type { GivenOf } from '../../../api/index.ts'
import type { Place, WantedWeekday } from '../waiting-types.ts'

type Offer = Omit<GivenOf<'waitingList.offer'>, 'id' | 'version' | 'hostId'>

/**
 * Offers a place at a host. Who is passed over is what the list of places says, or what the service says of just this offer: it asks
 * the reason then that was not asked before.
 */
export function useOffering(request: { id: string; version: number }, place: Pick<Place, 'host' | 'before'>) {
  const { run, isRunning, error, failure } = useCommand('waitingList.offer')
  const refused = error?.reason === 'passed-over' ? passedOverOf(error.details) : undefined
  return {
    offer: (offer: Offer) => run({ id: request.id, version: request.version, hostId: place.host.id, ...offer }),
    isRunning,
    passedOver: refused ?? place.before,
    /** The days on which there is no place after all. */
    fullOn: error?.reason === 'no-room' ? fullDaysOf(error.details) : [],
    failure: refused ? undefined : failure,
  }
}

function passedOverOf(details: unknown): Place['before'] | undefined {
  return passedOver.safeParse(details).data?.requests
}

function fullDaysOf(details: unknown): readonly WantedWeekday[] {
  return noRoom.safeParse(details).data?.missing ?? []
}
