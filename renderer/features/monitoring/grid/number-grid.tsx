import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import { nextCell } from './next-cell.ts'
import './number-grid.css'

/** A column of numbers; its width in px. */
export type NumberColumn = { id: string; header: string; width: number; title?: string; isQuiet?: boolean }

/** A number as it is written; with a key it opens its rows. A bar draws it on 0–100 %, perhaps with a mark at what is asked. */
export type NumberCell = {
  text: string
  key?: string
  isQuiet?: boolean
  bar?: { percent: number; mark?: number } | undefined
}

/** A row: its name, perhaps a remark beside it, and its numbers by column. */
export type NumberRow = { id: string; name: string; remark?: string; cells: Readonly<Record<string, NumberCell>> }

type Props = {
  label: string
  /** What the rows are. */
  rowHeader: string
  columns: readonly NumberColumn[]
  rows: readonly NumberRow[]
  /** The row of totals; sticks to the bottom. */
  footer?: NumberRow
  /** The key of the number that is opened. */
  openedKey: string | undefined
  onOpen: (key: string) => void
}

/**
 * Rows of numbers, each of which opens what it counts. One tab stop: the arrow keys go from number to number, Home and End along
 * the row, Enter opens.
 */
export function NumberGrid({ label, rowHeader, columns, rows, footer, openedKey, onOpen }: Props) {
  const all = footer ? [...rows, footer] : rows
  const hint = useId()
  const table = useRef<HTMLTableElement>(null)
  const places = all.map((row) => columns.map(({ id }) => row.cells[id]?.key !== undefined))
  const [at, setAt] = useState<readonly [row: number, column: number]>()
  const current = at && places[at[0]]?.[at[1]] ? at : firstOf(all, columns, places, openedKey)
  const focusAt = ([row, column]: readonly [number, number]) => {
    setAt([row, column])
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = current && nextCell(places, current, event.key)
    if (!next) return
    event.preventDefault()
    focusAt(next)
  }
  return (
    <>
      <table
        ref={table}
        className="number-grid"
        // A grid that is a real table: rows and cells keep their own meaning.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col />
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {columns.map(({ id, header, title }) => (
              <th key={id} scope="col" className="number-grid-number" title={title}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row, index) => rowOf(row, index))}</tbody>
        {footer && <tfoot>{rowOf(footer, rows.length)}</tfoot>}
      </table>
      <p id={hint} className="visually-hidden">
        {text.keys}
      </p>
    </>
  )

  function rowOf(row: NumberRow, index: number) {
    return (
      <tr key={row.id}>
        <th scope="row">
          {row.name}
          {row.remark !== undefined && <span className="number-grid-remark">{row.remark}</span>}
        </th>
        {columns.map((column, place) => {
          const cell = row.cells[column.id]
          const key = cell?.key
          const look = `number-grid-number${column.isQuiet || cell?.isQuiet ? ' ink-3' : ''}`
          if (!cell || key === undefined)
            return (
              <td key={column.id} className={look}>
                {cell?.bar && <CellBar {...cell.bar} />}
                {cell?.text}
              </td>
            )
          const isOpened = key === openedKey
          return (
            <td key={column.id} className={look}>
              {cell.bar && <CellBar {...cell.bar} />}
              <button
                type="button"
                data-at={`${index} ${place}`}
                tabIndex={current?.[0] === index && current[1] === place ? 0 : -1}
                aria-label={text.numberOf(row.name, column.title ?? column.header, cell.text)}
                aria-pressed={isOpened}
                className="number-grid-button"
                onClick={() => {
                  setAt([index, place])
                  onOpen(key)
                }}
              >
                {cell.text}
              </button>
            </td>
          )
        })}
      </tr>
    )
  }
}

/** The number beside it says the same. */
function CellBar({ percent, mark }: { percent: number; mark?: number }) {
  return (
    <span className="number-grid-bar" aria-hidden>
      <i style={{ width: `${Math.min(100, percent)}%` }} />
      {mark !== undefined && <u style={{ left: `${Math.min(100, mark)}%` }} />}
    </span>
  )
}

/** Where the keyboard begins: at the number that is opened, else at the first that can be. */
function firstOf(
  rows: readonly NumberRow[],
  columns: readonly NumberColumn[],
  places: readonly (readonly boolean[])[],
  openedKey: string | undefined,
): readonly [number, number] | undefined {
  for (const [row, { cells }] of rows.entries())
    for (const [column, { id }] of columns.entries())
      if (openedKey !== undefined && cells[id]?.key === openedKey) return [row, column]
  for (const [row, own] of places.entries()) {
    const column = own.indexOf(true)
    if (column >= 0) return [row, column]
  }
  return undefined
}
