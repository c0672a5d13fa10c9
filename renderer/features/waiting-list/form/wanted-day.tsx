import { OctagonAlert } from 'lucide-react'
import type { TimeAxis } from '../../../components/index.ts'
import { faultText } from '../../../format/plan-text/fault-sentence.ts'
import type { CycleDay, Span } from '../../../format/plan-text/plan-value.ts'
import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { DayField } from '../../week-plan/day-field.tsx'
import type { PlanEdit } from '../../week-plan/model/edit-plan.ts'
import { dayField, faultOf, type EditorAction } from '../../week-plan/model/editor-state.ts'
import { DayTrack } from '../../week-plan/track/day-track.tsx'
import { useShownFault } from '../../week-plan/use-shown-fault.ts'

const text = weekPlan.table

type Props = {
  day: CycleDay
  name: string
  /** The cycle has more weeks than one: the first day of each says which. */
  hasWeek: boolean
  spans: readonly Span[]
  /** What stands in its field when that is not its normal form. */
  typed: string | undefined
  axis: TimeAxis
  isTried: boolean
  act: (action: EditorAction) => void
  onPreview: (edit: PlanEdit | undefined) => void
  onStep: (by: number) => boolean
  onCopy: () => void
}

/** A wanted day: hours to type, and a bar to paint. */
export function WantedDay({ day, name, hasWeek, spans, typed, axis, isTried, act, onPreview, onStep, onCopy }: Props) {
  const fault = typed === undefined ? undefined : faultOf(dayField(day), typed)
  const { isShown, onFocus, onBlur } = useShownFault(typed ?? '', fault, isTried)
  const faultId = `wanted-fault-${day.week}-${day.weekday}`
  return (
    <tr className={`week-plan-row${hasWeek && day.weekday === 1 ? ' wanted-week-first' : ''}`}>
      <th className="week-plan-day" scope="row">
        {hasWeek && day.weekday === 1 && <span className="wanted-week-number">{text.week(day.week)}</span>}
        {nl.calendar.weekdaysShort[day.weekday - 1]}
      </th>
      <td className="week-plan-hours">
        <DayField
          field={dayField(day)}
          label={text.hoursOf(name)}
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
          load={undefined}
          axis={axis}
          isHidden={isShown}
          act={act}
          onPreview={onPreview}
          onCopy={onCopy}
        />
      </td>
    </tr>
  )
}
