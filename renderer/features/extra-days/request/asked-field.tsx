import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { FieldError, useField } from '../../../components/form/use-field.tsx'
import type { Place } from '../../../components/form/index.ts'
import { parseFormDate } from '../../../components/form/model/parse-form-date.ts'
import { formatDay } from '../../../format/date.ts'
import { parseTypedTime } from '../../../format/parse.ts'
import { extraDays } from '../../../i18n/nl/extra-days.ts'

const text = extraDays.form

/** When it was asked, a date and a time: `9/11/2026 10.15`. */
export function AskedField({ at }: { at: Place<string> }) {
  const { value, put, leave, wrapper } = useField({ at, label: text.askedOn, span: 5 })
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (typeof value === 'string' ? printMoment(value) : '')
  const isFaulty = typed !== undefined && typed.trim() !== '' && parseMoment(typed) === undefined
  return (
    <TextInput
      {...wrapper}
      autoComplete="off"
      spellCheck={false}
      value={shown}
      error={isFaulty ? <FieldError>{text.askedOnFault}</FieldError> : wrapper.error}
      onChange={(event) => {
        const next = event.currentTarget.value
        setTyped(next)
        const moment = parseMoment(next)
        if (moment !== undefined || next.trim() === '') put(moment)
      }}
      onBlur={() => {
        if (!isFaulty) setTyped(undefined)
        leave()
      }}
    />
  )
}

function printMoment(moment: string): string {
  return `${formatDay(moment.slice(0, 10))} ${moment.slice(11)}`
}

/** The last word is the time, what stands before it the date. */
function parseMoment(typed: string): string | undefined {
  const words = typed.trim().split(/\s+/)
  const time = parseTypedTime(words.pop() ?? '')
  const date = parseFormDate(words.join(' '))
  return time === undefined || date === undefined ? undefined : `${date}T${time}`
}
