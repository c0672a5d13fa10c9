import { Popover, TextInput, type TextInputProps } from '@mantine/core'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { nl } from '../../i18n/nl.ts'
import { peopleIndex, pickPeople, type PickedPerson } from './model/pick-people.ts'
import { atRest, pressKey } from './model/picker-state.ts'
import { PersonList } from './person-list.tsx'
import { useField, type FieldProps } from './use-field.tsx'

type People = {
  people: readonly PickedPerson[]
  /** `Nieuwe contracthouder`: the last entry of the list. */
  newLabel?: string
  /** The last entry was taken; it is given what was typed. */
  onNew?: (typed: string) => void
}

type Props = People &
  Omit<TextInputProps, 'value' | 'onChange' | 'onKeyDown'> & {
    /** The id of who is chosen. */
    value: string | undefined
    onChange: (id: string | undefined) => void
  }

/**
 * Finds somebody by parts of a name or detail, whatever case and accents: the arrows go along the list, Enter takes, Escape
 * goes back, and an emptied field chooses nobody.
 */
export function PersonPicker({ people, newLabel, onNew, value, onChange, onBlur, ...rest }: Props) {
  const [state, setState] = useState(atRest)
  const { typed, isOpen, active } = state
  const listId = useId()
  const index = useMemo(() => peopleIndex(people), [people])
  const found = useMemo(() => pickPeople(index, typed ?? ''), [index, typed])
  const chosen = people.find((person) => person.id === value)
  const entries = found.people.length + (newLabel === undefined ? 0 : 1)
  const take = (at: number) => {
    const person = found.people[at]
    setState(atRest)
    if (person) onChange(person.id)
    else onNew?.(typed?.trim() ?? '')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (rest.readOnly || event.ctrlKey || event.altKey) return
    const next = pressKey(state, event.key, entries)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (next === 'take') take(active)
    else setState(next)
  }
  return (
    <Popover opened={isOpen && !rest.readOnly} width="target" position="bottom-start" offset={2} withRoles={false}>
      <Popover.Target>
        <TextInput
          placeholder={nl.form.pick}
          {...rest}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? chosen?.label ?? value ?? ''}
          onChange={(event) => setState({ typed: event.currentTarget.value, isOpen: true, active: 0 })}
          onClick={() => setState({ ...state, isOpen: true })}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (typed?.trim() === '') onChange(undefined)
            setState(atRest)
            onBlur?.(event)
          }}
        />
      </Popover.Target>
      <Popover.Dropdown className="picker-dropdown">
        <PersonList id={listId} found={found} newLabel={newLabel} active={active} chosenId={value} onTake={take} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** A field that holds somebody's id. */
export function PersonField({ people, newLabel, onNew, ...props }: FieldProps<string> & People) {
  const { value, put, leave, wrapper } = useField(props)
  return (
    <PersonPicker
      {...wrapper}
      people={people}
      {...(newLabel !== undefined && { newLabel })}
      {...(onNew && { onNew })}
      value={typeof value === 'string' ? value : undefined}
      onChange={put}
      onBlur={leave}
    />
  )
}
