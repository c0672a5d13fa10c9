import { useEffect, useRef } from 'react'
import { DateField, useDraftValue, type Place } from '../../../../components/form/index.ts'
import type { PickedPerson } from '../../../../components/form/model/pick-people.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { valueOfRecord } from '../../../week-plan/model/plan-record.ts'
import { printPlan } from '../../../../format/plan-text/print-plan.ts'
import type { ChangeRecords } from '../model/change-draft.ts'
import { AgreementFields } from './agreement-fields.tsx'
import { PlanTextField } from './plan-text-field.tsx'
import { planOn, useChildAgreements } from './use-change-facts.ts'

const text = planning.whatIf.form

type Props = { at: Place<ChangeRecords['plan']>['at']; people: readonly PickedPerson[] }

/** Another plan for a child that comes. The line begins as the plan is now, so that only what changes has to be typed. */
export function PlanFields({ at, people }: Props) {
  const [childId] = useDraftValue(at('childId'))
  const [agreementId] = useDraftValue(at('agreementId'))
  const [from = ''] = useDraftValue(at('from'))
  const [typed, type] = useDraftValue(at('text'))
  const agreements = useChildAgreements(childId)
  const agreement = agreements?.find(({ id }) => id === agreementId)
  const plan = planOn(agreement, from)
  const now = plan && printPlan(valueOfRecord(plan))
  // Filled once per agreement: what is typed over it, or taken out, stays so.
  const filledFor = useRef(typed === undefined ? undefined : agreementId)
  useEffect(() => {
    if (agreement === undefined || filledFor.current === agreement.id) return
    filledFor.current = agreement.id
    type(now)
  }, [agreement, now, type])
  return (
    <>
      <AgreementFields child={at('childId')} agreement={at('agreementId')} people={people} />
      <PlanTextField
        at={at('text')}
        hint={agreement ? (now === undefined ? text.noPlan : text.now(now)) : text.planHint}
      />
      <DateField at={at('from')} span={6} isRequired />
      <DateField at={at('until')} span={6} placeholder={text.noEnd} />
    </>
  )
}
