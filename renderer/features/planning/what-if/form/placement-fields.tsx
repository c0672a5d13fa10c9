import { useRef } from 'react'
import { flushSync } from 'react-dom'
import {
  CentsField,
  DateField,
  PersonField,
  TextField,
  useDraftValue,
  type Place,
} from '../../../../components/form/index.ts'
import type { PickedPerson } from '../../../../components/form/model/pick-people.ts'
import { Button } from '../../../../components/index.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import type { ChangeRecords } from '../model/change-draft.ts'
import { PlanTextField } from './plan-text-field.tsx'

const text = planning.whatIf.form

type Props = {
  at: Place<ChangeRecords['placement']>['at']
  people: readonly PickedPerson[]
  hosts: readonly PickedPerson[]
}

/** A child more: one from the list, or one that has a name only. */
export function PlacementFields({ at, people, hosts }: Props) {
  const [isNameOnly, setNameOnly] = useDraftValue(at('isNameOnly'))
  const [, setFirstName] = useDraftValue(at('firstName'))
  const [, setLastName] = useDraftValue(at('lastName'))
  const [, setChildId] = useDraftValue(at('childId'))
  const child = useRef<HTMLDivElement>(null)
  // The field that was typed in goes: the one in its place takes the focus.
  const swap = (change: () => void) => {
    flushSync(change)
    child.current?.querySelector('input')?.focus()
  }
  const nameOnly = (typed: string) => {
    const [first = '', ...rest] = typed.split(/\s+/)
    swap(() => {
      setChildId(undefined)
      setFirstName(first === '' ? undefined : first)
      setLastName(rest.length === 0 ? undefined : rest.join(' '))
      setNameOnly(true)
    })
  }
  const fromList = () =>
    swap(() => {
      setFirstName(undefined)
      setLastName(undefined)
      setNameOnly(undefined)
    })
  return (
    <>
      <div ref={child} className="what-if-child">
        {isNameOnly ? (
          <>
            <TextField at={at('firstName')} span={6} isRequired />
            <TextField at={at('lastName')} span={6} />
            <p className="what-if-wide small ink-2">
              {text.onlyName}{' '}
              <Button kind="quiet" onClick={fromList}>
                {text.knownChild}
              </Button>
            </p>
          </>
        ) : (
          <PersonField
            at={at('childId')}
            people={people}
            span={12}
            isRequired
            newLabel={text.newChild}
            onNew={nameOnly}
          />
        )}
      </div>
      <PersonField at={at('hostId')} people={hosts} span={12} isRequired />
      <PlanTextField at={at('text')} hint={text.planHint} />
      <DateField at={at('from')} span={6} isRequired />
      <DateField at={at('until')} span={6} placeholder={text.noEnd} />
      <CentsField at={at('dayCents')} span={6} placeholder={text.byAttest} />
    </>
  )
}
