import type { Column, Sort } from './table-types.ts'

const collator = new Intl.Collator('nl-BE', { numeric: true, sensitivity: 'base' })

/** Rows in the order of a column: texts as a Dutch reader sorts them, numbers by value; equal rows keep their places. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy
  if (!sort || !sortBy) return rows
  const direction = sort.isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, key: sortBy(row) }))
    .sort((a, b) => direction * compareKeys(a.key, b.key))
    .map(({ row }) => row)
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}
