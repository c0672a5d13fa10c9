import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { FormSection, TextField, type Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'

const text = nl.children.details

/** The names as spelled on the attest, apart from the name that is shown (R24). */
export function AttestNamesSection({ at }: { at: Place<Child>['at'] }) {
  return (
    <FormSection title={text.attest} note={text.attestNote}>
      <TextField at={at('attestFirstName')} />
      <TextField at={at('attestLastName')} span={5} />
    </FormSection>
  )
}
