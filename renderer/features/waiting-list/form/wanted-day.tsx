import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { DayCells, type DayCellsProps } from '../../week-plan/day-cells.tsx'

type Props = Omit<DayCellsProps, 'load'> & {
  /** The cycle has more weeks than one: the first day of each says which. */
  hasWeek: boolean
}

/** A wanted day: hours to type, and a bar to paint. */
export function WantedDay({ hasWeek, ...cells }: Props) {
  const { week, weekday } = cells.day
  const isFirst = hasWeek && weekday === 1
  return (
    <tr className={`week-plan-row${isFirst ? ' wanted-week-first' : ''}`}>
      <th className="week-plan-day" scope="row">
        {isFirst && <span className="wanted-week-number">{weekPlan.table.week(week)}</span>}
        {nl.calendar.weekdaysShort[weekday - 1]}
      </th>
      <DayCells {...cells} load={undefined} />
    </tr>
  )
}
