import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { ChoiceField, DateField, FormSection, type Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart } from '../../families/form-part.tsx'

const text = nl.children.details

/** Whether pictures may be taken, and when the privacy notice was given (R131). */
export function ConsentsSection({ at }: { at: Place<Child>['at'] }) {
  const photos = at('photoConsent')
  return (
    <FormSection title={text.consents} note={text.consentsNote}>
      <FormPart name="photo-consent">
        <ChoiceField
          at={photos.at('granted')}
          label={text.photo}
          choices={[
            { value: true, label: text.photoChoices.granted },
            { value: false, label: text.photoChoices.refused },
          ]}
        />
        <DateField at={photos.at('on')} label={text.photoOn} span={3} />
      </FormPart>
      <FormPart name="privacy-notice">
        <DateField at={at('privacyNoticeOn')} span={5} />
      </FormPart>
    </FormSection>
  )
}
