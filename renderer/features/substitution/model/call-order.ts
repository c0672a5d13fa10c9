import { compareRows, type CallRow } from './call-list.ts'

/** The order of the list as it was first shown, with what stood in it as the hour. */
export type CallOrder = { key: string; places: ReadonlyMap<string, CallRow['first']> }

/** The rows as they stood: an answer moves nobody, and who is new comes where it belongs. Another `key` orders them anew. */
export function keepOrder(rows: readonly CallRow[], former: CallOrder | undefined, key: string): CallOrder {
  const kept = former?.key === key ? former.places : new Map<string, CallRow['first']>()
  return { key, places: new Map(rows.map(({ family, first }) => [family.id, kept.get(family.id) ?? first])) }
}

/** The rows in a kept order. */
export function inOrder(rows: readonly CallRow[], { places }: CallOrder): CallRow[] {
  return rows.map((row) => ({ ...row, first: places.get(row.family.id) ?? row.first })).sort(compareRows)
}
