import { permissionKinds, type LocationPermission } from '../../../../shared/domain/exchange/document.ts'
import { ChoiceField, DateField, FormSection, ListEditor, TextField } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit
const choices = permissionKinds.map((value) => ({ value, label: text.permissionKinds[value] }))

const columns = [
  {
    label: nl.form.fields.kind,
    width: '240px',
    field: (row: Place<LocationPermission>) => <ChoiceField at={row.at('kind')} choices={choices} isRequired />,
  },
  {
    label: nl.form.fields.from,
    width: '180px',
    field: (row: Place<LocationPermission>) => <DateField at={row.at('from')} isRequired />,
  },
  {
    label: nl.form.fields.until,
    width: '180px',
    field: (row: Place<LocationPermission>) => <DateField at={row.at('until')} />,
  },
]

/** How Opgroeien knows the location, and what it may report beside care of the youngest (R105, R108). */
export function ReportSection({ host }: { host: HostPlace }) {
  return (
    <FormSection title={text.location} note={text.locationNote}>
      <TextField at={host.at('locationName')} hint={text.locationNameHint} />
      <ListEditor
        at={host.at('permissions')}
        columns={columns}
        newRow={() => ({})}
        addLabel={text.addPermission}
        empty={text.noPermissions}
      />
    </FormSection>
  )
}
