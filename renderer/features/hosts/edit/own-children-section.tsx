import { v7 as newId } from 'uuid'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import { defaultCountsUntil } from '../../../../shared/domain/hosts/own-child.ts'
import { DateField, FormSection, ListEditor, TextField, useDraftValue } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { useMovedDate } from './use-moved-date.ts'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit

type OwnChild = Host['ownChildren'][number]

const columns = [
  {
    label: nl.form.fields.firstName,
    width: 'minmax(120px, 260px)',
    field: (row: Place<OwnChild>) => <TextField at={row.at('firstName')} isRequired />,
  },
  { label: nl.form.fields.birthDate, width: '180px', field: (row: Place<OwnChild>) => <BirthDate child={row} /> },
  {
    label: nl.form.fields.countsUntil,
    width: '180px',
    field: (row: Place<OwnChild>) => <DateField at={row.at('countsUntil')} isRequired />,
  },
]

/** A host's own children while they count for the limit (R5, R6). */
export function OwnChildrenSection({ host }: { host: HostPlace }) {
  return (
    <FormSection title={text.ownChildren} note={text.ownChildrenNote}>
      <ListEditor
        at={host.at('ownChildren')}
        columns={columns}
        newRow={() => ({ id: newId() })}
        addLabel={text.addOwnChild}
        empty={text.noOwnChildren}
      />
    </FormSection>
  )
}

/** The birth date of an own child; the date on which it stops counting follows, unless somebody gave it another (R6). */
function BirthDate({ child }: { child: Place<OwnChild> }) {
  const [countsUntil, setCountsUntil] = useDraftValue(child.at('countsUntil'))
  const moved = useMovedDate(child.at('birthDate'), (birthDate, former) => {
    const isOurs = countsUntil === undefined || (former !== undefined && countsUntil === defaultCountsUntil(former))
    if (isOurs) setCountsUntil(defaultCountsUntil(birthDate))
  })
  return (
    <div {...moved}>
      <DateField at={child.at('birthDate')} isRequired />
    </div>
  )
}
