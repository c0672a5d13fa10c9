import type { Executor } from '../../../../db/open.ts'
import { readSharedEdits } from '../../../../db/repositories/records/shared-edits.ts'
import type { TravellingKind } from '../../../../shared/domain/visits/fields.ts'
import { readTravelling } from './stored.ts'
import { conflictsOf } from '../../../../shared/domain/visits/register.ts'

/** How many fields of records two machines wrote differently, by record; one that never travelled has none. */
export async function countConflicts(
  db: Executor,
  kind: TravellingKind,
  records: readonly { id: string; isShared?: boolean }[],
): Promise<(id: string) => number> {
  const shared = records.filter(({ isShared }) => isShared === true).map(({ id }) => id)
  if (shared.length === 0) return () => 0
  // Without edits a record is as it left.
  const edited = [...(await readSharedEdits(db, kind, shared)).keys()]
  const counts = new Map(
    (await readTravelling(db, kind, edited)).map(({ id, record }) => [id, conflictsOf(kind, record).length]),
  )
  return (id) => counts.get(id) ?? 0
}
