import { Checkbox } from '@mantine/core'
import { useField, type FieldProps } from './use-field.tsx'

/** Yes or no, with its label behind the box. */
export function CheckField(props: Omit<FieldProps<boolean>, 'placeholder' | 'isRequired'>) {
  const { value, put, leave, wrapper } = useField(props)
  const { readOnly = false, inputWrapperOrder: _, ...rest } = wrapper
  return (
    <Checkbox
      {...rest}
      className="field-check"
      size="xs"
      checked={value === true}
      disabled={readOnly}
      onChange={(event) => put(event.currentTarget.checked)}
      onBlur={leave}
    />
  )
}
