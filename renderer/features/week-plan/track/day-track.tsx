import type { KeyboardEvent } from 'react'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import type { CheckedWeekday } from '../../../../shared/domain/capacity/plan-check.ts'
import { hoursOn, Occupancy, percentOnAxis, type TimeAxis } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { formatSpan } from '../../../format/time.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import type { PlanEdit } from '../model/edit-plan.ts'
import type { EditorAction } from '../model/editor-state.ts'
import type { CycleDay, Span } from '../../../format/plan-text/plan-value.ts'
import { editOfKey } from './drag.ts'
import { useDrag } from './use-drag.ts'
import './track.css'

const text = weekPlan.table

type Props = {
  name: string
  day: CycleDay
  spans: readonly Span[]
  load: CheckedWeekday | undefined
  axis: TimeAxis
  /** The place of the bars is taken by a sentence. */
  isHidden: boolean
  act: (action: EditorAction) => void
  onPreview: (edit: PlanEdit | undefined) => void
  onCopy: () => void
}

/** A day on the time axis: bars to paint, move and stretch, and below them how full the host is with this child on top. */
export function DayTrack({ name, day, spans, load, axis, isHidden, act, onPreview, onCopy }: Props) {
  const drag = useDrag({ day, spans, axis, onPreview, onEdit: act })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, span: Span) => {
    if (event.key === 'd' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return onCopy()
    }
    const edit = event.ctrlKey || event.metaKey || event.altKey ? undefined : editOfKey(event, day, span)
    if (!edit) return
    event.preventDefault()
    // The bar goes, and the focus with it: the field of the day takes it over.
    if (edit.kind === 'clear-day' || edit.kind === 'erase')
      event.currentTarget.closest('tr')?.querySelector<HTMLInputElement>('.week-day-input')?.focus()
    act(edit)
  }
  return (
    <div className="week-track" {...drag}>
      {hoursOn(axis).map((minute) => (
        <i key={minute} className="week-track-hour" style={{ left: `${percentOnAxis(axis, minute)}%` }} />
      ))}
      {load && (
        <Occupancy
          load={load}
          spans={spans}
          axis={axis}
          label={text.occupancy(formatWeekdayDate(formatDate(load.date)), load.peak, load.limit)}
        />
      )}
      {!isHidden &&
        spans.map((span, index) => {
          const left = percentOnAxis(axis, span.from)
          return (
            <button
              // By its place in the day: a bar that is moved stays the one that has the focus.
              key={index}
              type="button"
              className="week-track-bar"
              style={{ left: `${left}%`, width: `${percentOnAxis(axis, span.until) - left}%` }}
              aria-label={text.bar(name, formatSpan(span.from, span.until))}
              onKeyDown={(event) => onKeyDown(event, span)}
            >
              <span>{formatSpan(span.from, span.until)}</span>
            </button>
          )
        })}
    </div>
  )
}
