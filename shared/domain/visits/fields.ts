import {
  visitDimensions,
  type CoachingGoal,
  type HomeVisit,
  type HostAction,
  type VisitDimension,
} from '../exchange/visits.ts'
import { compareText } from '../text-order.ts'

/** The records that are written field by field and may travel in a bezoekmap, by kind. */
export type TravellingRecords = { visit: HomeVisit; action: HostAction; goal: CoachingGoal }
export type TravellingKind = keyof TravellingRecords

/** What a field holds; an empty one is not there. */
export type FieldValue = string | number | boolean

/** Whether a field with this value holds nothing. */
export function isEmptyValue(value: FieldValue | undefined): value is undefined | '' {
  return value === undefined || value === ''
}

type Row = Readonly<Record<string, unknown>>

/** Fields with a value of their own, per kind. The rest of a record (its id, its host) never changes. */
const plain: Readonly<Record<TravellingKind, readonly string[]>> = {
  visit: [
    'status',
    'date',
    'from',
    'until',
    'isAnnounced',
    'visitor',
    'templateId',
    'otherPresent',
    'notes',
    'hostSays',
    'seenByHostOn',
    'finishedAt',
    'cancelReason',
  ],
  action: ['visitId', 'text', 'owner', 'ownerName', 'agreedOn', 'dueOn', 'closedOn', 'outcome', 'isWithdrawn'],
  goal: ['text', 'dimension', 'startedOn', 'dueOn', 'status', 'endedOn'],
}

/** Fields that every record of the kind has; they can be changed and not emptied. */
const requiredFields: Readonly<Record<TravellingKind, readonly string[]>> = {
  visit: ['status', 'date', 'isAnnounced'],
  action: ['text', 'owner', 'agreedOn'],
  goal: ['text', 'startedOn', 'status'],
}

/** Lists of records: the key that tells them apart, their fields, and the order in which the document has them. */
type RowList = {
  key: string
  fields: readonly string[]
  required: readonly string[]
  compare: (a: Row, b: Row) => number
}
const by =
  (...keys: string[]) =>
  (a: Row, b: Row): number =>
    keys.reduce((order, key) => order || compareText(String(a[key]), String(b[key])), 0)
const rowLists: Readonly<Record<TravellingKind, Readonly<Record<string, RowList>>>> = {
  visit: {
    checks: { key: 'itemId', fields: ['answer', 'note'], required: [], compare: by('itemId') },
    scores: {
      key: 'dimension',
      fields: ['score', 'note'],
      required: [],
      compare: (a, b) =>
        visitDimensions.indexOf(a['dimension'] as VisitDimension) -
        visitDimensions.indexOf(b['dimension'] as VisitDimension),
    },
    photos: {
      key: 'id',
      fields: ['file', 'addedAt', 'caption', 'isRemoved'],
      required: ['file', 'addedAt'],
      compare: by('addedAt', 'id'),
    },
  },
  action: {},
  goal: {
    progress: {
      key: 'id',
      fields: ['date', 'visitId', 'text', 'isWithdrawn'],
      required: ['date', 'text'],
      compare: by('date', 'id'),
    },
  },
}

/** Lists of ids, each a field that is true. */
const idLists: Readonly<Record<TravellingKind, readonly string[]>> = {
  visit: ['presentChildren', 'presentOwnChildren'],
  action: [],
  goal: [],
}

/**
 * The fields of a record that hold something, by their path: `notes`, `checks/<itemId>/answer`, `presentChildren/<childId>`.
 * Only what can be written field by field; with the id and the host of the record they are the whole of it.
 */
export function fieldsOf<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
): Map<string, FieldValue> {
  const fields = new Map<string, FieldValue>()
  const values = record as unknown as Row
  const add = (path: string, value: unknown): void => {
    if (value !== undefined) fields.set(path, value as FieldValue)
  }
  for (const field of plain[kind]) add(field, values[field])
  for (const list of idLists[kind])
    for (const id of (values[list] as readonly string[] | undefined) ?? []) add(`${list}/${id}`, true)
  for (const [list, { key, fields: inner }] of Object.entries(rowLists[kind]))
    for (const row of (values[list] as readonly Row[] | undefined) ?? [])
      for (const field of inner) add(`${list}/${String(row[key])}/${field}`, row[field])
  return fields
}

