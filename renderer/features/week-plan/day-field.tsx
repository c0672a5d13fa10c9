import type { KeyboardEvent } from 'react'
import { weekPlan } from '../../i18n/nl/week-plan.ts'
import { printTypedTimes } from '../../../shared/domain/attendance/typed-times.ts'
import type { Span } from '../../format/plan-text/plan-value.ts'

const text = weekPlan.table

type Props = {
  /** Its key among the texts of the editor. */
  field: string
  label: string
  spans: readonly Span[]
  typed: string | undefined
  /** Where the sentence of its fault stands; undefined when there is nothing to say. */
  faultId: string | undefined
  onType: (text: string) => void
  onFocus: () => void
  onLeave: () => void
  onStep: (by: number) => boolean
  onCopy: () => void
}

/** The hours of a day as text. Enter and the arrows up and down go to other days; Ctrl D copies to the next. */
export function DayField({ field, label, spans, typed, faultId, onType, onFocus, onLeave, onStep, onCopy }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'd' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onCopy()
      return
    }
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    // At the last row Enter still settles what was typed.
    if (!onStep(by) && event.key === 'Enter') onLeave()
  }
  return (
    <input
      className="week-plan-input week-day-input"
      data-field={field}
      aria-label={label}
      value={typed ?? printTypedTimes(spans)}
      placeholder={text.none}
      autoComplete="off"
      spellCheck={false}
      aria-invalid={faultId !== undefined}
      {...(faultId !== undefined && { 'aria-describedby': faultId })}
      onFocus={(event) => {
        event.currentTarget.select()
        onFocus()
      }}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
      onKeyDown={onKeyDown}
    />
  )
}
