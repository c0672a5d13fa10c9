import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OpeningHoursRecord } from '../../../../shared/domain/exchange/document.ts'
import { useDraftStore } from '../../../components/form/draft-store.ts'
import { typedText } from '../../../components/form/model/typed-value.ts'
import { useMountedField } from '../../../components/form/mounted-fields.ts'
import { FieldError, useField, type FieldProps } from '../../../components/form/use-field.tsx'
import { nl } from '../../../i18n/nl.ts'
import { parseHours, printHours, weekTotal } from '../model/hours-text.ts'
import { printLength } from '../model/length-text.ts'
import './edit.css'
import { hoursFaultText } from './hours-fault-text.ts'

const text = nl.hosts.edit

type Props = FieldProps<OpeningHoursRecord[]> & {
  /** What is said below without hours. */
  none: string
}

/**
 * Opening hours on one line, `ma-vr 7-18`; below it what they come to, or the rule that they do not meet. A line that is no
 * hours stands in the draft as the only entry of the list, where the record refuses it.
 */
export function HoursField({ none, ...props }: Props) {
  const { at } = props
  const { value, put, leave, wrapper } = useField(props)
  useMountedField(at.form, at.at(0).path)
  const mayTell = useDraftStore((store) => {
    const form = store.entries[at.form]?.form
    return form !== undefined && (form.isTried || form.left.has(at.path))
  })
  // What is being typed: shown in its normal form once the field is left.
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? lineOf(value)
  const { value: hours = [], fault } = parseHours(shown)
  const { days, minutes } = weekTotal(hours)
  return (
    <TextInput
      {...wrapper}
      className="hours-field"
      description={fault ? undefined : days > 0 ? text.hoursHint(days, printLength(minutes)) : none}
      error={mayTell && fault ? <FieldError>{hoursFaultText(shown, fault)}</FieldError> : wrapper.error}
      placeholder={text.hoursExample}
      autoComplete="off"
      spellCheck={false}
      value={shown}
      onChange={(event) => {
        const next = event.currentTarget.value
        const read = parseHours(next)
        setTyped(next)
        put(read.fault ? [{ typed: 'text', text: next }] : read.value)
      }}
      onBlur={() => {
        setTyped(undefined)
        leave()
      }}
    />
  )
}

function lineOf(value: unknown): string {
  if (!Array.isArray(value)) return ''
  const entries: readonly unknown[] = value
  const line = typedText('text', entries[0])
  return line === '' ? printHours(entries.filter(isHours)) : line
}

function isHours(entry: unknown): entry is OpeningHoursRecord {
  return typeof entry === 'object' && entry !== null && 'weekday' in entry
}
