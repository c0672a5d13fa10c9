import type { SharedEdit } from '../exchange/visits.ts'
import { headsOf, identified, originOf, type Digest, type RecordKey } from './edits.ts'
import {
  fieldsOf,
  isFieldOf,
  isRequiredField,
  keptValue,
  withFields,
  type FieldValue,
  type TravellingKind,
  type TravellingRecords,
} from './fields.ts'
import { endFieldOf, endFits } from './fitting.ts'
import { withEdits, writtenEditsOf, type FieldEdits } from './record-edits.ts'

/** Who types, and when (UTC, `2026-11-22T08:30:00.000Z`). */
export type Writer = { at: string; by: string; digest: Digest }

/** A field of which two machines hold different values; the first one is shown, unless it does not fit the rest. */
export type Conflict = { field: string; values: { editId: string; value?: FieldValue; at: string; by: string }[] }

/**
 * Writes fields of a record; `undefined` empties one. A record that no other machine has simply holds what was typed. One that is
 * shared keeps it as edits, each in view of the value that was shown: an own one that has not left the machine is written over, so
 * that there is no edit per keystroke, and a value that is shown already is none. Other values of a conflict stay until
 * somebody settles it (`settleField`). Nothing is checked: an end before its start stands in the record, for the caller to refuse.
 * @throws RangeError when a path is of no field, or a required field would be emptied.
 */
export function writeFields<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
  typed: ReadonlyMap<string, FieldValue | undefined>,
  writer: Writer,
): TravellingRecords[Kind] {
  const written = new Map([...typed].map(([field, value]) => [field, writable(kind, field, value)] as const))
  if (record.isShared !== true) return withFields(kind, record, written)
  const edits = writtenEditsOf(record)
  const held = fieldsOf(kind, record)
  const key = { kind, id: record.id }
  for (const [field, value] of written) {
    const ofField = edits.get(field) ?? originsOf(key, field, keptValue(kind, field, held.get(field)), writer.digest)
    const shown = headsOf(ofField)[0]?.value
    if (shown !== value) edits.set(field, typedOver(key, ofField, { field, value }, writer))
  }
  return withEdits(kind, withFields(kind, record, withEndBack(kind, held, written, edits)), edits)
}

/**
 * Settles a field that machines wrote differently: the value replaces all of them, and is an edit even where it was shown. The
 * others stay among the edits.
 * @throws RangeError when a path is of no field, or a required field would be emptied.
 */
export function settleField<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
  field: string,
  value: FieldValue | undefined,
  { at, by, digest }: Writer,
): TravellingRecords[Kind] {
  const kept = writable(kind, field, value)
  const edits = writtenEditsOf(record)
  const held = fieldsOf(kind, record)
  const key = { kind, id: record.id }
  const ofField = edits.get(field) ?? originsOf(key, field, keptValue(kind, field, held.get(field)), digest)
  const heads = headsOf(ofField)
  const settled = { field, ...(kept !== undefined && { value: kept }), at: notBefore(at, heads), by }
  const replaces = heads.map(({ id }) => id)
  edits.set(field, [...ofField, identified(key, { ...settled, replaces }, digest)])
  const written = withEndBack(kind, held, new Map([[field, kept]]), edits)
  return withEdits(kind, withFields(kind, record, written), edits)
}

/**
 * The fields of a record that machines wrote differently, by field; each value once, the latest first. An end that is not shown
 * because it lies before its start is one too, with the one value that waits.
 */
export function conflictsOf<Kind extends TravellingKind>(kind: Kind, record: TravellingRecords[Kind]): Conflict[] {
  const held = fieldsOf(kind, record)
  return [...writtenEditsOf(record)]
    .map(([field, edits]) => ({ field, heads: onePerValue(headsOf(edits)) }))
    .filter(
      ({ field, heads }) =>
        heads.length > 1 || (field === endFieldOf(kind) && heads[0]?.value !== keptValue(kind, field, held.get(field))),
    )
    .map(({ field, heads }) => ({
      field,
      values: heads.map(({ id, value, at, by }) => ({ editId: id, ...(value !== undefined && { value }), at, by })),
    }))
    .sort((a, b) => (a.field < b.field ? -1 : 1))
}

/** The record as it leaves the machine: nothing that was written in it changes any more. */
export function markShared<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
): TravellingRecords[Kind] {
  const edits = (record.edits ?? []).map((edit) => ({ ...edit, isShared: true }))
  return withEdits(kind, record, writtenEditsOf({ edits }))
}

function writable(kind: TravellingKind, field: string, value: FieldValue | undefined): FieldValue | undefined {
  if (!isFieldOf(kind, field)) throw new RangeError(`no field of a ${kind}: ${field}`)
  if (value === undefined && isRequiredField(kind, field)) throw new RangeError(`a ${kind} always has ${field}`)
  return keptValue(kind, field, value)
}

function originsOf(key: RecordKey, field: string, value: FieldValue | undefined, digest: Digest): SharedEdit[] {
  return value === undefined ? [] : [originOf(key, field, value, digest)]
}

/** The edits of a field after somebody typed over the value that is shown. */
function typedOver(
  key: RecordKey,
  edits: readonly SharedEdit[],
  { field, value }: { field: string; value: FieldValue | undefined },
  { at, by, digest }: Writer,
): SharedEdit[] {
  const heads = headsOf(edits)
  const shown = heads[0]
  const seen = heads.filter((head) => head.value === shown?.value)
  const own = seen.filter((head) => head.by === by && head.isShared !== true)
  const kept = edits.filter((edit) => !own.includes(edit))
  // Typed back to what stood there: as if nothing was typed. Not after a conflict was settled: that stays settled.
  const before = headsOf(kept)
  if (own.length > 0 && onePerValue(before).length <= 1 && before[0]?.value === value) return kept
  const replaces = [
    ...seen.filter((head) => !own.includes(head)).map(({ id }) => id),
    ...own.flatMap((head) => head.replaces ?? []),
  ]
  const content = { field, ...(value !== undefined && { value }), at: notBefore(at, heads), by, replaces }
  return [...kept, identified(key, content, digest)]
}

/** A clock that is behind does not put what is typed before what it was typed over. */
function notBefore(at: string, heads: readonly SharedEdit[]): string {
  return heads.reduce((latest, head) => (head.at > latest ? head.at : latest), at)
}

/** What is written, and an end that was not shown as soon as it fits again. */
function withEndBack(
  kind: TravellingKind,
  held: ReadonlyMap<string, FieldValue>,
  written: ReadonlyMap<string, FieldValue | undefined>,
  edits: FieldEdits,
): Map<string, FieldValue | undefined> {
  const all = new Map(written)
  const end = endFieldOf(kind)
  const waiting = headsOf(edits.get(end) ?? [])[0]?.value
  if (written.has(end) || waiting === undefined || held.has(end)) return all
  const valueOf = (field: string): FieldValue | undefined =>
    field === end ? waiting : written.has(field) ? written.get(field) : held.get(field)
  if (endFits(kind, valueOf)) all.set(end, waiting)
  return all
}

function onePerValue(heads: readonly SharedEdit[]): SharedEdit[] {
  return heads.filter((head, index) => heads.findIndex(({ value }) => value === head.value) === index)
}
