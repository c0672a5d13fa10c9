import { OctagonAlert } from 'lucide-react'
import type { CheckedWeekday } from '../../../shared/domain/capacity/plan-check.ts'
import type { TimeAxis } from '../../components/index.ts'
import { formatDuration, formatHalfDays } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { DayField } from './day-field.tsx'
import { faultText } from '../../format/plan-text/fault-sentence.ts'
import type { PlanEdit } from './model/edit-plan.ts'
import { dayField, faultOf, type EditorAction } from './model/editor-state.ts'
import type { DayFacts } from './model/plan-facts.ts'
import type { Span } from '../../format/plan-text/plan-value.ts'
import { DayTrack } from './track/day-track.tsx'
import { useShownFault } from './use-shown-fault.ts'

const text = weekPlan.table

type Props = {
  /** What the day is called: `maandag van week 2`. */
  name: string
  facts: DayFacts
  spans: readonly Span[]
  /** What stands in its field when that is not its normal form. */
  typed: string | undefined
  /** How full the host is then; undefined when she never serves on that day. */
  load: CheckedWeekday | undefined
  /** No day of the plan is fuller. */
  isHighest: boolean
  axis: TimeAxis
  isTried: boolean
  act: (action: EditorAction) => void
  onPreview: (edit: PlanEdit | undefined) => void
  /** Goes to the field of a row further down, or up; false when there is none. */
  onStep: (by: number) => boolean
  onCopy: () => void
}

/** A day of the cycle. */
export function DayRow({
  name,
  facts,
  spans,
  typed,
  load,
  isHighest,
  axis,
  isTried,
  act,
  onPreview,
  onStep,
  onCopy,
}: Props) {
  const day = { week: facts.week, weekday: facts.weekday }
  const fault = typed === undefined ? undefined : faultOf(dayField(day), typed)
  const { isShown, onFocus, onBlur } = useShownFault(typed ?? '', fault, isTried)
  const faultId = `plan-fault-${day.week}-${day.weekday}`
  const isOver = load !== undefined && load.peak > load.limit
  const quiet = facts.minutes === 0 ? ' ink-3' : ''
  return (
    <tr className="week-plan-row">
      <th className="week-plan-day" scope="row">
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
          load={load}
          axis={axis}
          isHidden={isShown}
          act={act}
          onPreview={onPreview}
          onCopy={onCopy}
        />
      </td>
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
