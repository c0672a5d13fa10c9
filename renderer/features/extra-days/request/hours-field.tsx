import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { StayRecord } from '../../../../shared/domain/exchange/document.ts'
import { FieldError, useField } from '../../../components/form/use-field.tsx'
import type { Place } from '../../../components/form/index.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'
import { faultText } from '../../../format/plan-text/fault-sentence.ts'
import { parseDayText } from '../../../format/plan-text/day-text.ts'
import { printTypedTimes } from '../../../../shared/domain/attendance/typed-times.ts'
import { isUnfinished } from '../../../format/plan-text/text-fault.ts'
import { intervalsOf, slotsOf } from '../model/hours.ts'

const text = extraDays.form

/** The hours of a day, typed as in a plan: `8-16.30`, `7-8.30 15.45-18`. */
export function HoursField({ at }: { at: Place<StayRecord[]> }) {
  const { value, put, leave, wrapper } = useField({
    at,
    label: text.hours,
    hint: text.hoursHint,
    isRequired: true,
    span: 4,
  })
  const printed = printedHours(value)
  // What is typed stays as it is typed until it is left, or until other hours come from elsewhere.
  const [typed, setTyped] = useState<{ text: string; printed: string }>()
  const [isLeft, setIsLeft] = useState(false)
  const shown = typed && typed.printed === printed ? typed.text : printed
  const { fault } = parseDayText(shown)
  const isFaulty = fault !== undefined && (isLeft || !isUnfinished(shown, fault))
  const write = (next: string) => {
    const spans = parseDayText(next).value
    const slots =
      spans && spans.length > 0 ? slotsOf(spans.map(({ from, until }) => [from, until] as const)) : undefined
    setTyped({ text: next, printed: printedHours(slots) })
    setIsLeft(false)
    put(slots)
  }
  return (
    <TextInput
      {...wrapper}
      autoComplete="off"
      spellCheck={false}
      value={shown}
      error={
        isFaulty ? (
          <FieldError>{faultText(shown, fault)}</FieldError>
        ) : (
          wrapper.error && <FieldError>{text.hoursMissing}</FieldError>
        )
      }
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => {
        setIsLeft(true)
        if (!fault) setTyped(undefined)
        leave()
      }}
    />
  )
}

function printedHours(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return printTypedTimes(intervalsOf(value as StayRecord[]).map(([from, until]) => ({ from, until })))
}
