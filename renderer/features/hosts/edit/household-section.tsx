import { v7 as newId } from 'uuid'
import type { HouseholdMember } from '../../../../shared/domain/exchange/document.ts'
import { DateField, FormSection, ListEditor, TextField } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit
const { fields } = nl.form

const columns = [
  {
    label: fields.firstName,
    field: (row: Place<HouseholdMember>) => <TextField at={row.at('firstName')} isRequired />,
  },
  { label: fields.lastName, field: (row: Place<HouseholdMember>) => <TextField at={row.at('lastName')} isRequired /> },
  {
    label: fields.birthDate,
    width: '140px',
    field: (row: Place<HouseholdMember>) => <DateField at={row.at('birthDate')} isRequired />,
  },
  {
    label: fields.relation,
    width: '120px',
    field: (row: Place<HouseholdMember>) => <TextField at={row.at('relation')} />,
  },
  {
    label: nl.form.fieldsWithin['household.until'] ?? fields.until,
    width: '140px',
    field: (row: Place<HouseholdMember>) => <DateField at={row.at('until')} />,
  },
]

/** Who lives in the home beside the host and her own children that count (R14). */
export function HouseholdSection({ host }: { host: HostPlace }) {
  return (
    <FormSection title={text.household} note={text.householdNote}>
      <ListEditor
        at={host.at('household')}
        columns={columns}
        newRow={() => ({ id: newId() })}
        addLabel={text.addMember}
        empty={text.noMembers}
      />
    </FormSection>
  )
}
