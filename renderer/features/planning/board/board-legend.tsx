import { OctagonAlert, TriangleAlert } from 'lucide-react'
import { formatNumber } from '../../../format/money.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { BoardScale } from '../model/board-scale.ts'

const text = planning.board.legend

type Props = {
  isDense: boolean
  isFree: boolean
  hasRealised: boolean
  scale: BoardScale
  averageLimit: number | undefined
}

/** What the marks of the board mean. */
export function BoardLegend({ isDense, isFree, hasRealised, scale, averageLimit }: Props) {
  return (
    <div className="board-legend">
      {isFree ? (
        <span>{isDense ? text.freeAllDay : text.freeParts}</span>
      ) : isDense ? (
        <DenseMarks />
      ) : (
        <WeekMarks {...scale} />
      )}
      {hasRealised && !isFree && (
        <span>
          {isDense ? (
            text.realisedNumber
          ) : (
            <>
              <span className="ink-1">{planning.board.realised} 6</span> {text.realised}
            </>
          )}
        </span>
      )}
      {isDense && (
        <span>
          <i className="board-legend-closed hatch" /> {text.closed}
        </span>
      )}
      {averageLimit !== undefined && (
        <span className="att">
          <TriangleAlert className="icon-small" aria-hidden /> {text.average(formatNumber(averageLimit))}
        </span>
      )}
    </div>
  )
}

function DenseMarks() {
  return (
    <>
      <span>
        <b className="medium">5</b> {text.number}
      </span>
      <span>
        <b className="board-dense-over board-legend-over">8</b> {text.full}
      </span>
    </>
  )
}

function WeekMarks({ axis }: BoardScale) {
  const hour = (minute: number) => formatTime(minute).replace(/^0/, '').replace(':', '.')
  return (
    <>
      <span>
        <svg className="board-legend-mark" viewBox="0 0 20 12" aria-hidden>
          <path className="day-bar-area" d="M0 12V8H4V2H15V8H20V12Z" />
          <path className="day-bar-edge" d="M0 12V8H4V2H15V8H20V12Z" />
        </svg>{' '}
        {text.planned(hour(axis.from), hour(axis.until))}
      </span>
      <span>
        <svg className="board-legend-mark" viewBox="0 0 20 12" aria-hidden>
          <line className="day-bar-limit" x1={0} x2={20} y1={6} y2={6} />
        </svg>{' '}
        {text.places}
      </span>
      <span className="br">
        <OctagonAlert className="icon-small" aria-hidden /> {text.full}
      </span>
    </>
  )
}
