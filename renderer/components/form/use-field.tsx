import { OctagonAlert } from 'lucide-react'
import { createContext, useContext, type CSSProperties, type ReactNode } from 'react'
import { nl } from '../../i18n/nl.ts'
import { afterPointer } from './after-pointer.ts'
import { changeForm, useDraftStore } from './draft-store.ts'
import { missingPart, shownFault } from './model/form-faults.ts'
import { leave, write } from './model/form-state.ts'
import { valueAt } from './model/path.ts'
import { useMountedField } from './mounted-fields.ts'
import type { Place } from './place.ts'
import { faultText } from './words/fault-text.ts'
import { fieldLabel } from './words/field-label.ts'

/** How many of the twelve columns a field takes. */
export type Span = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** What every field takes. */
export type FieldProps<T> = {
  at: Place<T>
  /** What it is called; left out, the word of its key (`i18n/nl/form/fields.ts`). */
  label?: string
  /** A quiet line below: how it is used, or what follows from it. */
  hint?: ReactNode
  /** Shows the mark; the rule itself is that of the record. */
  isRequired?: boolean
  /** Of the twelve columns of a FormSection; four unless told. */
  span?: Span
  isReadOnly?: boolean
  placeholder?: string
}

/** Set by a ListEditor around the field of a column: its label stands in the head of the list. */
export const RowContext = createContext<{ index: number; label: string } | undefined>(undefined)

/** What Mantine's inputs take to show a field. */
type Wrapper = {
  label?: string
  'aria-label'?: string
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  'aria-required'?: boolean
  readOnly?: boolean
  placeholder?: string
  style?: CSSProperties
  inputWrapperOrder: ('label' | 'input' | 'error' | 'description')[]
}

/** What stands at a place, how to change it, and what Mantine's inputs need to show it. */
export function useField<T>({ at, label, hint, isRequired, span = 4, isReadOnly, placeholder }: FieldProps<T>) {
  const row = useContext(RowContext)
  const value = useDraftStore((store) => valueAt(store.entries[at.form]?.form.draft, at.path))
  const error = useDraftStore((store) => {
    const form = store.entries[at.form]?.form
    const fault = form && (shownFault(form, at.path) ?? (isRequired ? missingPart(form, at.path) : undefined))
    return fault && faultText(fault, form.record)
  })
  useMountedField(at.form, at.path)
  const words = label ?? row?.label ?? fieldLabel(at.path)
  const isInRow = row !== undefined
  const wrapper: Wrapper = {
    // Fields beside each other stay on one line, whether they have a hint or not.
    inputWrapperOrder: ['label', 'input', 'error', 'description'],
    ...(isInRow ? { 'aria-label': nl.form.inRow(words, row.index + 1) } : { label: words, style: spanStyle(span) }),
    ...(hint !== undefined && { description: hint }),
    // A row tells its faults over its whole width, not in the narrow column of the field.
    ...(error !== undefined && { error: isInRow || <FieldError>{error}</FieldError> }),
    ...(isRequired && (isInRow ? { 'aria-required': true } : { required: true })),
    ...(placeholder !== undefined && { placeholder }),
    ...(isReadOnly && { readOnly: true, placeholder: nl.common.noValue }),
  }
  return {
    value,
    put: (next: unknown) => changeForm(at.form, (form) => write(form, at.path, next)),
    leave: () => afterPointer(() => changeForm(at.form, (form) => leave(form, at.path))),
    label: words,
    wrapper,
  }
}

/** The columns a part of a form takes. */
export function spanStyle(span: Span): CSSProperties {
  return { gridColumn: `span ${span}` }
}

/** The rule that a field does not meet. */
export function FieldError({ children }: { children: ReactNode }) {
  return (
    <span className="field-error">
      <OctagonAlert className="icon-small" aria-hidden />
      <span>{children}</span>
    </span>
  )
}
