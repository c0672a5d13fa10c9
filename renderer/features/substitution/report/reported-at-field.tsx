import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Place } from '../../../components/form/index.ts'
import { useDraftValue } from '../../../components/index.ts'
import { FieldError, spanStyle } from '../../../components/form/use-field.tsx'
import { parseTypedTime } from '../../../format/parse.ts'
import { report as text } from '../../../i18n/nl/substitution/report.ts'

/** The hour at which an absence was reported, of a moment whose day stays. */
export function ReportedAtField({ at }: { at: Place<string> }) {
  const [moment, setMoment] = useDraftValue<string>(at)
  const [typed, setTyped] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const leave = () => {
    if (typed === undefined) return
    const time = parseTypedTime(typed)
    setWrong(time === undefined && typed.trim() !== '')
    if (time === undefined || moment === undefined) return
    setMoment(`${moment.slice(0, 10)}T${time}`)
    setTyped(undefined)
  }
  return (
    <TextInput
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      style={spanStyle(6)}
      label={text.at}
      autoComplete="off"
      value={typed ?? moment?.slice(11, 16) ?? ''}
      error={isWrong && <FieldError>{text.notATime}</FieldError>}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
