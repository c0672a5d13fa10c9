import { TextInput } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { typedText, type TypedKind } from './model/typed-value.ts'
import { useField, type FieldProps } from './use-field.tsx'

type Props<T> = FieldProps<T> & {
  kind: TypedKind
  /** A sign before the text, such as the currency. */
  prefix?: string
  /** A quiet word after the text, such as the weekday of a date. */
  suffix?: ReactNode
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A field whose text stands for a value: read while typing, shown in its normal form once it is left. */
export function TypedField<T>({ kind, prefix, suffix, onKeyDown, ...props }: Props<T>) {
  const { value, put, leave, wrapper } = useField(props)
  return (
    <TextInput
      {...wrapper}
      className={kind === 'cents' || kind === 'number' || kind === 'whole' ? 'field-number' : ''}
      autoComplete="off"
      spellCheck={false}
      value={typedText(kind, value)}
      leftSection={prefix}
      leftSectionWidth={24}
      rightSection={suffix}
      rightSectionPointerEvents="none"
      onChange={(event) => put({ typed: kind, text: event.currentTarget.value })}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  )
}
