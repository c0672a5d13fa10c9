import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { AbsenceReasons } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import type { TimeAxis } from '../../../components/index.ts'
import { formatLongDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { SheetColumn } from '../model/sheet-columns.ts'
import type { SheetRow } from '../model/sheet-row.ts'
import { absenceWords, cellText, cellWords } from './cell-words.ts'
import type { PlaceWords } from './place-words.ts'
import { RowTotalCells } from './row-totals.tsx'
import { SheetCellView } from './sheet-cell-view.tsx'

type Props = {
  prefix: string
  index: number
  child: { id: string; firstName: string; lastName: string }
  row: SheetRow
  note: string
  columns: readonly SheetColumn[]
  axis: TimeAxis
  reasons: AbsenceReasons
  placeOf: PlaceWords
  /** What stands in the cells of this row, and what was not kept; new objects only when one changed. */
  absences: ReadonlyMap<string, DayCell>
  failed: ReadonlySet<string>
  corrected: ReadonlySet<string>
  /** The column that the keys act on, when it is in this row. */
  activeColumn: number | undefined
}

/** A child's month. Drawn anew only when something of the child changes, or the keys come or go. */
export const SheetRowView = memo(function SheetRowView(props: Props) {
  const { prefix, index, child, row, note, columns, axis, reasons, placeOf, absences, failed, corrected } = props
  const { activeColumn } = props
  const name = nl.common.name(child)
  return (
    <div role="row" className="sheet-row" aria-rowindex={index + 2} data-row={index}>
      <div role="rowheader" className="sheet-name">
        <Link to="/kinderen/$childId" params={{ childId: child.id }} tabIndex={-1} title={name}>
          {name}
        </Link>
        <span title={note}>{note}</span>
      </div>
      {columns.map((column, at) => {
        const cell = row.cells[at]
        if (!cell || column.isThin) return <div key={column.iso} role="presentation" className="sheet-thin" />
        const value = absences.get(column.iso)
        const absence = value && absenceWords(value, column.iso, reasons)
        const isFailed = failed.has(column.iso)
        const isCorrected = corrected.has(column.iso) && isAnswered(cell)
        const parts = [
          ...cellWords(cell, absence?.name, placeOf(cell)),
          ...(isCorrected ? [text.corrected] : []),
          ...(isFailed ? [text.notKept] : []),
        ]
        return (
          <SheetCellView
            key={column.iso}
            id={cellId(prefix, index, at)}
            cell={cell}
            column={at}
            text={cellText(cell, absence?.letter ?? '')}
            words={text.cell(name, formatLongDate(column.iso).replace(/ \d{4}$/, ''), parts)}
            axis={axis}
            startsWeek={column.startsWeek}
            isClosed={column.closure !== undefined}
            isActive={at === activeColumn}
            isCorrected={isCorrected}
            isFailed={isFailed}
          />
        )
      })}
      <RowTotalCells totals={row.totals} />
    </div>
  )
})

function isAnswered({ state }: SheetRow['cells'][number]): boolean {
  return state !== 'none' && state !== 'open' && state !== 'future'
}

/** The id of a cell in the document. */
export function cellId(prefix: string, row: number, column: number): string {
  return `${prefix}${row}-${column}`
}
