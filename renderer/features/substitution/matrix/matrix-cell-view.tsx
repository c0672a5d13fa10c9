import { Check, OctagonAlert } from 'lucide-react'
import type { DragEvent } from 'react'
import { matrix as text } from '../../../i18n/nl/substitution/matrix.ts'
import type { MatrixCell } from '../model/matrix.ts'
import { cellWords, hoursOf, kindWords, whereOf, type Names } from './cell-words.ts'

type Props = {
  id: string
  cell: MatrixCell
  names: Names
  isChosen: boolean
  onChoose: () => void
  /** It is picked up, to be put at a host beside. */
  onDragStart: (event: DragEvent) => void
  onDragEnd: () => void
}

/** A child on a day: its hours, how full the host is with it, and where it goes; the kind is told by border, sign and words. */
export function MatrixCellView({ id, cell, names, isChosen, onChoose, onDragStart, onDragEnd }: Props) {
  const words = cellWords(cell, names)
  const load = cell.state.kind === 'proposed' ? cell.state.placement : cell.need?.load
  return (
    // The keys are those of the whole grid.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <td
      id={id}
      aria-selected={isChosen}
      title={cell.need && words}
      className={isChosen ? 'matrix-chosen' : undefined}
      onClick={onChoose}
    >
      {!cell.need && <span className="visually-hidden">{text.state.none}</span>}
      {cell.need && (
        <div
          className={`matrix-place matrix-${cell.state.kind}${cell.isOver ? ' matrix-past' : ''}`}
          draggable={!cell.isOver}
          onDragStart={onDragStart}
          onDragEnd={onDragEnd}
        >
          <span className="matrix-hours">
            <span>{hoursOf(cell)}</span>
            {load && <em>{text.load(load.peak, load.limit)}</em>}
          </span>
          <b>
            {cell.state.kind === 'unplaced' && <OctagonAlert className="icon-small" aria-hidden />}
            {cell.state.kind === 'agreed' && <Check className="icon-small" aria-hidden />}
            <span className="visually-hidden">{kindWords(cell.state.kind)}</span>
            <span>{whereOf(cell.state, names)}</span>
          </b>
        </div>
      )}
    </td>
  )
}
