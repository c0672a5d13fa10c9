import { TextInput } from '@mantine/core'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { isTyped, typedText, type TypedKind } from './model/typed-value.ts'
import { useField, type FieldProps } from './use-field.tsx'

type Props<T> = FieldProps<T> & {
  kind: TypedKind
  /** A sign before the text, such as the currency. */
  prefix?: string
  /** A quiet word after the text, such as the weekday of a date. */
  suffix?: ReactNode
  /** Before the field is left: what is typed may still be filled up. */
  onLeave?: () => void
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A field whose text stands for a value: read while typing, shown in its normal form once it is left. */
export function TypedField<T>({ kind, prefix, suffix, onLeave, onKeyDown, ...props }: Props<T>) {
  const { value, put, leave, wrapper } = useField(props)
  const input = useRef<HTMLInputElement>(null)
  const text = typedText(kind, value)
  const isBeingTyped = isTyped(value)
  const former = useRef(text)
  // A value that comes from elsewhere into the field that has the focus is chosen whole: typing goes over it, not behind it.
  useEffect(() => {
    const isNew = text !== former.current
    former.current = text
    if (isNew && !isBeingTyped && document.activeElement === input.current) input.current?.select()
  }, [text, isBeingTyped])
  return (
    <TextInput
      {...wrapper}
      className={kind === 'cents' || kind === 'number' || kind === 'whole' ? 'field-number' : ''}
      autoComplete="off"
      spellCheck={false}
      ref={input}
      value={text}
      leftSection={prefix}
      leftSectionWidth={24}
      rightSection={suffix}
      rightSectionPointerEvents="none"
      onChange={(event) => put({ typed: kind, text: event.currentTarget.value })}
      onBlur={() => {
        onLeave?.()
        leave()
      }}
      onKeyDown={onKeyDown}
    />
  )
}
