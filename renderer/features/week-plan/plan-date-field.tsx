import { useState, type KeyboardEvent } from 'react'
import { formatDate, isDate, parseDate } from '../../../shared/domain/calendar/date.ts'
import { printDate, readDate } from './model/typed-date.ts'

type Props = {
  label: string
  value: string | undefined
  /** Shown when there is no date; without it a date is required. */
  placeholder?: string
  /** Where the sentence of a fault stands. */
  faultId: string
  /** The rule that a date, or no date, would break, as a sentence; undefined when it will do. */
  judge: (date: string | undefined, isText: boolean) => string | undefined
  onChange: (date: string | undefined) => void
  onFault: (sentence: string | undefined) => void
}

/** A date in the bar: typed freely, with the arrows a day further or back; what will not do stays to be corrected. */
export function PlanDateField({ label, value, placeholder, faultId, judge, onChange, onFault }: Props) {
  const [typed, setTyped] = useState<{ text: string; over: string | undefined; isFaulty: boolean }>()
  // What was typed over another value is no longer of use: the value was changed from elsewhere.
  const current = typed?.over === value ? typed : undefined
  const put = (text: string, date: string | undefined) => {
    const fault = judge(date, text.trim() !== '')
    setTyped({ text, over: fault === undefined ? date : value, isFaulty: fault !== undefined })
    onFault(fault)
    if (fault === undefined && date !== value) onChange(date)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || value === undefined) return
    event.preventDefault()
    const moved = formatDate(parseDate(value) + by)
    if (isDate(moved) && judge(moved, true) === undefined) put(printDate(moved), moved)
  }
  const leave = () => {
    if (!current?.isFaulty) setTyped(undefined)
  }
  return (
    <label className="week-plan-date">
      <span className="ink-2">{label}</span>
      <input
        className="week-plan-input"
        value={current?.text ?? (value === undefined ? '' : printDate(value))}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        size={13}
        aria-invalid={current?.isFaulty === true}
        {...(current?.isFaulty && { 'aria-describedby': faultId })}
        onFocus={(event) => event.currentTarget.select()}
        onChange={({ currentTarget: { value: text } }) => put(text, readDate(text))}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
    </label>
  )
}
