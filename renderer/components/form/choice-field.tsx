import { Input, SegmentedControl, Select } from '@mantine/core'
import { useId } from 'react'
import { nl } from '../../i18n/nl.ts'
import { plainText } from './model/typed-value.ts'
import { useField, type FieldProps } from './use-field.tsx'
import '../segments.css'

type Choice<Value> = { value: Value; label: string }

type Props<Value> = FieldProps<Value> & {
  choices: readonly Choice<NoInfer<Value>>[]
  /** Two or three short ones stand beside each other in `segments`; more are a `list`. */
  look?: 'list' | 'segments'
}

/** One value out of a few. A list can be emptied unless it is required. */
export function ChoiceField<Value extends string | number | boolean>({
  choices,
  look = 'list',
  ...props
}: Props<Value>) {
  const { value, put, leave, label, wrapper } = useField(props)
  const id = useId()
  const data = choices.map((choice) => ({ value: String(choice.value), label: choice.label }))
  const chosen = value === undefined ? null : plainText(value)
  const choose = (next: string | null) => put(choices.find((choice) => String(choice.value) === next)?.value)
  if (look === 'segments') {
    const { readOnly = false, placeholder: _, ...rest } = wrapper
    return (
      <Input.Wrapper {...rest} labelElement="div" labelProps={{ id }}>
        <SegmentedControl
          aria-labelledby={id}
          aria-label={label}
          data={data}
          value={chosen ?? ''}
          readOnly={readOnly}
          onChange={choose}
          classNames={{ root: 'segments field-segments', label: 'segment', indicator: 'segment-indicator' }}
        />
      </Input.Wrapper>
    )
  }
  return (
    <Select
      placeholder={nl.form.pick}
      {...wrapper}
      {...(!props.isReadOnly && { className: 'field-choice' })}
      data={data}
      value={chosen}
      onChange={choose}
      onBlur={leave}
      allowDeselect={!props.isRequired}
      clearable={!props.isRequired && !props.isReadOnly}
      checkIconPosition="right"
      withScrollArea={false}
      classNames={{ dropdown: 'field-dropdown', option: 'field-option' }}
    />
  )
}
