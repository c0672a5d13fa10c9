import { Textarea } from '@mantine/core'
import { typedText } from './model/typed-value.ts'
import { useField, type FieldProps } from './use-field.tsx'

/** Text of several lines; the field grows with it. */
export function NotesField({ span = 12, ...props }: FieldProps<string>) {
  const { value, put, leave, wrapper } = useField({ ...props, span })
  return (
    <Textarea
      {...wrapper}
      autosize
      minRows={2}
      maxRows={12}
      value={typedText('text', value)}
      onChange={(event) => put({ typed: 'text', text: event.currentTarget.value })}
      onBlur={leave}
    />
  )
}
