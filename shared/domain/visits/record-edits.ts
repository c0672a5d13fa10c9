import type { SharedEdit } from '../exchange/visits.ts'
import { headsOf, inTime, isOrigin, originOf, type Digest } from './edits.ts'
import { endFieldOf, endFits } from './fitting.ts'
import {
  fieldsOf,
  keptValue,
  withFields,
  type FieldValue,
  type TravellingKind,
  type TravellingRecords,
} from './fields.ts'

/** All edits of a record, by field, those included that the record does not write down. */
export type FieldEdits = Map<string, SharedEdit[]>

/** The edits that a record writes down, by field. */
export function writtenEditsOf(record: { edits?: readonly SharedEdit[] }): FieldEdits {
  return Map.groupBy(record.edits ?? [], ({ field }) => field)
}

/**
 * All edits of a record: those that it writes down, and for every other field that holds something its value as the origin. What a
 * record is, is these edits and nothing else; `recordOf` is the way back.
 */
export function allEditsOf<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
  digest: Digest,
): FieldEdits {
  const edits = writtenEditsOf(record)
  const key = { kind, id: record.id }
  for (const [field, held] of fieldsOf(kind, record)) {
    const value = keptValue(kind, field, held)
    if (value !== undefined && !edits.has(field)) edits.set(field, [originOf(key, field, value, digest)])
  }
  return edits
}

/**
 * The record that edits make: every field shows its first head. An end that two machines together put before its start is not
 * shown, and kept among the edits.
 */
export function recordOf<Kind extends TravellingKind>(
  kind: Kind,
  base: Pick<TravellingRecords[Kind], 'id' | 'hostId'>,
  edits: FieldEdits,
): TravellingRecords[Kind] {
  const shown = new Map<string, FieldValue | undefined>()
  for (const [field, ofField] of edits) shown.set(field, headsOf(ofField)[0]?.value)
  if (!endFits(kind, (field) => shown.get(field))) shown.set(endFieldOf(kind), undefined)
  const record = withFields(kind, { id: base.id, hostId: base.hostId } as TravellingRecords[Kind], shown)
  return withEdits(kind, record, edits)
}

/**
 * The record as one that another machine has, with these edits. Written down are those of fields that hold more than the value
 * that is shown, so that one state has one form.
 */
export function withEdits<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
  edits: FieldEdits,
): TravellingRecords[Kind] {
  const held = fieldsOf(kind, record)
  const written = [...edits]
    .filter(
      ([field, [first, ...more]]) => more.length > 0 || !first || !isOrigin(first) || first.value !== held.get(field),
    )
    .flatMap(([, ofField]) => ofField)
    .sort(inTime)
  const { edits: _, ...rest } = record
  const shared = { ...rest, isShared: true, ...(written.length > 0 && { edits: written }) }
  // Puts the keys in the order of the document.
  return withFields(kind, shared as TravellingRecords[Kind], new Map())
}
