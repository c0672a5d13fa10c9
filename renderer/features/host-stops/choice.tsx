import { Input, SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import '../../components/segments.css'

type Props<Value extends string> = {
  label: string
  /** The words of each value, in order. */
  words: Readonly<Record<Value, string>>
  value: Value
  onChange: (value: Value) => void
}

/** One of two or three short values, outside a form. */
export function Choice<Value extends string>({ label, words, value, onChange }: Props<Value>) {
  const id = useId()
  const data = (Object.entries(words) as [Value, string][]).map(([key, word]) => ({ value: key, label: word }))
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }}>
      <SegmentedControl
        aria-labelledby={id}
        aria-label={label}
        data={data}
        value={value}
        onChange={(next) => onChange(next)}
        classNames={{ root: 'segments field-segments', label: 'segment', indicator: 'segment-indicator' }}
      />
    </Input.Wrapper>
  )
}
