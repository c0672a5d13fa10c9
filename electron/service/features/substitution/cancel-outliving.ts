import type { Executor } from '../../../../db/open.ts'
import { readClosures } from '../../../../db/repositories/closures.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readSubstitutions } from '../../../../db/repositories/records/substitutions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { periodOf } from '../../../../shared/domain/calendar/dated-span.ts'
import type { ClosureRecord } from '../../../../shared/domain/exchange/document.ts'
import { outliving } from '../../../../shared/domain/substitution/outliving.ts'
import type { Act } from '../../context.ts'
import { cancelPlaces } from './cancel-places.ts'
import { namedPlaces } from './named-places.ts'
import { withPeople, type StoredPlace } from './stored-places.ts'

/**
 * An arrangement never outlives its absence: looks, inside the transaction in which a closure was changed or taken away, which
 * places its days still have although the host is open again, and cancels them.
 * @param before the closure as it was
 * @throws {ServiceError} `places-outlive`, details `{ places }`, while nobody said that they may be cancelled
 */
export async function cancelOutliving(
  db: Executor,
  before: ClosureRecord,
  mayCancel: boolean | undefined,
): Promise<Act[]> {
  const places = await readOutliving(db, before)
  if (places.length === 0) return []
  if (mayCancel !== true)
    throw new ServiceError('conflict', 'places-outlive', { places: await namedPlaces(db, places) })
  return cancelPlaces(db, places)
}

async function readOutliving(db: Executor, closure: ClosureRecord): Promise<StoredPlace[]> {
  const { hostId, from, until } = closure
  const ofHost = hostId === null ? undefined : await readAgreementRecords(db, { host_id: hostId })
  const arranged = await readSubstitutions(db, {
    between: { from, until },
    arrangedOnly: true,
    ...(ofHost && { agreementIds: ofHost.map(({ id }) => id) }),
  })
  if (arranged.length === 0) return []
  const closures = closureCalendar(await readClosures(db, periodOf(closure)))
  const places = (await withPeople(db, arranged)).map((one) => ({
    ...one,
    ownHostId: one.place.ownHostId,
    date: one.place.record.date,
  }))
  return outliving(places, closures)
}
