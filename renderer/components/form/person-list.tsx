import { UserPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import { nl } from '../../i18n/nl.ts'
import type { PickedPerson } from './model/pick-people.ts'

const text = nl.form.picker

type Props = {
  id: string
  found: { people: readonly PickedPerson[]; hidden: number }
  newLabel: string | undefined
  active: number
  chosenId: string | undefined
  onTake: (index: number) => void
}

/** Who was found, as a list whose active entry the field names; the last entry makes somebody new. */
export function PersonList({ id, found, newLabel, active, chosenId, onTake }: Props) {
  const { people, hidden } = found
  const option = (index: number, isChosen: boolean, content: ReactNode) => (
    // The keyboard stays in the field, which names the active entry.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      key={index}
      id={`${id}-${index}`}
      role="option"
      aria-selected={isChosen}
      className="picker-option"
      {...(index === active && { 'data-active': true, ref: show })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(index)}
    >
      {content}
    </div>
  )
  return (
    <>
      {people.length === 0 && <p className="picker-remark">{text.nothing}</p>}
      <div id={id} role="listbox" aria-label={text.list} className="picker-list">
        {people.map((person, index) =>
          option(
            index,
            person.id === chosenId,
            <>
              <span className="medium">{person.label}</span>
              {person.detail !== undefined && <span className="ink-3">{person.detail}</span>}
            </>,
          ),
        )}
        {newLabel !== undefined &&
          option(
            people.length,
            false,
            <>
              <UserPlus className="icon-small" aria-hidden />
              <span className="medium">{newLabel}</span>
            </>,
          )}
      </div>
      {hidden > 0 && <p className="picker-remark">{text.more(hidden)}</p>}
    </>
  )
}

/** Brings the active entry into view. */
function show(entry: HTMLElement | null): void {
  entry?.scrollIntoView({ block: 'nearest' })
}
