import { useMergedRef } from '@mantine/hooks'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { FieldError } from '../../../components/form/use-field.tsx'
import { fieldFault } from '../saving/field-fault.ts'
import { whenSaved } from '../saving/typed-records.ts'
import { useTypedField } from '../saving/use-typed-field.ts'
import './fields.css'

type Props = {
  field: string
  stored: string | undefined
  label: string
  /** For readers of a screen aloud only. */
  isLabelHidden?: boolean
  hint?: string
  placeholder?: string
  /** `line` grows with its text; `page` has room and scrolls on its own, so that a key costs the same in a long text. */
  look?: 'line' | 'page'
  handle?: Ref<HTMLTextAreaElement>
  /** Where the keys go when somebody goes to this part. */
  isStart?: boolean
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** Whether it is written once more when it is left: of a record whose history waits for that. */
  isToldOnLeaving?: boolean
  /** What goes with the first key, such as the date of a note, and away when the text is emptied. */
  others?: Readonly<Record<string, string>>
}

/**
 * A text that is kept with every key. The document's own field holds it, not React: a text of 200,000 characters is then not
 * handed round at each key.
 */
export function TypedText({
  field,
  stored,
  label,
  isLabelHidden,
  hint,
  look = 'line',
  others,
  handle,
  isToldOnLeaving = false,
  ...rest
}: Props) {
  const { value, failure, isReadOnly, record, put, putWith } = useTypedField(field, stored)
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const merged = useMergedRef(area, handle)
  const text = value ?? ''
  const [begin] = useState(text)
  const isTyped = useRef(false)
  useEffect(() => {
    if (area.current && area.current.value !== text) area.current.value = text
  }, [text])
  const fault = fieldFault(failure, value)
  const write = (typed: string) => {
    const next = typed === '' ? undefined : typed
    if (others && (value === undefined || next === undefined))
      putWith(next, next === undefined ? emptied(others) : others)
    else put(next)
  }
  return (
    <div className="visit-field">
      {!isLabelHidden && (
        <label htmlFor={id} className="visit-label">
          {label}
        </label>
      )}
      <textarea
        id={id}
        ref={merged}
        className={`visit-text visit-text-${look}`}
        {...(isLabelHidden && { 'aria-label': label })}
        aria-invalid={fault !== undefined}
        aria-describedby={fault !== undefined || hint !== undefined ? `${id}more` : undefined}
        placeholder={rest.placeholder}
        defaultValue={begin}
        {...(rest.isStart && { 'data-start': true })}
        readOnly={isReadOnly}
        rows={1}
        spellCheck={false}
        onInput={(event) => {
          isTyped.current = true
          write(event.currentTarget.value)
        }}
        onBlur={(event) => {
          if (isToldOnLeaving && isTyped.current) void whenSaved(record).then(() => write(event.target.value))
          isTyped.current = false
        }}
        onKeyDown={rest.onKeyDown}
      />
      {(fault ?? hint) !== undefined && (
        <span id={`${id}more`} className={fault === undefined ? 'small ink-3' : 'small br'}>
          {fault === undefined ? hint : <FieldError>{fault}</FieldError>}
        </span>
      )}
    </div>
  )
}

function emptied(fields: Readonly<Record<string, string>>): Record<string, undefined> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]))
}
