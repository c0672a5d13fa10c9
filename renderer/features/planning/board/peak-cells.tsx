import { OctagonAlert } from 'lucide-react'
import { planning } from '../../../i18n/nl/planning.ts'
import type { BoardScale } from '../model/board-scale.ts'
import type { RealisedCell } from '../planning-types.ts'
import { peakWords } from './cell-words.ts'
import { DayCell, type CellsProps } from './day-cell.tsx'
import { WeekCell } from './week-cell.tsx'

/** The days of a host in a week: bars over the day. */
export function PeakCells({ host, columns, realised, scale, ...cells }: CellsProps & { scale: BoardScale }) {
  return columns.map((column, at) => {
    const cell = host.cells[column.index]
    if (!cell) return null
    const had = realised?.get(column.index)
    return (
      <DayCell key={column.date} {...cells} host={host} column={column} at={at} state={peakWords(cell, had)}>
        <WeekCell cell={cell} scale={scale} />
        {had && <RealisedPeak {...had} />}
      </DayCell>
    )
  })
}

/** The highest number that was really there; the cell itself has the words. */
function RealisedPeak({ peak, over }: RealisedCell) {
  return (
    <span className={`board-had${over ? ' board-peak-over' : ''}`}>
      {over && <OctagonAlert className="board-peak-icon" aria-hidden />}
      <span>{planning.board.realised} </span>
      {peak}
    </span>
  )
}

/** The days of a host in a month or quarter: below what was planned what was there, the peak of each, colour for trouble only, hatch where she is closed. */
export function DensePeakCells({ host, columns, realised, ...cells }: CellsProps) {
  return columns.map((column, at) => {
    const cell = host.cells[column.index]
    if (!cell) return null
    const { state, peak, over } = cell
    const had = realised?.get(column.index)
    return (
      <DayCell key={column.date} {...cells} host={host} column={column} at={at} state={peakWords(cell, had)}>
        {had ? (
          <span className={`board-dense-had${over || had.over ? ' board-dense-over' : ''}`}>
            {peak}
            <i className={had.over ? 'br' : undefined}>{had.peak}</i>
          </span>
        ) : state === 'closed' ? (
          <span className="board-dense-closed hatch" />
        ) : state === 'open' || peak > 0 ? (
          <span className={over ? 'board-dense-over' : peak === 0 ? 'ink-3' : undefined}>{peak}</span>
        ) : null}
      </DayCell>
    )
  })
}
