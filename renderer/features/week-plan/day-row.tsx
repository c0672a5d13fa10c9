import { OctagonAlert } from 'lucide-react'
import { formatDuration, formatHalfDays } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { DayCells, type DayCellsProps } from './day-cells.tsx'
import type { DayFacts } from './model/plan-facts.ts'

const text = weekPlan.table

type Props = Omit<DayCellsProps, 'day'> & {
  facts: DayFacts
  /** No day of the plan is fuller. */
  isHighest: boolean
}

/** A day of the cycle, with what it weighs and how full the host is then. */
export function DayRow({ facts, isHighest, ...cells }: Props) {
  const { load } = cells
  const { week, weekday } = facts
  const isOver = load !== undefined && load.peak > load.limit
  const quiet = facts.minutes === 0 ? ' ink-3' : ''
  return (
    <tr className="week-plan-row">
      <th className="week-plan-day" scope="row">
        {nl.calendar.weekdaysShort[weekday - 1]}
      </th>
      <DayCells day={{ week, weekday }} {...cells} />
      <td className={`numeric${quiet}`}>{facts.minutes > 0 ? formatDuration(facts.minutes) : nl.common.noValue}</td>
      <td className={`numeric${quiet}`}>{weightOf(facts.halfDays)}</td>
      <td className={`numeric${quiet}`}>
        {facts.percent === undefined ? nl.common.noValue : text.percent(facts.percent)}
      </td>
      <td className={`numeric${isOver ? ' br strong' : isHighest && facts.minutes > 0 ? ' strong' : quiet}`}>
        {isOver && <OctagonAlert className="icon-small" aria-label={text.tooFull} />}{' '}
        {load ? text.ratio(load.peak, load.limit) : <span title={text.notServed}>{nl.common.noValue}</span>}
      </td>
    </tr>
  )
}

function weightOf(halfDays: number): string {
  if (halfDays === 0) return nl.common.noValue
  return halfDays === 1 ? text.half : formatHalfDays(halfDays)
}
