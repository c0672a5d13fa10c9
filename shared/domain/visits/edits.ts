import type { SharedEdit } from '../exchange/visits.ts'
import { compareText } from '../text-order.ts'
import type { FieldValue, TravellingKind } from './fields.ts'

/** SHA-256 of a text in UTF-8, in hexadecimal; given by the caller, for the domain has no cryptography of its own. */
export type Digest = (text: string) => string

/** Which record an edit is of. */
export type RecordKey = { kind: TravellingKind; id: string }

/** What an edit says, before it has its id. */
export type EditContent = Omit<SharedEdit, 'id' | 'isShared'>

/** When the value was typed that a field had before its first edit: before everything else. */
const originAt = '1970-01-01T00:00:00.000Z'

/** The id of an edit: a digest of all that it says and of what record, so that the same id is the same edit on every machine. */
export function idOfEdit({ kind, id }: RecordKey, edit: EditContent, digest: Digest): string {
  const { field, value = null, at, by, replaces = [] } = edit
  return digest(JSON.stringify([kind, id, field, value, at, by, [...replaces].sort(compareText)]))
}

/** An edit with its id; `replaces` in order, and left out when it replaces nothing. */
export function identified(key: RecordKey, content: EditContent, digest: Digest): SharedEdit {
  const { field, value, at, by, replaces = [] } = content
  return {
    id: idOfEdit(key, content, digest),
    field,
    ...(value !== undefined && { value }),
    at,
    by,
    ...(replaces.length > 0 && { replaces: [...new Set(replaces)].sort(compareText) }),
  }
}

/**
 * The value that a field had before its first edit, as an edit: the same one wherever it is made, for nobody knows any more who
 * typed it. It is shared from the start, since the record was when it left the machine.
 */
export function originOf(key: RecordKey, field: string, value: FieldValue, digest: Digest): SharedEdit {
  return { ...identified(key, { field, value, at: originAt, by: '' }, digest), isShared: true }
}

/** Whether an edit is the value that its field had before the first one. */
export function isOrigin(edit: SharedEdit): boolean {
  return edit.at === originAt && edit.by === ''
}

/**
 * The edits of a field that no other one replaces, the one that is shown first: the latest, and of one moment that with the
 * greatest id. More than one value among them is a conflict.
 */
export function headsOf(edits: readonly SharedEdit[]): SharedEdit[] {
  const replaced = new Set(edits.flatMap(({ replaces = [] }) => replaces))
  const heads = edits.filter(({ id }) => !replaced.has(id))
  // Edits that replace each other in a circle cannot come from this program; nothing of them is hidden.
  return (heads.length > 0 ? heads : [...edits]).sort(latestFirst)
}

/** Order of edits in the document: by moment, then id. */
export function inTime(a: SharedEdit, b: SharedEdit): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id)
}

const latestFirst = (a: SharedEdit, b: SharedEdit): number => inTime(b, a)
