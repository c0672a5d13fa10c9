import type { ReactNode } from 'react'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { BoardColumn } from '../model/board-columns.ts'
import type { BoardHost, RealisedCells } from '../planning-types.ts'

/** What the cells of a row share. */
export type CellsProps = {
  host: BoardHost
  /** Her days that have been; undefined until they are known. */
  realised: RealisedCells | undefined
  row: number
  columns: readonly BoardColumn[]
  /** Begins the ids of cells, by which the grid names the one that the keys act on. */
  prefix: string
  /** The column that the keys act on, when it is in this row. */
  activeColumn: number | undefined
  /** The column whose day is in evidence, when it is in this row. */
  openColumn: number | undefined
}

type Props = Omit<CellsProps, 'columns' | 'realised'> & {
  column: BoardColumn
  at: number
  state: string
  children: ReactNode
}

/** A cell of the board: its words are for readers of a screen aloud and its tooltip, what it shows is for the eye. */
export function DayCell({ host, row, column, at, prefix, activeColumn, openColumn, state, children }: Props) {
  const words = planning.board.cell(nl.common.name(host), column.words, state)
  return (
    <div
      role="gridcell"
      id={cellId(prefix, row, at)}
      className={`board-cell${column.startsWeek ? ' board-week-start' : ''}${at === openColumn ? ' board-cell-open' : ''}`}
      title={words}
      aria-selected={at === activeColumn}
      data-row={row}
      data-column={at}
    >
      <span className="visually-hidden">{words}</span>
      <span className="board-cell-content" aria-hidden>
        {children}
      </span>
    </div>
  )
}

/** The id of a cell in the document. */
export function cellId(prefix: string, row: number, column: number): string {
  return `${prefix}${row}-${column}`
}
