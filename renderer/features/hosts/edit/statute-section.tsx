import { statutes, type Host } from '../../../../shared/domain/exchange/document.ts'
import { ChoiceField, DateField, FormSection, ListEditor, useDraftValue } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit
const choices = statutes.map((value) => ({ value, label: nl.hosts.statutes[value] }))

type StatuteChange = NonNullable<Host['statuteChanges']>[number]

const columns = [
  {
    label: nl.form.fields.from,
    width: '180px',
    field: (row: Place<StatuteChange>) => <DateField at={row.at('from')} isRequired />,
  },
  {
    label: nl.form.fields.statute,
    width: '240px',
    field: (row: Place<StatuteChange>) => <ChoiceField at={row.at('statute')} choices={choices} isRequired />,
  },
]

/** Since when a host is affiliated and under which statute, with every later statute from its date on (R12). */
export function StatuteSection({ host }: { host: HostPlace }) {
  const [endsOn] = useDraftValue(host.at('endsOn'))
  return (
    <FormSection title={text.statute} note={text.statuteNote}>
      <DateField at={host.at('startsOn')} label={text.startsOn} isRequired />
      {endsOn !== undefined && <DateField at={host.at('endsOn')} isReadOnly hint={text.endsOnHint} />}
      <StatuteField at={host.at('statute')} />
      <ListEditor
        at={host.at('statuteChanges')}
        columns={columns}
        newRow={() => ({})}
        addLabel={text.addStatute}
        empty={text.noStatuteChanges}
      />
    </FormSection>
  )
}

/** The statute that a host begins under. */
export function StatuteField({ at }: { at: Place<Host['statute']> }) {
  return <ChoiceField at={at} label={text.firstStatute} choices={choices} isRequired />
}
