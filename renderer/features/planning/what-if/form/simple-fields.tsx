import {
  CheckField,
  ChoiceField,
  DateField,
  NumberField,
  PersonField,
  useDraftValue,
  type Place,
} from '../../../../components/form/index.ts'
import { closureReasons } from '../../../../../shared/domain/billing/issued.ts'
import type { PickedPerson } from '../../../../components/form/model/pick-people.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { closureReason } from '../../../timeline/describe-event.ts'
import type { ChangeRecords } from '../model/change-draft.ts'
import { AgreementFields } from './agreement-fields.tsx'

const text = planning.whatIf.form
const reasons = closureReasons.map((value) => ({ value, label: closureReason(value) }))

type People = { people: readonly PickedPerson[] }
type Hosts = { hosts: readonly PickedPerson[] }

/** A closure of a host, or of the whole service. */
export function ClosureFields({ at, hosts }: Hosts & { at: Place<ChangeRecords['closure']>['at'] }) {
  const [isWholeService] = useDraftValue(at('isWholeService'))
  return (
    <>
      {!isWholeService && <PersonField at={at('hostId')} people={hosts} span={12} isRequired />}
      <CheckField at={at('isWholeService')} label={text.wholeService} span={12} />
      <DateField at={at('from')} span={6} isRequired />
      <DateField at={at('until')} span={6} isRequired />
      <ChoiceField at={at('reason')} span={6} isRequired choices={reasons} />
    </>
  )
}

/** Another number of places for a host. */
export function LicenceFields({ at, hosts }: Hosts & { at: Place<ChangeRecords['licence']>['at'] }) {
  return (
    <>
      <PersonField at={at('hostId')} people={hosts} span={12} isRequired />
      <DateField at={at('from')} span={6} isRequired />
      <NumberField at={at('maxPresent')} span={6} isRequired />
    </>
  )
}

/** A child that goes to school. */
export function SchoolFields({ at, people }: People & { at: Place<ChangeRecords['school-start']>['at'] }) {
  return (
    <>
      <PersonField at={at('childId')} people={people} span={12} isRequired />
      <DateField at={at('date')} span={6} label={text.school} isRequired />
    </>
  )
}

/** The last day of an agreement. */
export function EndFields({ at, people }: People & { at: Place<ChangeRecords['agreement-end']>['at'] }) {
  return (
    <>
      <AgreementFields child={at('childId')} agreement={at('agreementId')} people={people} />
      <DateField at={at('endsOn')} span={6} isRequired />
    </>
  )
}
