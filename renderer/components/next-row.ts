import type { TableItem } from './table-types.ts'

const page = 12

/** The row a key leads to from a selected one (−1: none), stepping over group heads; undefined for other keys or no rows. */
export function nextRow<Row>(items: readonly TableItem<Row>[], selected: number, key: string): string | undefined {
  const rows = items.flatMap((item, index) => ('row' in item ? [index] : []))
  const at = rows.indexOf(selected)
  const target = targetOf(key, at, rows.length)
  if (target === undefined) return undefined
  const index = rows[Math.max(0, Math.min(rows.length - 1, target))]
  return index === undefined ? undefined : items[index]?.id
}

/** The place a key leads to from another (−1: none) in a list; it may lie outside it. Undefined for other keys. */
export function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowDown') return at + 1
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1
  if (key === 'PageDown') return at + page
  if (key === 'PageUp') return at - page
  return undefined
}
