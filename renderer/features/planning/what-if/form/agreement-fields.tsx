import { useEffect } from 'react'
import { ChoiceField, PersonField, useDraftValue, type Place } from '../../../../components/form/index.ts'
import type { PickedPerson } from '../../../../components/form/model/pick-people.ts'
import { Note } from '../../../../components/index.ts'
import { nl } from '../../../../i18n/nl.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { useChildAgreements, type ChildAgreement } from './use-change-facts.ts'

const text = planning.whatIf.form

type Props = { child: Place<string>; agreement: Place<string>; people: readonly PickedPerson[] }

/** A child that comes, and which of its agreements is meant: the only one goes without saying. */
export function AgreementFields({ child, agreement, people }: Props) {
  const [childId] = useDraftValue(child)
  const [chosen, choose] = useDraftValue(agreement)
  const agreements = useChildAgreements(childId)
  const first = agreements?.[0]?.id
  const isAmong = agreements?.some(({ id }) => id === chosen) ?? true
  useEffect(() => {
    if (!isAmong) choose(first)
  }, [isAmong, choose, first])
  return (
    <>
      <PersonField at={child} people={people} span={12} isRequired />
      {agreements?.length === 0 && (
        <div className="what-if-wide">
          <Note meaning="attention" fact={text.noAgreement} />
        </div>
      )}
      {agreements !== undefined && agreements.length > 1 && (
        <ChoiceField at={agreement} label={text.agreement} span={12} isRequired choices={agreements.map(choiceOf)} />
      )}
    </>
  )
}

function choiceOf({ id, host }: ChildAgreement): { value: string; label: string } {
  return { value: id, label: nl.common.name(host) }
}
