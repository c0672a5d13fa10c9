import { X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { isList } from './model/path.ts'
import type { PickedPerson } from './model/pick-people.ts'
import { PersonPicker } from './person-picker.tsx'
import { spanStyle, useField, type FieldProps } from './use-field.tsx'

const text = nl.form.people

type Props = FieldProps<string[]> & { people: readonly PickedPerson[] }

/** A field that holds the ids of several people: they are found one by one, and taken away with the cross behind their name. */
export function PeopleField({ people, span = 12, ...props }: Props) {
  const { value, put, leave, label, wrapper } = useField<string[]>({ ...props, span })
  const { style: _, ...rest } = wrapper
  const field = useRef<HTMLDivElement>(null)
  const ids = isList(value) ? value.filter((id) => typeof id === 'string') : []
  const others = useMemo(() => people.filter(({ id }) => !isList(value) || !value.includes(id)), [people, value])
  const remove = (id: string) => {
    flushSync(() => put(ids.filter((other) => other !== id)))
    field.current?.querySelector('input')?.focus()
  }
  return (
    <div className="people-field" style={spanStyle(span)} ref={field}>
      <PersonPicker
        {...rest}
        people={others}
        placeholder={text.add}
        value={undefined}
        onChange={(id) => id !== undefined && put([...ids, id])}
        onBlur={leave}
      />
      {ids.length > 0 && (
        <ul className="people-chosen" aria-label={label}>
          {ids.map((id) => {
            const name = people.find((person) => person.id === id)?.label ?? id
            return (
              <li key={id}>
                <span>{name}</span>
                <Button
                  kind="quiet"
                  isIconOnly
                  icon={<X className="icon-small" aria-hidden />}
                  aria-label={text.remove(name, label)}
                  onClick={() => remove(id)}
                />
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
