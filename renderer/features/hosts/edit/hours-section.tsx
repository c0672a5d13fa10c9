import type { Host } from '../../../../shared/domain/exchange/document.ts'
import { DateField, FormSection, ListEditor } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { HoursField } from './hours-field.tsx'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit

type HoursChange = NonNullable<Host['openingHoursChanges']>[number]

const columns = [
  {
    label: nl.form.fields.from,
    width: '180px',
    field: (row: Place<HoursChange>) => <DateField at={row.at('from')} isRequired />,
  },
  {
    label: nl.form.fields.openingHours,
    field: (row: Place<HoursChange>) => <HoursField at={row.at('openingHours')} none={text.hoursClosed} />,
  },
]

/** The opening hours of a host, and every other set of them from its date on. */
export function HoursSection({ host }: { host: HostPlace }) {
  return (
    <FormSection title={text.hours} note={text.hoursNote}>
      <FirstHours host={host} />
      <ListEditor
        at={host.at('openingHoursChanges')}
        columns={columns}
        newRow={() => ({ openingHours: [] })}
        addLabel={text.addHours}
        empty={text.noHoursChanges}
      />
    </FormSection>
  )
}

/** The opening hours that a host begins with. */
export function FirstHours({ host }: { host: HostPlace }) {
  return <HoursField at={host.at('openingHours')} label={text.firstHours} none={text.hoursHint(0, '')} span={8} />
}
