import { v7 as newId } from 'uuid'
import type { CrisisReport, Incident } from '../../../../shared/domain/exchange/incidents.ts'
import {
  ChoiceField,
  FormSection,
  ListEditor,
  MomentField,
  NotesField,
  TextField,
  type Place,
} from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { caseForm as text } from '../../../i18n/nl/incidents/form.ts'

const yesNo = [
  { value: true, label: nl.form.yes },
  { value: false, label: nl.form.no },
]

type Person = NonNullable<CrisisReport['persons']>[number]

const columns = [
  {
    label: text.personColumns.name,
    width: '2fr',
    field: (row: Place<Person>) => <TextField at={row.at('name')} isRequired />,
  },
  {
    label: text.personColumns.involvement,
    width: '3fr',
    field: (row: Place<Person>) => <TextField at={row.at('involvement')} isRequired />,
  },
]

/** What the crisis form asks beside the incident itself (R139). */
export function CrisisSections({ at }: { at: Place<Incident>['at'] }) {
  const crisis = at('crisis')
  return (
    <>
      <FormSection title={text.crisis} note={text.crisisNote}>
        <TextField at={crisis.at('reporterName')} span={6} />
        <TextField at={crisis.at('reporterFunction')} span={6} />
        <TextField at={crisis.at('reporterPhone')} span={6} />
        <TextField at={crisis.at('reporterEmail')} span={6} />
        <MomentField at={crisis.at('phonedAt')} span={6} />
        <MomentField at={crisis.at('formSentAt')} span={6} />
        <NotesField at={crisis.at('informed')} />
        <ChoiceField at={crisis.at('hasPolice')} choices={yesNo} span={5} />
        <TextField at={crisis.at('policeReport')} span={7} />
        <NotesField at={crisis.at('preventiveActions')} />
      </FormSection>
      <FormSection title={text.crisisPersons}>
        <ListEditor
          at={crisis.at('persons')}
          addLabel={text.addPerson}
          empty={text.noPersons}
          newRow={() => ({ id: newId() })}
          columns={columns}
        />
      </FormSection>
    </>
  )
}
