import { v7 as newId } from 'uuid'
import type { Child, ContactPerson } from '../../../../shared/domain/exchange/document.ts'
import {
  CheckField,
  FormSection,
  ListEditor,
  TextField,
  fieldLabel,
  type Place,
} from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart } from '../../families/form-part.tsx'

const text = nl.children.details

type Row = Place<ContactPerson>

const columns = [
  { label: fieldLabel('name'), width: '2fr', field: (row: Row) => <TextField at={row.at('name')} isRequired /> },
  { label: fieldLabel('relation'), width: '1.2fr', field: (row: Row) => <TextField at={row.at('relation')} /> },
  { label: fieldLabel('phone'), width: '1.2fr', field: (row: Row) => <TextField at={row.at('phone')} /> },
  { label: text.emergency, width: '68px', field: (row: Row) => <CheckField at={row.at('isEmergency')} /> },
  { label: text.mayCollect, width: '76px', field: (row: Row) => <CheckField at={row.at('mayCollect')} /> },
]

/** Whom to call and who may collect the child (R132, R133). */
export function ContactsSection({ at }: { at: Place<Child>['at'] }) {
  return (
    <FormSection title={text.contacts} note={text.contactsNote}>
      <FormPart name="emergency-contact">
        <ListEditor
          at={at('contacts')}
          addLabel={text.addContact}
          empty={text.noContacts}
          newRow={() => ({ id: newId(), isEmergency: false, mayCollect: false })}
          columns={columns}
        />
      </FormPart>
    </FormSection>
  )
}
