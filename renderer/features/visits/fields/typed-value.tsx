import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent, type Ref } from 'react'
import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'
import { useToday } from '../../../api/index.ts'
import { FieldError } from '../../../components/form/use-field.tsx'
import { moveDate } from '../../../components/form/model/move-date.ts'
import { parseNearDate } from '../../../components/form/model/parse-near-date.ts'
import { formatDay, formatWeekday, yearOfIso } from '../../../format/date.ts'
import { parseTypedNumber, parseTypedTime } from '../../../format/parse.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { fieldFault } from '../saving/field-fault.ts'
import { useTypedField } from '../saving/use-typed-field.ts'
import './fields.css'

type Common = {
  field: string
  label: string
  isLabelHidden?: boolean
  hint?: string
  placeholder?: string
  isRequired?: boolean
  handle?: Ref<HTMLInputElement>
  /** Whether half of it says something else, such as `2/1` of `2/11`: it is then written when the field is left. */
  isWrittenOnLeaving?: boolean
}
type Props<Value extends FieldValue> = Common & {
  stored: Value | undefined
  parse: (text: string) => Value | undefined
  format: (value: Value) => string
  /** Said when the field is left with a text that stands for nothing. */
  fault: string
  /** A quiet word behind the value, such as the weekday of a date. */
  suffix?: (value: Value) => string
  /** Keys that change the value at once; undefined leaves them to the field. */
  onKey?: (event: KeyboardEvent, value: Value | undefined) => Value | undefined
}

/** A value that is typed as text: kept as soon as the text stands for one, and shown in its normal form once the field is left. */
function TypedValue<Value extends FieldValue>({
  field,
  stored,
  parse,
  format,
  fault,
  handle,
  suffix,
  ...props
}: Props<Value>) {
  const { value, failure, isReadOnly, put } = useTypedField<Value>(field, stored)
  const [typed, setTyped] = useState<string>()
  const [isLeft, setIsLeft] = useState(false)
  const text = typed ?? (value === undefined ? '' : format(value))
  const isUnread = typed !== undefined && typed.trim() !== '' && parse(typed) === undefined
  const words = isUnread ? (isLeft ? fault : undefined) : fieldFault(failure, value)
  const write = (typedText: string) => {
    const read = parse(typedText)
    if (read !== undefined || typedText.trim() === '') put(read)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = isReadOnly || event.ctrlKey || event.altKey ? undefined : props.onKey?.(event, value)
    if (next === undefined) return
    event.preventDefault()
    setTyped(undefined)
    put(next)
  }
  return (
    <TextInput
      ref={handle}
      {...(props.isLabelHidden ? { 'aria-label': props.label } : { label: props.label })}
      {...(props.isRequired && { required: true })}
      description={props.hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      placeholder={isReadOnly ? undefined : props.placeholder}
      readOnly={isReadOnly}
      autoComplete="off"
      spellCheck={false}
      value={text}
      error={words !== undefined && <FieldError>{words}</FieldError>}
      rightSection={value !== undefined && suffix && <span className="field-suffix">{suffix(value)}</span>}
      rightSectionPointerEvents="none"
      onChange={(event) => {
        const next = event.currentTarget.value
        setTyped(next)
        setIsLeft(false)
        if (props.isWrittenOnLeaving !== true) write(next)
      }}
      onBlur={() => {
        setIsLeft(true)
        if (props.isWrittenOnLeaving === true && typed !== undefined) write(typed)
        if (!isUnread) setTyped(undefined)
      }}
      onKeyDown={onKeyDown}
    />
  )
}

/** A time of day; `N` and what `now` gives is this minute. */
export function TypedTime({ now, ...props }: Common & { stored: string | undefined; now: () => string }) {
  return (
    <TypedValue<string>
      {...props}
      parse={parseTypedTime}
      format={(time) => time}
      fault={visitWords.fieldFaults.time}
      onKey={({ key }) => (key === 'n' || key === 'N' ? now() : undefined)}
    />
  )
}

/** A date, without its year the nearest one; the arrows up and down move it. */
export function TypedDate(props: Common & { stored: string | undefined }) {
  const { today, year } = useToday()
  return (
    <TypedValue<string>
      {...props}
      parse={(text) => parseNearDate(text, today ?? '')}
      format={(iso) => formatDay(iso, year)}
      fault={visitWords.fieldFaults.date}
      suffix={formatWeekday}
      onKey={({ key }, value) => {
        const by = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0
        const moved = by === 0 ? undefined : moveDate(value, by, today)
        return typeof moved === 'string' && yearOfIso(moved) < 3000 ? moved : undefined
      }}
    />
  )
}

/** A whole number. */
export function TypedNumber(props: Common & { stored: number | undefined }) {
  return (
    <TypedValue<number>
      {...props}
      parse={(text) => {
        const value = parseTypedNumber(text)
        return Number.isSafeInteger(value) ? value : undefined
      }}
      format={String}
      fault={visitWords.fieldFaults.number}
    />
  )
}

/** One line of text. */
export function TypedLine(props: Common & { stored: string | undefined }) {
  return (
    <TypedValue<string>
      {...props}
      parse={(text) => (text.trim() === '' ? undefined : text)}
      format={(text) => text}
      fault=""
    />
  )
}
