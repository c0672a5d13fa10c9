import type { ReactNode } from 'react'
import type { RowGroup } from '../model/open-groups.ts'
import type { DayLine } from './day-list.tsx'

/** Groups of rows as the lines of a list: each head before its rows. `labelOf` says of whom a row's box is. */
export function linesOf<Row extends { id: string }>(
  groups: readonly RowGroup<Row>[],
  labelOf: (row: Row) => string,
  countOf: (count: number) => ReactNode,
): DayLine<Row>[] {
  return groups.flatMap(({ id, title, rows }): DayLine<Row>[] => [
    { id, title, count: countOf(rows.length), members: rows.map((row) => row.id) },
    ...rows.map((row) => ({ id: row.id, row, label: labelOf(row) })),
  ])
}
