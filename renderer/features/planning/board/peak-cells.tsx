import type { BoardScale } from '../model/board-scale.ts'
import { peakWords } from './cell-words.ts'
import { DayCell, type CellsProps } from './day-cell.tsx'
import { WeekCell } from './week-cell.tsx'

/** The days of a host in a week: bars over the day. */
export function PeakCells({ host, columns, scale, ...cells }: CellsProps & { scale: BoardScale }) {
  return columns.map((column, at) => {
    const cell = host.cells[column.index]
    if (!cell) return null
    return (
      <DayCell key={column.date} {...cells} host={host} column={column} at={at} state={peakWords(cell)}>
        <WeekCell cell={cell} scale={scale} />
      </DayCell>
    )
  })
}

/** The days of a host in a month or quarter: the peak of each, colour for trouble only, hatch where she is closed. */
export function DensePeakCells({ host, columns, ...cells }: CellsProps) {
  return columns.map((column, at) => {
    const cell = host.cells[column.index]
    if (!cell) return null
    const { state, peak, over } = cell
    return (
      <DayCell key={column.date} {...cells} host={host} column={column} at={at} state={peakWords(cell)}>
        {state === 'closed' ? (
          <span className="board-dense-closed hatch" />
        ) : state === 'open' || peak > 0 ? (
          <span className={over ? 'board-dense-over' : peak === 0 ? 'ink-3' : undefined}>{peak}</span>
        ) : null}
      </DayCell>
    )
  })
}
