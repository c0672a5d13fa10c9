import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { typedText } from '../../../components/form/model/typed-value.ts'
import { useField, type FieldProps } from '../../../components/form/use-field.tsx'
import { parseTypedNumber } from '../../../format/parse.ts'
import { parseLength, printLength } from '../model/length-text.ts'

/** The length of a training, typed as `3`, `3,5` or `3u30`, kept in minutes. */
export function LengthField(props: FieldProps<number>) {
  const { value, put, leave, wrapper } = useField(props)
  // What is being typed: shown as hours and minutes once the field is left.
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (typeof value === 'number' ? printLength(value) : typedText('text', value))
  return (
    <TextInput
      {...wrapper}
      className="field-number"
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        // A number that is no length must not be read as one: it is out of range.
        put(parseLength(text) ?? { typed: parseTypedNumber(text) === undefined ? 'number' : 'text', text })
      }}
      onBlur={() => {
        setTyped(undefined)
        leave()
      }}
    />
  )
}
