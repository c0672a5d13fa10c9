import { useRef } from 'react'
import { axisAround, TrackHead } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { DayRow } from './day-row.tsx'
import type { WeekPlanBasis } from './model/basis.ts'
import type { PlanEdit } from './model/edit-plan.ts'
import { dayField, type EditorAction, type EditorState } from './model/editor-state.ts'
import { mondaysOf, shownWeekdays } from './model/plan-outlook.ts'
import { spansOf, type PlanValue } from '../../format/plan-text/plan-value.ts'
import type { PlanFigures } from './use-plan-figures.ts'
import { WeekHead } from './week-head.tsx'

const text = weekPlan.table

type Props = {
  basis: WeekPlanBasis
  editor: EditorState
  /** The plan with what is being dragged. */
  plan: PlanValue
  figures: PlanFigures
  isTried: boolean
  act: (action: EditorAction) => void
  onPreview: (edit: PlanEdit | undefined) => void
}

/** The plan as rows, week by week: a field and a painted bar with one value, the host below it, and what the day weighs. */
export function PlanTable({ basis, editor, plan, figures, isTried, act, onPreview }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const { loads, outlook } = figures
  const shown = shownWeekdays(basis, plan)
  // Of what is drawn, not of what is being dragged: the hours stay where they are under the pointer.
  const axis = axisAround([...editor.plan.slots, ...loads.flatMap(({ others }) => others)])
  const highest = Math.max(...loads.map(({ peak }) => peak))
  const days = outlook.weeks.flatMap((week) => week.days).filter(({ weekday }) => shown.includes(weekday))
  const focusDay = (index: number) => {
    const field = table.current?.querySelectorAll<HTMLInputElement>('.week-day-input')[index]
    field?.focus()
    return field !== undefined
  }
  return (
    <table className="week-plan-table" aria-label={text.label} ref={table}>
      <thead>
        <tr>
          <th className="week-plan-day">{text.day}</th>
          <th className="week-plan-hours">{text.hours}</th>
          <th>
            <span className="visually-hidden">{text.axis}</span>
            <TrackHead axis={axis} />
          </th>
          <th className="numeric week-plan-duration">{text.duration}</th>
          <th className="numeric week-plan-weight">{text.days}</th>
          <th className="numeric week-plan-tariff">{text.tariff}</th>
          <th className="numeric week-plan-peak">{text.peak}</th>
        </tr>
      </thead>
      {outlook.weeks.map((week) => (
        <tbody key={week.week}>
          <WeekHead
            week={week}
            cycleWeeks={plan.cycleWeeks}
            mondays={mondaysOf(plan, week.week, 3)}
            year={plan.from.slice(0, 4)}
            onCopy={(to) => act({ kind: 'copy-week', week: week.week, to })}
          />
          {week.days
            .filter(({ weekday }) => shown.includes(weekday))
            .map((facts) => {
              const index = days.findIndex((day) => day.week === facts.week && day.weekday === facts.weekday)
              const next = days[index + 1]
              return (
                <DayRow
                  key={facts.weekday}
                  name={text.dayOf(nl.calendar.weekdays[facts.weekday - 1] ?? '', facts.week, plan.cycleWeeks)}
                  facts={facts}
                  spans={spansOf(plan, facts)}
                  typed={editor.texts[dayField(facts)]}
                  load={loads.find((one) => one.week === facts.week && one.weekday === facts.weekday)}
                  isHighest={loads.some(
                    (one) => one.peak === highest && one.week === facts.week && one.weekday === facts.weekday,
                  )}
                  axis={axis}
                  isTried={isTried}
                  act={act}
                  onPreview={onPreview}
                  onStep={(by) => focusDay(index + by)}
                  onCopy={() => {
                    if (!next) return
                    act({ kind: 'copy-day', day: facts, to: [{ week: next.week, weekday: next.weekday }] })
                    focusDay(index + 1)
                  }}
                />
              )
            })}
        </tbody>
      ))}
    </table>
  )
}
