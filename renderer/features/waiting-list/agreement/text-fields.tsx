import { TextInput } from '@mantine/core'
import type { Span } from '../../../components/form/use-field.tsx'
import { FieldError, spanStyle } from '../../../components/form/use-field.tsx'
import { placing } from '../../../i18n/nl/waiting-list/agreement.ts'

const optional: readonly string[] = ['phone', 'email']

type Props<Key extends keyof typeof placing.fields> = {
  /** Each field with how many of the twelve columns it takes. */
  fields: readonly (readonly [Key, Span])[]
  texts: Readonly<Record<Key, string>>
  onChange: (texts: Record<Key, string>) => void
  /** What the service refuses of a field. */
  faultOf: (key: Key) => string | undefined
}

/** Fields of somebody new. */
export function TextFields<Key extends keyof typeof placing.fields>({ fields, texts, onChange, faultOf }: Props<Key>) {
  return fields.map(([key, span]) => {
    const fault = faultOf(key)
    return (
      <TextInput
        key={key}
        style={spanStyle(span)}
        label={placing.fields[key]}
        required={!optional.includes(key)}
        autoComplete="off"
        value={texts[key]}
        error={fault !== undefined && <FieldError>{fault}</FieldError>}
        onChange={(event) => onChange({ ...texts, [key]: event.currentTarget.value })}
      />
    )
  })
}
