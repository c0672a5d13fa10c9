import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { DateField, FormSection, TextField, type Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart } from '../../families/form-part.tsx'
import { HiddenField } from '../../families/hidden-field.tsx'
import { DuplicateNote } from './duplicate-note.tsx'

const text = nl.children.details

type Props = {
  at: Place<Child>['at']
  /** The child itself, which is no duplicate of itself; undefined for a new one. */
  id?: string
}

/** Who a child is: names, birth, school, national number; and whether it may be there already. */
export function IdentitySection({ at, id }: Props) {
  return (
    <FormSection title={text.child}>
      <FormPart name="first">
        <TextField at={at('firstName')} isRequired />
      </FormPart>
      <TextField at={at('lastName')} span={5} isRequired />
      <DateField at={at('birthDate')} span={3} isRequired />
      <DuplicateNote at={at} {...(id !== undefined && { exceptId: id })} />
      <TextField at={at('birthPlace')} />
      <DateField at={at('schoolStartsOn')} hint={text.schoolHint} />
      <DateField at={at('fullTimeSchoolOn')} hint={text.fullTimeSchoolHint} />
      <FormPart name="child-national-number">
        <HiddenField at={at('nationalRegisterNumber')} hint={text.nationalNumberHint} />
      </FormPart>
    </FormSection>
  )
}
