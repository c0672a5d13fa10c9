import { formatNumber } from '../../../format/money.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { BoardColumn, BoardWeek } from '../model/board-columns.ts'
import type { Averages, Board } from '../planning-types.ts'

const text = planning.board

type Props = {
  days: Board['days']
  columns: readonly BoardColumn[]
  /** Given: a number per week instead of per day. */
  weeks: readonly BoardWeek[] | undefined
  averages: Averages | undefined
  rowIndex: number
}

/** The whole service: its children per day, and the average of all hosts together. */
export function BoardFoot({ days, columns, weeks, averages, rowIndex }: Props) {
  const { openDays, projectedHalfDays } = averages?.service ?? { openDays: 0, projectedHalfDays: 0 }
  return (
    <div role="rowgroup" className="board-foot">
      <div role="row" className="board-row" aria-rowindex={rowIndex}>
        <div role="rowheader" className="board-name">
          <span className="medium">{text.service}</span>
          <span className="board-meta">{weeks ? text.serviceWeeks : text.serviceDays}</span>
        </div>
        {weeks
          ? weeks.map((week) => <WeekTotal key={week.from} week={week} columns={columns} days={days} />)
          : columns.map((column) => <DayTotal key={column.date} column={column} days={days} />)}
        <div role="gridcell" className="board-average">
          {openDays > 0 && (
            <span>
              <span className="ink-3">{text.serviceAverage}</span>{' '}
              <b>{formatNumber(projectedHalfDays / 2 / openDays, 2)}</b>
            </span>
          )}
        </div>
      </div>
    </div>
  )
}

function DayTotal({ column: { index, words }, days }: { column: BoardColumn; days: Board['days'] }) {
  const day = days[index]
  if (!day) return null
  const label = text.serviceDay(words, day.children, day.openHosts, day.overHosts)
  return (
    <div role="gridcell" className="board-total" aria-label={label} title={label}>
      <b>{formatNumber(day.children)}</b>
    </div>
  )
}

type WeekProps = { week: BoardWeek; columns: readonly BoardColumn[]; days: Board['days'] }

/** The mean of the days of a week on which anybody comes. */
function WeekTotal({ week, columns, days }: WeekProps) {
  const own = columns.slice(week.first, week.first + week.count).flatMap(({ index }) => days[index] ?? [])
  const used = own.filter((day) => day.children > 0)
  const children = used.reduce((sum, day) => sum + day.children, 0)
  const mean = used.length === 0 ? 0 : Math.round(children / used.length)
  const label = text.serviceWeek(week.week, formatNumber(mean))
  return (
    <div
      role="gridcell"
      className="board-total board-week-start"
      style={{ gridColumn: `span ${week.count}` }}
      aria-colspan={week.count}
      aria-label={label}
      title={label}
    >
      <b>{formatNumber(mean)}</b>
    </div>
  )
}