/** Whether a record of the kind has a field of this path; ids within it are not looked up. */
export function isFieldOf(kind: TravellingKind, path: string): boolean {
  const [list = '', id = '', field] = partsOf(path)
  if (id === '') return plain[kind].includes(path)
  if (field === undefined) return idLists[kind].includes(list)
  return rowListOf(kind, list)?.fields.includes(field) ?? false
}

/** Whether a field of this path always holds something; a text may be empty all the same. */
export function isRequiredField(kind: TravellingKind, path: string): boolean {
  const [list = '', id = '', field] = partsOf(path)
  if (id === '') return requiredFields[kind].includes(path)
  return field !== undefined && (rowListOf(kind, list)?.required.includes(field) ?? false)
}

/**
 * A value as it is kept: an empty text, and `false` where that is what no value means (all but `isAnnounced`), are nothing, save
 * that a required text may be empty for a moment.
 */
export function keptValue(kind: TravellingKind, path: string, value: FieldValue | undefined): FieldValue | undefined {
  if (isRequiredField(kind, path)) return value
  return value === '' || value === false ? undefined : value
}

/** The list of this name; what every object has (`constructor`) is none. */
function rowListOf(kind: TravellingKind, list: string): RowList | undefined {
  return Object.hasOwn(rowLists[kind], list) ? rowLists[kind][list] : undefined
}

/** `list/id/field` in its three parts; the id in the middle may hold slashes. */
function partsOf(path: string): string[] {
  const first = path.indexOf('/')
  if (first < 0) return [path]
  const list = path.slice(0, first)
  const rest = path.slice(first + 1)
  if (Object.values(idLists).some((lists) => lists.includes(list))) return [list, rest]
  const last = rest.lastIndexOf('/')
  return last < 0 ? [list, rest] : [list, rest.slice(0, last), rest.slice(last + 1)]
}

/**
 * The record with some fields written; `undefined` empties a field, and an empty text or `false` where it means the same is kept
 * as typed. The record in the order of the document; nothing is checked (shared/formats/exchange does that).
 * @throws RangeError when a path is of no field.
 */
export function withFields<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
  written: ReadonlyMap<string, FieldValue | undefined>,
): TravellingRecords[Kind] {
  const values: Record<string, unknown> = { ...record }
  for (const [path, value] of written) {
    if (!isFieldOf(kind, path)) throw new RangeError(`no field of a ${kind}: ${path}`)
    const [list = '', id = '', field] = partsOf(path)
    if (id === '') put(values, list, value)
    else if (field === undefined) {
      const others = ((values[list] as string[] | undefined) ?? []).filter((one) => one !== id)
      put(values, list, listOrNone(value === true ? [...others, id].sort(compareText) : others))
    } else writeInRow(values, list, id, field, value, rowLists[kind][list] as RowList)
  }
  return inOrder(kind, values)
}

function writeInRow(
  values: Record<string, unknown>,
  list: string,
  id: string,
  field: string,
  value: FieldValue | undefined,
  { key, fields, compare }: RowList,
): void {
  const rows = (values[list] as Row[] | undefined) ?? []
  const row: Record<string, unknown> = { ...rows.find((one) => one[key] === id), [key]: id }
  put(row, field, value)
  const ordered = Object.fromEntries([key, ...fields].flatMap((name) => (name in row ? [[name, row[name]]] : [])))
  const others = rows.filter((one) => one[key] !== id)
  put(values, list, listOrNone(Object.keys(ordered).length > 1 ? [...others, ordered].sort(compare) : others))
}

function put(values: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete values[key]
  else values[key] = value
}

const listOrNone = <Item>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined)

/** The keys of each kind in the order of the document. */
const orders: Readonly<Record<TravellingKind, readonly string[]>> = {
  visit: [
    'id',
    'hostId',
    ...plain.visit.slice(0, plain.visit.indexOf('otherPresent')),
    'presentChildren',
    'presentOwnChildren',
    'otherPresent',
    'checks',
    'scores',
    ...plain.visit.slice(plain.visit.indexOf('notes')),
    'photos',
    'isShared',
    'edits',
  ],
  action: ['id', 'hostId', ...plain.action, 'isShared', 'edits'],
  goal: ['id', 'hostId', ...plain.goal, 'progress', 'isShared', 'edits'],
}

function inOrder<Kind extends TravellingKind>(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
): TravellingRecords[Kind] {
  return Object.fromEntries(
    orders[kind].flatMap((key) => (key in values ? [[key, values[key]]] : [])),
  ) as unknown as TravellingRecords[Kind]
}
