import { useEffect } from 'react'
import type { GroupLocation } from '../../../../shared/domain/exchange/document.ts'
import type { Draft } from '../../../components/form/model/draft.ts'
import {
  Button,
  DateField,
  FormSection,
  NumberField,
  PositionField,
  RecordForm,
  TextField,
  useRecordForm,
} from '../../../components/index.ts'
import { groupLocations as text } from '../../../i18n/nl/group-locations.ts'
import { nl } from '../../../i18n/nl.ts'
import type { StoredGroupLocation } from './group-location-types.ts'

// Outside the form: what is known beforehand is the same at every render. The service gives the real id.
const unsaved: { record: Draft<GroupLocation>; version: undefined } = { record: { id: 'nieuw' }, version: undefined }

type Props = {
  /** The one that is changed; without it, a new one. */
  location?: StoredGroupLocation | undefined
  onSaved: (id: string) => void
  onClose: () => void
}

/** Enters or changes a group location (R74). */
export function GroupLocationForm({ location, onSaved, onClose }: Props) {
  const title = location?.record.name ?? text.newTitle
  const form = useRecordForm({
    kind: 'groupLocations',
    id: location?.id ?? 'nieuw',
    title,
    stored: location ?? unsaved,
    command: 'groupLocations.save',
    input: (given) => given,
    onSaved: ({ id }) => onSaved(id),
  })
  const { at } = form
  useEffect(() => {
    if (form.isOpen) document.querySelector<HTMLElement>('.record-form input')?.focus()
  }, [form.isOpen])
  return (
    <RecordForm
      form={form}
      label={location ? text.form(title) : title}
      beside={<Button onClick={onClose}>{nl.common.close}</Button>}
    >
      <FormSection title={text.who}>
        <TextField at={at('name')} isRequired span={6} />
        <NumberField at={at('places')} isRequired span={3} hint={text.placesHint} />
      </FormSection>
      <FormSection title={text.where}>
        <TextField at={at('street')} isRequired span={6} />
        <TextField at={at('postcode')} isRequired span={2} />
        <TextField at={at('city')} isRequired span={4} />
        <PositionField at={at} />
      </FormSection>
      <FormSection title={text.how}>
        <TextField at={at('phone')} />
      </FormSection>
      <FormSection title={text.period} note={text.periodNote}>
        <DateField at={at('endsOn')} />
      </FormSection>
    </RecordForm>
  )
}
