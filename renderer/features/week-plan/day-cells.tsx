import { OctagonAlert } from 'lucide-react'
import type { CheckedWeekday } from '../../../shared/domain/capacity/plan-check.ts'
import type { TimeAxis } from '../../components/index.ts'
import { faultText } from '../../format/plan-text/fault-sentence.ts'
import type { CycleDay, Span } from '../../format/plan-text/plan-value.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { DayField } from './day-field.tsx'
import type { PlanEdit } from './model/edit-plan.ts'
import { dayField, faultOf, type EditorAction } from './model/editor-state.ts'
import { DayTrack } from './track/day-track.tsx'
import { useShownFault } from './use-shown-fault.ts'

export type DayCellsProps = {
  day: CycleDay
  /** What the day is called: `maandag van week 2`. */
  name: string
  spans: readonly Span[]
  /** What stands in its field when that is not its normal form. */
  typed: string | undefined
  /** How full the host is then; undefined when she never serves on that day, or when no host is known. */
  load: CheckedWeekday | undefined
  axis: TimeAxis
  isTried: boolean
  act: (action: EditorAction) => void
  onPreview: (edit: PlanEdit | undefined) => void
  /** Goes to the field of a row further down, or up; false when there is none. */
  onStep: (by: number) => boolean
  onCopy: () => void
}

/** The hours of a day of the cycle: a field to type them, and a bar to paint them. */
export function DayCells({
  day,
  name,
  spans,
  typed,
  load,
  axis,
  isTried,
  act,
  onPreview,
  onStep,
  onCopy,
}: DayCellsProps) {
  const fault = typed === undefined ? undefined : faultOf(dayField(day), typed)
  const { isShown, onFocus, onBlur } = useShownFault(typed ?? '', fault, isTried)
  const faultId = `plan-fault-${day.week}-${day.weekday}`
  return (
    <>
      <td className="week-plan-hours">
        <DayField
          field={dayField(day)}
          label={weekPlan.table.hoursOf(name)}
          spans={spans}
          typed={typed}
          faultId={isShown ? faultId : undefined}
          onType={(value) => act({ kind: 'type-day', day, text: value })}
          onFocus={onFocus}
          onLeave={() => {
            onBlur()
            act({ kind: 'leave-field' })
          }}
          onStep={onStep}
          onCopy={onCopy}
        />
      </td>
      <td className="week-plan-track-cell">
        {isShown && fault && (
          <span id={faultId} className="week-plan-fault small br" role="status">
            <OctagonAlert className="icon-small" aria-hidden /> {faultText(typed ?? '', fault)}
          </span>
        )}
        <DayTrack
          name={name}
          day={day}
          spans={spans}
          load={load}
          axis={axis}
          isHidden={isShown}
          act={act}
          onPreview={onPreview}
          onCopy={onCopy}
        />
      </td>
    </>
  )
}
