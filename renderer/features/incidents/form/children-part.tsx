import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { IncidentChild } from '../../../../shared/domain/exchange/incidents.ts'
import { changeForm, useDraftStore } from '../../../components/form/draft-store.ts'
import {
  ChoiceField,
  MomentField,
  NotesField,
  PersonField,
  useDraftValue,
  type Place,
} from '../../../components/form/index.ts'
import { addRow, removeRow, rowsAt } from '../../../components/form/model/form-rows.ts'
import type { PickedPerson } from '../../../components/form/model/pick-people.ts'
import { Button } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { caseForm as text } from '../../../i18n/nl/incidents/form.ts'

const yesNo = [
  { value: true, label: nl.form.yes },
  { value: false, label: nl.form.no },
]

type Props = {
  at: Place<IncidentChild[]>
  people: readonly PickedPerson[]
  /** Of a new incident only who it was and how the child is; what parents said comes later. */
  isNew: boolean
}

/** The children of an incident, each with what the crisis form asks of it (R139); an answer that is not known stays empty. */
export function ChildrenPart({ at, people, isNew }: Props) {
  const count = useDraftStore((store) => rowsAt(store.entries[at.form]?.form.draft, at.path).length)
  const part = useRef<HTMLDivElement>(null)
  const focus = (selector: string) => part.current?.querySelector<HTMLElement>(selector)?.focus()
  const add = () => {
    flushSync(() => changeForm(at.form, (form) => addRow(form, at.path, {})))
    focus(`[data-row="${count}"] input`)
  }
  const remove = (index: number) => {
    flushSync(() => changeForm(at.form, (form) => removeRow(form, at.path, index)))
    focus('.case-add')
  }
  return (
    <div className="case-children" ref={part}>
      {count === 0 && <p className="small ink-3">{text.noChildren}</p>}
      {Array.from({ length: count }, (_, index) => (
        <ChildFields
          key={index}
          index={index}
          at={at.at(index)}
          people={people}
          isNew={isNew}
          onRemove={() => remove(index)}
        />
      ))}
      <Button className="case-add" kind="quiet" icon={<Plus className="icon-small" aria-hidden />} onClick={add}>
        {text.addChild}
      </Button>
    </div>
  )
}

type FieldsProps = {
  index: number
  at: Place<IncidentChild>
  people: readonly PickedPerson[]
  isNew: boolean
  onRemove: () => void
}

function ChildFields({ index, at, people, isNew, onRemove }: FieldsProps) {
  const [childId] = useDraftValue(at.at('childId'))
  const name = people.find(({ id }) => id === childId)?.label ?? text.child(index + 1)
  return (
    <div className="case-child" role="group" aria-label={name} data-row={index}>
      <div className="case-child-who">
        <div>
          <PersonField at={at.at('childId')} label={text.child(index + 1)} people={people} isRequired />
        </div>
        <Button
          kind="quiet"
          isIconOnly
          icon={<X className="icon-small" aria-hidden />}
          aria-label={text.removeChild(name)}
          onClick={onRemove}
        />
      </div>
      <div className="form-grid">
        <ChoiceField at={at.at('isInjured')} choices={yesNo} span={isNew ? 3 : 6} />
        <ChoiceField at={at.at('sawDoctor')} choices={yesNo} span={isNew ? 3 : 6} />
        <ChoiceField at={at.at('wentToHospital')} choices={yesNo} span={isNew ? 3 : 6} />
        <ChoiceField at={at.at('isStillInCare')} choices={yesNo} span={isNew ? 3 : 6} />
        <MomentField at={at.at('parentsToldAt')} span={isNew ? 4 : 6} />
        {!isNew && (
          <>
            <NotesField at={at.at('parentsReaction')} span={12} />
            <NotesField at={at.at('other')} span={12} />
          </>
        )}
      </div>
    </div>
  )
}
