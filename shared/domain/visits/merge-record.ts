import type { SharedEdit } from '../exchange/visits.ts'
import type { Digest } from './edits.ts'
import type { TravellingKind, TravellingRecords } from './fields.ts'
import { allEditsOf, recordOf } from './record-edits.ts'

/**
 * A record as two machines have it, in one: all edits of both. The order in which machines are merged makes no difference, nor how
 * often. Where one side changed a field and the other did not, the change is shown; where both did, it is a conflict, shown by its
 * latest value. The host is that of `ours`: it never changes.
 * @throws RangeError when they are not the same record.
 */
export function mergeRecord<Kind extends TravellingKind>(
  kind: Kind,
  ours: TravellingRecords[Kind],
  theirs: TravellingRecords[Kind],
  digest: Digest,
): TravellingRecords[Kind] {
  if (ours.id !== theirs.id || ours.hostId !== theirs.hostId)
    throw new RangeError(`not the same ${kind}: ${ours.id}, ${theirs.id}`)
  const edits = allEditsOf(kind, ours, digest)
  for (const [field, ofField] of allEditsOf(kind, theirs, digest))
    edits.set(field, union(edits.get(field) ?? [], ofField))
  return recordOf(kind, ours, edits)
}

/** The edits of both; one that left either machine has left. */
function union(ours: readonly SharedEdit[], theirs: readonly SharedEdit[]): SharedEdit[] {
  const known = new Map(ours.map((edit) => [edit.id, edit]))
  for (const edit of theirs) {
    const same = known.get(edit.id)
    if (same === undefined || edit.isShared === true) known.set(edit.id, edit)
  }
  return [...known.values()]
}
