import type { ReactNode } from 'react'

/** A column: its width in px is the real design of number columns; leave it out for the ones that grow (names, causes). */
export type Column<Row> = {
  id: string
  header: ReactNode
  width?: number
  align?: 'left' | 'right' | 'center'
  cell(row: Row): ReactNode
  /** Gives what rows are sorted by when the header is pressed: text or a number. */
  sortBy?: (row: Row) => string | number
}

/** A line of a table: a row of data, or the head of a group with its sub-totals by column. */
export type TableItem<Row> = { id: string; row: Row } | { id: string; group: Readonly<Record<string, ReactNode>> }

/** Which column rows are sorted by. */
export type Sort = { column: string; isDescending: boolean }
