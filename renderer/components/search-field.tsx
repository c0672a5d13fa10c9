import { TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Search } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import './chips.css'

type Props = {
  label: string
  value: string
  onChange(value: string): void
  /** The arrow down or Enter: on to the list. */
  onLeave?: () => void
}

/** The instant filter above a list; `/` brings the focus here, `Escape` empties it, the arrow down goes to the list. */
export function SearchField({ label, value, onChange, onLeave }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => input.current?.focus()]])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') onChange('')
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave?.()
    else return
    event.preventDefault()
  }
  return (
    <div className="search-field">
      <TextInput
        ref={input}
        aria-label={label}
        placeholder={label}
        aria-keyshortcuts="/"
        value={value}
        leftSection={<Search className="icon-small" aria-hidden />}
        leftSectionWidth={28}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden>/</kbd>
    </div>
  )
}
