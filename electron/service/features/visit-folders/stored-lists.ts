import type { Executor } from '../../../../db/open.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'
import type { TravellingLists } from '../../../../shared/domain/visits/travelling-lists.ts'
import { readTravelling } from '../visits/stored.ts'

/** Records as stored, without their versions. */
export function recordsIn<Record>(stored: readonly { record: Record }[]): Record[] {
  return stored.map(({ record }) => record)
}

/** The records that are here of those that a bezoekmap holds. */
export async function readSameRecords(db: Executor, lists: TravellingLists): Promise<TravellingLists> {
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)
  return {
    homeVisits: recordsIn(await readTravelling(db, 'visit', ids(lists.homeVisits))),
    hostActions: recordsIn(await readTravelling(db, 'action', ids(lists.hostActions))),
    coachingGoals: recordsIn(await readTravelling(db, 'goal', ids(lists.coachingGoals))),
  }
}

/** Records in order of id, as lists of the document stand. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => compareText(a.id, b.id))
}
