import { percentOnAxis, type TimeAxis } from '../../../components/index.ts'
import type { SheetCell } from '../model/sheet-cell.ts'
import { isPlacedElsewhere } from './cell-words.ts'

type Props = {
  id: string
  cell: SheetCell
  column: number
  text: string
  words: string
  axis: TimeAxis
  startsWeek: boolean
  isClosed: boolean
  isActive: boolean
  isCorrected: boolean
  isFailed: boolean
}

/** A cell: the plan behind, a bar at the real time, hours or a letter; its words for readers of a screen aloud. */
export function SheetCellView(props: Props) {
  const { cell, isActive, isCorrected, isFailed } = props
  const classes = [
    'sheet-cell',
    `sheet-${cell.state}`,
    props.startsWeek && 'sheet-week-start',
    props.isClosed && 'sheet-closed-day',
    isFailed && 'sheet-failed',
    isCorrected && 'sheet-corrected',
    isPlacedElsewhere(cell) && 'sheet-goes',
    cell.insteadOf !== undefined && 'sheet-guest',
  ]
  return (
    <div
      role="gridcell"
      id={props.id}
      className={classes.filter(Boolean).join(' ')}
      aria-selected={isActive}
      aria-label={props.words}
      title={props.words}
      data-column={props.column}
    >
      {cell.state !== 'none' && <Box {...props} />}
    </div>
  )
}

function Box({ cell, text, axis }: Props) {
  const { state, reserved, stays } = cell
  const isCovered = state === 'free' || state === 'charged'
  return (
    <div className="sheet-box" aria-hidden>
      {reserved.length > 0 && !isCovered && <i className="sheet-plan" />}
      {!isCovered &&
        reserved.map(([from, until]) => <Bar key={from} kind="time" axis={axis} from={from} until={until} />)}
      {stays.map(({ from, until }) => (
        <Bar key={`${from}-${until}`} kind="real" axis={axis} from={from} until={until} />
      ))}
      <span>{text}</span>
    </div>
  )
}

function Bar({ kind, axis, from, until }: { kind: string; axis: TimeAxis; from: number; until: number }) {
  const left = percentOnAxis(axis, from)
  return (
    <i
      className={`sheet-bar sheet-bar-${kind}`}
      style={{ left: `${left}%`, right: `${100 - percentOnAxis(axis, until)}%` }}
    />
  )
}
