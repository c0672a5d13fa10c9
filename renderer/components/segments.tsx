import { SegmentedControl } from '@mantine/core'
import './segments.css'

type Props<Key extends string> = {
  /** What is chosen, for readers of a screen aloud. */
  label: string
  segments: readonly { value: Key; label: string }[]
  value: Key
  onChange(value: Key): void
}

/** One view out of two or three, in a bar. */
export function Segments<Key extends string>({ label, segments, value, onChange }: Props<Key>) {
  return (
    <SegmentedControl
      aria-label={label}
      data={[...segments]}
      value={value}
      onChange={onChange}
      classNames={{ root: 'segments', label: 'segment', indicator: 'segment-indicator' }}
    />
  )
}
