import type { KeyboardEvent } from 'react'
import { useToday } from '../../api/use-today.ts'
import { formatWeekday } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { changeForm, useDraftStore } from './draft-store.ts'
import { write } from './model/form-state.ts'
import { isoOf, moveDate } from './model/move-date.ts'
import { parseNearDate } from './model/parse-near-date.ts'
import { valueAt } from './model/path.ts'
import { isTyped } from './model/typed-value.ts'
import { TypedField } from './typed-field.tsx'
import type { FieldProps } from './use-field.tsx'

/**
 * A date, typed as `1/3/26`, `1 mrt 2026`, `010326` or ISO, with its weekday behind it. The arrows up and down move it by a day
 * and put today in an empty field. `isNear`: a date without a year (`16/11`) is the one nearest to today, once the field is left.
 */
export function DateField({ isNear = false, ...props }: FieldProps<string> & { isNear?: boolean }) {
  const { at, isReadOnly } = props
  const { today } = useToday()
  const iso = useDraftStore((store) => isoOf(valueAt(store.entries[at.form]?.form.draft, at.path)))
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || isReadOnly) return
    event.preventDefault()
    changeForm(at.form, (form) => write(form, at.path, moveDate(valueAt(form.draft, at.path), by, today)))
  }
  const onLeave = () => {
    if (!isNear || today === undefined) return
    changeForm(at.form, (form) => {
      const value = valueAt(form.draft, at.path)
      const near = isTyped(value) ? parseNearDate(value.text, today) : undefined
      return near === undefined ? form : write(form, at.path, near)
    })
  }
  return (
    <TypedField
      placeholder={nl.form.dateHint}
      {...props}
      kind="date"
      suffix={iso !== undefined && <span className="field-suffix">{formatWeekday(iso)}</span>}
      onLeave={onLeave}
      onKeyDown={onKeyDown}
    />
  )
}
