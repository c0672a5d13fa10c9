import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseNearDate } from '../../../components/form/model/parse-near-date.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { report } from '../../../i18n/nl/substitution/report.ts'
import { say } from '../../../stores/status-note.ts'

type Props = {
  label: string
  date: string
  year: number | undefined
  onChange: (date: string) => void
}

/** A date that is changed in place: Enter or leaving the field keeps what was typed, Escape and what is no date do not. */
export function TypedDate({ label, date, year, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  const keep = () => {
    const next = typed === undefined ? undefined : parseNearDate(typed, date)
    setTyped(undefined)
    if (typed !== undefined && next === undefined && typed !== formatWeekdayDate(date, year)) say(report.back.notADate)
    if (next !== undefined && next !== date) onChange(next)
  }
  return (
    <TextInput
      className="absence-date"
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={typed ?? formatWeekdayDate(date, year)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        else if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
