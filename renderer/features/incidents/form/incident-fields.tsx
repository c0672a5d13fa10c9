import { incidentCategories, incidentKinds, type Incident } from '../../../../shared/domain/exchange/incidents.ts'
import { useQueryOf } from '../../../api/index.ts'
import {
  ChoiceField,
  FormSection,
  MomentField,
  NotesField,
  PersonField,
  TextField,
  type Place,
} from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { caseForm as text } from '../../../i18n/nl/incidents/form.ts'
import { caseWords } from '../../../i18n/nl/incidents/words.ts'
import { hostPeople } from '../../children/agreements/host-people.ts'
import { ChildrenPart } from './children-part.tsx'

const kinds = incidentKinds.map((value) => ({ value, label: caseWords.kinds[value] }))
const categories = incidentCategories.map((value) => ({ value, label: caseWords.categories[value] }))

type Props = {
  at: Place<Incident>['at']
  /** Of a new one it is said whether it is a crisis; later that is an act of its own. */
  isNew: boolean
}

/** The fields of an incident (R137), in the order in which somebody tells it on the telephone. */
export function IncidentFields({ at, isNew }: Props) {
  const hosts = useQueryOf('hosts.list', {}).data ?? []
  const children = useQueryOf('children.list', {}).data ?? []
  // Beside the panel of a stored one there is room for two fields in a row.
  const third = isNew ? 4 : 6
  const place = <TextField at={at('place')} span={6} />
  return (
    <>
      <FormSection title={text.what} note={text.whatNote}>
        <PersonField at={at('hostId')} people={hostPeople(hosts)} span={third} />
        <MomentField at={at('occurredAt')} span={third} isRequired />
        <ChoiceField at={at('category')} choices={categories} span={third} isRequired />
        {!isNew && place}
        {isNew && (
          <>
            <ChoiceField at={at('kind')} choices={kinds} look="segments" span={4} isRequired />
            <p className="case-kind-hint small ink-2">{text.kindHint}</p>
          </>
        )}
        <NotesField at={at('description')} isRequired />
        {isNew && place}
      </FormSection>
      <FormSection title={text.children} note={text.childrenNote}>
        <ChildrenPart
          at={at('children')}
          people={children.map((child) => ({
            id: child.id,
            label: nl.common.name(child),
            ...(child.host && { detail: nl.common.name(child.host) }),
          }))}
          isNew={isNew}
        />
      </FormSection>
      <FormSection title={text.reported} note={text.reportedNote}>
        <MomentField at={at('reportedAt')} span={4} isRequired />
        <TextField at={at('reportedBy')} span={8} isRequired />
      </FormSection>
      <FormSection title={text.care} note={text.careNote}>
        <NotesField at={at('firstAid')} span={6} />
        <NotesField at={at('measures')} span={6} />
        {!isNew && (
          <>
            <MomentField at={at('insurerToldAt')} span={6} />
            <TextField at={at('insuranceReference')} span={6} />
            <NotesField at={at('outcome')} />
          </>
        )}
      </FormSection>
    </>
  )
}
