import type { OwnChild } from '../../../../shared/domain/capacity/facts.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { DayPeak } from '../model/day-peaks.ts'
import type { SheetColumn } from '../model/sheet-columns.ts'
import type { SheetSums } from '../model/sheet-sums.ts'
import { RowTotalCells } from './row-totals.tsx'

type OwnProps = {
  child: OwnChild
  lastName: string
  columns: readonly SheetColumn[]
  isThere: (date: number) => boolean
}

/** A child of the host herself: on the list (R7), without amounts. */
export function OwnChildRow({ child, lastName, columns, isThere }: OwnProps) {
  return (
    <div role="row" className="sheet-row sheet-own">
      <div role="rowheader" className="sheet-name">
        <span>{`${child.firstName} ${lastName}`}</span>
        <span>{text.ownChild}</span>
      </div>
      {columns.map((column) =>
        column.isThin ? (
          <div key={column.iso} role="presentation" className="sheet-thin" />
        ) : (
          <div
            key={column.iso}
            role="gridcell"
            className={`sheet-cell${column.startsWeek ? ' sheet-week-start' : ''}${column.closure ? ' sheet-closed-day' : ''}`}
            aria-label={isThere(column.date) ? text.ownChild : text.states.none}
          >
            {isThere(column.date) && <i className="sheet-own-bar" aria-hidden />}
          </div>
        ),
      )}
      <div className="sheet-sums" role="presentation">
        <div role="gridcell" className="sheet-own-note">
          {text.countsForLimit}
        </div>
      </div>
    </div>
  )
}

type PeakProps = { peaks: readonly DayPeak[]; columns: readonly SheetColumn[]; sums: SheetSums }

/** The most children at once on each day, and what the sheet comes to. */
export function PeakRow({ peaks, columns, sums }: PeakProps) {
  const limit = peaks.at(-1)?.limit ?? 0
  return (
    <div role="row" className="sheet-row sheet-peaks">
      <div role="rowheader" className="sheet-name">
        <b className="medium">{text.peak}</b>
        <span>{text.limit(limit)}</span>
      </div>
      {columns.map((column, at) => {
        const peak = peaks[at]
        if (column.isThin || !peak) return <div key={column.iso} role="presentation" className="sheet-thin" />
        const isOver = peak.count > peak.limit
        return (
          <div
            key={column.iso}
            role="gridcell"
            className={`sheet-cell${column.startsWeek ? ' sheet-week-start' : ''}${column.closure ? ' sheet-closed-day' : ''}${isOver ? ' sheet-over' : ''}${peak.isPlanned ? ' ink-3' : ''}`}
            aria-label={text.peakWords(peak.count, peak.limit, peak.isPlanned)}
            title={text.peakWords(peak.count, peak.limit, peak.isPlanned)}
          >
            {peak.count > 0 && (
              <span aria-hidden>
                {peak.count}
                {isOver && '!'}
              </span>
            )}
          </div>
        )
      })}
      <RowTotalCells totals={sums} isStrong />
    </div>
  )
}
