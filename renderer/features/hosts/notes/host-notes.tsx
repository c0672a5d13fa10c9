import { v7 as newId } from 'uuid'
import type { NoteRecord } from '../../../../shared/domain/exchange/document.ts'
import { DateField, FormSection, ListEditor, NotesField, RecordForm } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostForm } from '../edit/use-host-form.ts'
import type { HostFile } from '../host-types.ts'

const text = nl.hosts.notes
const { fields } = nl.form

const columns = [
  {
    label: fields.date,
    width: '140px',
    field: (row: Place<NoteRecord>) => <DateField at={row.at('date')} isRequired />,
  },
  { label: fields.text, field: (row: Place<NoteRecord>) => <NotesField at={row.at('text')} isRequired /> },
]

/** Notities: what those who work with this host want to know of one another, by date. */
export function HostNotes({ host, form, today }: { host: HostFile; form: HostForm; today: string }) {
  return (
    <RecordForm form={form} label={text.formLabel(nl.common.name(host))} subject={`host:${host.id}`}>
      <FormSection title={text.title} note={text.note}>
        <ListEditor
          at={form.at('notes')}
          columns={columns}
          newRow={() => ({ id: newId(), date: today })}
          addLabel={text.add}
          empty={text.none}
        />
      </FormSection>
    </RecordForm>
  )
}
