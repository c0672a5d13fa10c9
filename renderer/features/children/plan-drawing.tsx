import type { CSSProperties } from 'react'
import { formatTime } from '../../../shared/domain/calendar/time.ts'
import { axisAround, percentOnAxis, type TimeAxis } from '../../components/time-axis.ts'
import { formatSpan } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildPlan } from './child-types.ts'
import { planWeeks, type PlanDay, type PlanWeek } from './plan-weeks.ts'
import './plan.css'

const text = nl.children.plan

/** A plan as compact rows, one per day, all on the one time axis; a cycle shows each of its weeks. */
export function PlanDrawing({ plan }: { plan: Pick<ChildPlan, 'cycleWeeks' | 'slots'> }) {
  const weeks = planWeeks(plan)
  const axis = axisAround(weeks.flatMap((week) => week.days).flatMap((day) => day.spans))
  // A day of two stretches needs room for both; every row has the same width, so that the tracks stay one axis.
  const hasPairs = weeks.some((week) => week.days.some((day) => day.spans.length > 1))
  const width = { '--plan-times': hasPairs ? '164px' : '92px' } as CSSProperties
  return (
    <div style={width}>
      <div className="plan-axis" aria-hidden>
        <span>
          <i>{formatTime(axis.from)}</i>
          <i>12:00</i>
          <i>{formatTime(axis.until)}</i>
        </span>
      </div>
      {weeks.map((week) => (
        <Week key={week.week} week={week} axis={axis} isCycle={weeks.length > 1} />
      ))}
    </div>
  )
}

function Week({ week, axis, isCycle }: { week: PlanWeek; axis: TimeAxis; isCycle: boolean }) {
  return (
    <div className="plan-week">
      {isCycle && <h3>{text.week(week.week)}</h3>}
      {week.days.map((day) => (
        <Day key={day.weekday} day={day} axis={axis} />
      ))}
    </div>
  )
}

function Day({ day, axis }: { day: PlanDay; axis: TimeAxis }) {
  const times = day.spans.map(({ from, until }) => formatSpan(from, until)).join(', ')
  return (
    <div className="plan-row">
      <span className="small ink-3">{nl.calendar.weekdaysShort[day.weekday - 1]}</span>
      <span className="plan-track" aria-hidden>
        <i className="plan-noon" style={{ left: `${percentOnAxis(axis, 720)}%` }} />
        {day.spans.map(({ from, until }) => {
          const left = percentOnAxis(axis, from)
          return (
            <i
              key={from}
              className="plan-slot"
              style={{ left: `${left}%`, width: `${percentOnAxis(axis, until) - left}%` }}
            />
          )
        })}
      </span>
      <span className={`plan-row-times${times === '' ? ' ink-3' : ''}`}>{times || nl.common.noValue}</span>
    </div>
  )
}
