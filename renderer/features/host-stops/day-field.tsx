import { TextInput } from '@mantine/core'
import { FieldError } from '../../components/form/use-field.tsx'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import type { useTypedDate } from '../hosts/acts/use-typed-date.ts'

const text = hostStops.steps.decision

type Props = {
  label: string
  day: ReturnType<typeof useTypedDate>
  /** A save was tried: what is missing is said. */
  isTried: boolean
  /** Another fault than that it is no date. */
  fault?: string | undefined
  /** It may stay empty. */
  isOptional?: boolean
  onSettled?: (iso: string) => void
}

/** A date outside a form, as it is typed. */
export function DayField({ label, day, isTried, fault, isOptional = false, onSettled }: Props) {
  const wrong = day.isNoDate
    ? text.notADate
    : !isOptional && isTried && day.isBlank
      ? text.noDate
      : day.iso === undefined
        ? undefined
        : fault
  const settle = () => {
    day.settle()
    if (day.iso !== undefined) onSettled?.(day.iso)
  }
  return (
    <TextInput
      className="stop-day"
      label={label}
      required={!isOptional}
      autoComplete="off"
      placeholder={nl.form.dateHint}
      value={day.text}
      error={wrong !== undefined && <FieldError>{wrong}</FieldError>}
      onChange={(event) => day.setText(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}
