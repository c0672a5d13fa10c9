import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { BoardScale } from '../model/board-scale.ts'
import type { Averages } from '../planning-types.ts'
import { AverageCell } from './average-cell.tsx'
import type { CellsProps } from './day-cell.tsx'
import { FreeAllDayCells, FreeCells } from './free-cells.tsx'
import { DensePeakCells, PeakCells } from './peak-cells.tsx'

type Props = CellsProps & {
  isDense: boolean
  isFree: boolean
  scale: BoardScale
  average: Averages['hosts'][number] | undefined
  averageLimit: number | undefined
}

/** A host: her name, her days, and the average of the quarter. Drawn anew only when something of hers changes. */
export const BoardRow = memo(function BoardRow({ isDense, isFree, scale, average, averageLimit, ...cells }: Props) {
  const { host, row } = cells
  const Cells = isFree ? (isDense ? FreeAllDayCells : FreeCells) : DensePeakCells
  return (
    <div role="row" className="board-row" aria-rowindex={row + 2}>
      <div role="rowheader" className="board-name">
        <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }} tabIndex={-1}>
          {nl.common.name(host)}
        </Link>
        {!isDense && (
          <span
            className="board-meta"
            {...(host.guests > 0 && { title: planning.board.hostGuests(host.children, host.guests) })}
          >
            {planning.board.hostMeta(host.city, host.children, host.guests)}
          </span>
        )}
      </div>
      {isFree || isDense ? <Cells {...cells} /> : <PeakCells {...cells} scale={scale} />}
      <AverageCell host={host} average={average} limit={averageLimit} isDense={isDense} />
    </div>
  )
})
