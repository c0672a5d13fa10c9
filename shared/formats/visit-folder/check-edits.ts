import { idOfEdit, type Digest } from '../../domain/visits/edits.ts'
import {
  isFieldOf,
  isRequiredField,
  withFields,
  type FieldValue,
  type TravellingKind,
  type TravellingRecords,
} from '../../domain/visits/fields.ts'
import { allEditsOf, recordOf, writtenEditsOf } from '../../domain/visits/record-edits.ts'
import {
  recordsOf,
  travellingKinds,
  travellingLists,
  type TravellingLists,
} from '../../domain/visits/travelling-lists.ts'
import { FaultList } from '../exchange/faults.ts'
import { listsShape } from '../exchange/shape.ts'

/**
 * Whether the edits of records that come from elsewhere are what this program makes: each is of a field, with the id that its
 * contents have, and with a value that the field may hold; and every record shows what its edits say. Of records that passed the
 * check of the document.
 */
export function areSoundEdits(lists: TravellingLists, digest: Digest): boolean {
  return travellingKinds.every((kind) => recordsOf(lists, kind).every((record) => isSound(kind, record, digest)))
}

function isSound<Kind extends TravellingKind>(kind: Kind, record: TravellingRecords[Kind], digest: Digest): boolean {
  const key = { kind, id: record.id }
  for (const edit of record.edits ?? []) {
    if (!isFieldOf(kind, edit.field) || edit.id !== idOfEdit(key, edit, digest)) return false
    if (edit.value === undefined && isRequiredField(kind, edit.field)) return false
  }
  if (!mayHold(kind, record)) return false
  const rebuilt = recordOf(kind, record, allEditsOf(kind, record, digest))
  return JSON.stringify(rebuilt) === JSON.stringify(record)
}

/** Tries every value that was ever written: the first of each field all at once, then the second of each, and so on. */
function mayHold<Kind extends TravellingKind>(kind: Kind, record: TravellingRecords[Kind]): boolean {
  const { edits: _, ...bare } = record
  const fields = [...writtenEditsOf(record)]
  const most = fields.reduce((count, [, edits]) => Math.max(count, edits.length), 0)
  for (let turn = 0; turn < most; turn += 1) {
    const values = new Map<string, FieldValue>()
    for (const [field, edits] of fields) {
      const value = edits[turn]?.value
      if (value !== undefined) values.set(field, value)
    }
    const faults = new FaultList()
    listsShape({ [travellingLists[kind]]: [withFields(kind, bare as TravellingRecords[Kind], values)] }, '', faults)
    if (faults.faults.length > 0) return false
  }
  return true
}
