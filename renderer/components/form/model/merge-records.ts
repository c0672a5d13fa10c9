import { isSame } from './draft.ts'
import { isList, isRecord, stepInto } from './path.ts'
import { isTyped } from './typed-value.ts'
import { mergeSets } from './merge-sets.ts'

/** Whose value stands where both sides changed the same. */
export type Side = 'mine' | 'theirs'

/** A place where both sides changed the same in different ways; a row with an id is named by it: `contacts[c1].phone`. */
export type Clash = { path: string; base: unknown; mine: unknown; theirs: unknown }

/** A record merged out of two, and where they clash. At a clash the record holds the chosen side: theirs unless told otherwise. */
export type Merge = { record: unknown; clashes: Clash[] }

/**
 * Merges two changes of one record, key by key: what one side changed is taken, what both changed alike is once there, what
 * both changed otherwise is a clash. Rows with ids are merged row by row; lists without are sets of whole rows.
 */
export function mergeRecords(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  choose: (path: string) => Side = () => 'theirs',
): Merge {
  const clashes: Clash[] = []
  const clash = (found: Clash): unknown => {
    clashes.push(found)
    return found[choose(found.path)]
  }
  return { record: merge({ path: '', base, mine, theirs }, clash) ?? {}, clashes }
}

type Decide = (clash: Clash) => unknown

function merge(place: Clash, decide: Decide): unknown {
  const { path, base, mine, theirs } = place
  if (isSame(base, theirs)) return mine
  if (isSame(base, mine) || isSame(mine, theirs)) return theirs
  const lists = [base, mine, theirs].map((side) => side ?? [])
  if (lists.every(isList)) {
    const [baseList = [], mineList = [], theirList = []] = lists
    if (lists.every(hasIds)) return mergeRows(path, [baseList, mineList, theirList], decide)
    return mergeSets(baseList, mineList, theirList) ?? decide(place)
  }
  if (!isPart(mine) || !isPart(theirs) || (base !== undefined && !isPart(base))) return decide(place)
  const keys = new Set([...Object.keys(base ?? {}), ...Object.keys(mine), ...Object.keys(theirs)])
  const entries = [...keys].map((key) => {
    const part = { path: stepInto(path, key), base: base?.[key], mine: mine[key], theirs: theirs[key] }
    return [key, merge(part, decide)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function mergeRows(
  path: string,
  [base, mine, theirs]: [readonly unknown[], readonly unknown[], readonly unknown[]],
  decide: Decide,
): unknown[] {
  const [baseRows, mineRows, theirRows] = [byId(base), byId(mine), byId(theirs)]
  const ids = new Set([...mineRows.keys(), ...theirRows.keys()])
  return [...ids].flatMap((id) => {
    const row = { path: `${path}[${id}]`, base: baseRows.get(id), mine: mineRows.get(id), theirs: theirRows.get(id) }
    const merged = merge(row, decide)
    return merged === undefined ? [] : [merged]
  })
}

/** Whether every row has an id of its own. */
function hasIds(list: readonly unknown[]): boolean {
  return list.every((row) => isRecord(row) && typeof row['id'] === 'string') && byId(list).size === list.length
}

function byId(list: readonly unknown[]): Map<string, unknown> {
  return new Map(list.map((row) => [isRecord(row) ? String(row['id']) : '', row]))
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !isTyped(value)
}
