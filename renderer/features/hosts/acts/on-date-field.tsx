import { TextInput } from '@mantine/core'
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { FieldError } from '../../../components/form/use-field.tsx'
import { nl } from '../../../i18n/nl.ts'
import { useTypedDate } from './use-typed-date.ts'
import './acts.css'

const text = nl.hosts.acts

type Props = {
  /** The day in view when it is not today. */
  on: string | undefined
  onChoose: (date: string | undefined) => void
}

/** The day a file is looked at as of; emptied it is today again. Enter looks, and so does leaving the field. */
export function OnDateField({ on, onChoose }: Props) {
  const typed = useTypedDate(on)
  const [isLeft, setIsLeft] = useState(false)
  const look = () => {
    setIsLeft(true)
    if (typed.isNoDate) return
    typed.settle()
    if (typed.iso !== on) onChoose(typed.iso)
  }
  return (
    <TextInput
      className="on-date"
      aria-label={text.onDateLabel}
      placeholder={text.onDate}
      autoComplete="off"
      leftSection={<CalendarClock className="icon-small" aria-hidden />}
      leftSectionWidth={28}
      value={typed.text}
      error={isLeft && typed.isNoDate && <FieldError>{text.notADate}</FieldError>}
      onChange={(event) => typed.setText(event.currentTarget.value)}
      onBlur={look}
      onKeyDown={(event) => {
        if (event.key === 'Enter') look()
      }}
    />
  )
}
