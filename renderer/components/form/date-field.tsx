import type { KeyboardEvent } from 'react'
import { useToday } from '../../api/use-today.ts'
import { formatWeekday } from '../../format/date.ts'
import { nl } from '../../i18n/nl.ts'
import { changeForm, useDraftStore } from './draft-store.ts'
import { write } from './model/form-state.ts'
import { isoOf, moveDate } from './model/move-date.ts'
import { valueAt } from './model/path.ts'
import { TypedField } from './typed-field.tsx'
import type { FieldProps } from './use-field.tsx'

/**
 * A date, typed as `1/3/26`, `1 mrt 2026`, `010326` or ISO, with its weekday behind it. The arrows up and down move it by a day
 * and put today in an empty field.
 */
export function DateField(props: FieldProps<string>) {
  const { at, isReadOnly } = props
  const { today } = useToday()
  const iso = useDraftStore((store) => isoOf(valueAt(store.entries[at.form]?.form.draft, at.path)))
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || isReadOnly) return
    event.preventDefault()
    changeForm(at.form, (form) => write(form, at.path, moveDate(valueAt(form.draft, at.path), by, today)))
  }
  return (
    <TypedField
      placeholder={nl.form.dateHint}
      {...props}
      kind="date"
      suffix={iso !== undefined && <span className="field-suffix">{formatWeekday(iso)}</span>}
      onKeyDown={onKeyDown}
    />
  )
}
