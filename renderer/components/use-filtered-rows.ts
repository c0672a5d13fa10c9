import { useDeferredValue, useMemo } from 'react'
import { filterWords, matchesText, searchText } from './matches-filter.ts'
import { sortRows } from './sort-rows.ts'
import type { Column, Sort } from './table-types.ts'

type Options<Row> = {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  sort: Sort | undefined
  filter: string
  /** The texts a row is found by. Must not change between renders. */
  textsOf: (row: Row) => readonly (string | undefined)[]
  /** Which rows the chips leave over. Must change only when they do. */
  isShown: (row: Row) => boolean
}

/**
 * The rows of a list, sorted and filtered. Sorting and making texts searchable happen once per list, so that a keystroke costs
 * a pass over short texts; the field itself never waits for it.
 */
export function useFilteredRows<Row>({ rows, columns, sort, filter, textsOf, isShown }: Options<Row>): readonly Row[] {
  const sorted = useMemo(
    () => sortRows(rows, columns, sort).map((row) => ({ row, text: searchText(textsOf(row)) })),
    [rows, columns, sort, textsOf],
  )
  const deferred = useDeferredValue(filter)
  return useMemo(() => {
    const words = filterWords(deferred)
    return sorted.flatMap(({ row, text }) => (isShown(row) && matchesText(words, text) ? [row] : []))
  }, [sorted, deferred, isShown])
}
