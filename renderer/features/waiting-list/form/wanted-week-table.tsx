import { useRef } from 'react'
import { axisAround, TrackHead } from '../../../components/index.ts'
import { spansOf, weekdays, type PlanValue } from '../../../format/plan-text/plan-value.ts'
import { nl } from '../../../i18n/nl.ts'
import { requestForm } from '../../../i18n/nl/waiting-list/form.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import type { PlanEdit } from '../../week-plan/model/edit-plan.ts'
import { dayField, type EditorAction, type EditorState } from '../../week-plan/model/editor-state.ts'
import { WantedDay } from './wanted-day.tsx'

const text = weekPlan.table
// Saturday and Sunday are shown once something is wanted then: the line above takes them.
const workingDays = 5

type Props = {
  editor: EditorState
  /** The plan with what is being dragged. */
  plan: PlanValue
  isTried: boolean
  act: (action: EditorAction) => void
  onPreview: (edit: PlanEdit | undefined) => void
}

/** The wanted weeks as rows of days: a field and a painted bar with one value. */
export function WantedWeekTable({ editor, plan, isTried, act, onPreview }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const axis = axisAround(editor.plan.slots)
  const shown = weekdays.filter(
    (weekday) => weekday <= workingDays || plan.slots.some((slot) => slot.weekday === weekday),
  )
  const days = Array.from({ length: plan.cycleWeeks }, (_, index) =>
    shown.map((weekday) => ({ week: index + 1, weekday })),
  ).flat()
  const focusDay = (index: number) => {
    const field = table.current?.querySelectorAll<HTMLInputElement>('.week-day-input')[index]
    field?.focus()
    return field !== undefined
  }
  return (
    <table className="week-plan-table" aria-label={requestForm.weekTable} ref={table}>
      <thead>
        <tr>
          <th className="week-plan-day">{text.day}</th>
          <th className="week-plan-hours">{text.hours}</th>
          <th>
            <span className="visually-hidden">{text.axis}</span>
            <TrackHead axis={axis} />
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day, index) => {
          const next = days[index + 1]
          return (
            <WantedDay
              key={dayField(day)}
              day={day}
              name={text.dayOf(nl.calendar.weekdays[day.weekday - 1] ?? '', day.week, plan.cycleWeeks)}
              hasWeek={plan.cycleWeeks > 1}
              spans={spansOf(plan, day)}
              typed={editor.texts[dayField(day)]}
              axis={axis}
              isTried={isTried}
              act={act}
              onPreview={onPreview}
              onStep={(by) => focusDay(index + by)}
              onCopy={() => {
                if (!next) return
                act({ kind: 'copy-day', day, to: [next] })
                focusDay(index + 1)
              }}
            />
          )
        })}
      </tbody>
    </table>
  )
}
