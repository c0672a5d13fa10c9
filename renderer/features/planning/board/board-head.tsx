import { formatDay, formatQuarter, formatWeekday } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import type { BoardColumn, BoardWeek } from '../model/board-columns.ts'
import type { PlanningView } from '../planning-search.ts'

const text = planning.board

type Props = {
  view: PlanningView
  columns: readonly BoardColumn[]
  weeks: readonly BoardWeek[]
  today: string
  quarter: string
  averageLimit: number | undefined
}

/** The head of the board: days in a week, weeks with their days in a month, weeks alone in a quarter. */
export function BoardHead({ view, columns, weeks, today, quarter, averageLimit }: Props) {
  return (
    <div role="rowgroup" className="board-head">
      <div role="row" className="board-row" aria-rowindex={1}>
        <div role="columnheader" className="board-name">
          {text.host}
        </div>
        {view === 'week'
          ? columns.map((column) => (
              <div key={column.date} role="columnheader" className="board-day" {...currentOn(column.date, today)}>
                {formatWeekday(column.date)} {Number(column.date.slice(8))}
              </div>
            ))
          : weeks.map((week) => (
              <div
                key={week.from}
                role="columnheader"
                className="board-week-head board-week-start"
                style={{ gridColumn: `span ${week.count}` }}
                aria-colspan={week.count}
                aria-label={text.weekLong(week.week, weekDays(week))}
                title={text.weekLong(week.week, weekDays(week))}
              >
                <WeekHead view={view} week={week} columns={columns} today={today} />
              </div>
            ))}
        <div role="columnheader" className="board-average">
          <span>{text.average(formatQuarter(quarter).slice(0, 2))}</span>
          {averageLimit !== undefined && <span className="ink-3">{text.limit(formatNumber(averageLimit))}</span>}
        </div>
      </div>
    </div>
  )
}

function WeekHead({ view, week, columns, today }: Pick<Props, 'view' | 'columns' | 'today'> & { week: BoardWeek }) {
  const own = columns.slice(week.first, week.first + week.count)
  // The first and last week of a quarter may be cut to a day or two: no room for words.
  const isNarrow = week.count < (view === 'maand' ? 2 : 4)
  return (
    <>
      <span className="board-week-number">{isNarrow ? week.week : text.weekShort(week.week)}</span>
      {view === 'maand' ? (
        <span className="board-week-days">
          {own.map(({ date }) => (
            <span key={date} {...currentOn(date, today)}>
              {Number(date.slice(8))}
            </span>
          ))}
        </span>
      ) : (
        !isNarrow && <span className="board-week-from">{formatDay(week.from, Number(week.from.slice(0, 4)))}</span>
      )}
    </>
  )
}

function weekDays({ from, until }: BoardWeek): string {
  return text.days(formatDay(from, Number(from.slice(0, 4))), formatDay(until), false)
}

function currentOn(date: string, today: string): { 'aria-current'?: 'date' } {
  return date === today ? { 'aria-current': 'date' } : {}
}
