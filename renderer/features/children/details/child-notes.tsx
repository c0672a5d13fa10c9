import { v7 as newId } from 'uuid'
import type { NoteRecord } from '../../../../shared/domain/exchange/document.ts'
import { useToday } from '../../../api/index.ts'
import {
  DateField,
  FormSection,
  ListEditor,
  NotesField,
  RecordForm,
  fieldLabel,
  type Place,
} from '../../../components/form/index.ts'
import { ErrorState, LoadingRows } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildFile } from '../child-types.ts'
import { useChildForm } from './use-child-form.ts'

const text = nl.children.details

const columns = [
  {
    label: fieldLabel('date'),
    width: '148px',
    field: (row: Place<NoteRecord>) => <DateField at={row.at('date')} isRequired />,
  },
  {
    label: fieldLabel('text'),
    width: '1fr',
    field: (row: Place<NoteRecord>) => <NotesField at={row.at('text')} isRequired />,
  },
]

/** Notities: what somebody wants to remember of a child, each with its date. */
export function ChildNotes({ child }: { child: ChildFile }) {
  const name = nl.common.name(child)
  const { today } = useToday()
  const { form, error, retry } = useChildForm(child.id, name)
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (!form.isOpen) return <LoadingRows rows={6} />
  return (
    <RecordForm form={form} label={text.notesForm(name)} subject={`child:${child.id}`}>
      <FormSection title={text.notes}>
        <ListEditor
          at={form.at('notes')}
          addLabel={text.addNote}
          empty={text.noNotes}
          newRow={() => ({ id: newId(), ...(today !== undefined && { date: today }) })}
          columns={columns}
        />
      </FormSection>
    </RecordForm>
  )
}
