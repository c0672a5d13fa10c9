import { OctagonAlert } from 'lucide-react'
import { stepOutline } from '../../../components/step-outline.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { closureReason } from '../../timeline/describe-event.ts'
import type { BoardScale } from '../model/board-scale.ts'
import type { BoardCell } from '../planning-types.ts'

const text = planning.board

/** A day of a week: the number of children over the day, the limit dashed, and the peak against it. The cell itself has the words. */
export function WeekCell({ cell, scale }: { cell: BoardCell; scale: BoardScale }) {
  const { state, peak, limit, over } = cell
  if (state === 'outside' || state === 'closed' || (state === 'no-hours' && peak === 0)) return <NoBar cell={cell} />
  return (
    <>
      <Bar cell={cell} scale={scale} />
      <span className={`board-peak${over ? ' board-peak-over' : ''}`}>
        {over && <OctagonAlert className="board-peak-icon" aria-hidden />}
        {peak}
        <i>/{limit}</i>
      </span>
    </>
  )
}

/** Why a cell has no bar. */
export function NoBar({ cell: { state, closure } }: { cell: BoardCell }) {
  if (state === 'closed') {
    return (
      <span className="board-closed hatch">
        <span>{closureReason(closure ?? 'other')}</span>
      </span>
    )
  }
  return <span className="board-none">{state === 'outside' ? text.outside : text.noHours}</span>
}

function Bar({ cell: { steps = [], limit }, scale: { axis, top } }: { cell: BoardCell; scale: BoardScale }) {
  const counts = steps.map(([from, until, count]) => ({ from, until, count }))
  const outline = stepOutline(counts, axis, top)
  const width = axis.until - axis.from
  return (
    <svg className="day-bar board-bar" viewBox={`0 0 ${width} ${top}`} preserveAspectRatio="none" aria-hidden>
      <path className="day-bar-area" d={outline} />
      <path className="day-bar-edge" d={outline} />
      {counts
        .filter(({ count }) => count > limit)
        .map(({ from, until, count }) => (
          <rect
            key={from}
            className="day-bar-over"
            x={from - axis.from}
            width={until - from}
            y={top - count}
            height={count}
          />
        ))}
      <line className="day-bar-limit" x1={0} x2={width} y1={top - limit} y2={top - limit} />
    </svg>
  )
}
