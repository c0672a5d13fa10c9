import { useEffect, useRef } from 'react'
import type { TrainingSession } from '../../../../shared/domain/exchange/support.ts'
import type { Draft } from '../../../components/form/model/draft.ts'
import {
  Button,
  CheckField,
  DateField,
  ErrorState,
  FormSection,
  NotesField,
  NumberField,
  RecordForm,
  TextField,
  TimeField,
  useRecordForm,
} from '../../../components/index.ts'
import { training } from '../../../i18n/nl/support/training.ts'
import { nl } from '../../../i18n/nl.ts'
import { LengthField } from '../../hosts/papers/length-field.tsx'
import { newEntry } from '../support-search.ts'
import type { SessionEntry } from './training-types.ts'

const text = training.form
// Outside the form: what is known beforehand is the same at every render. The service gives the real id.
const unsaved: { record: Draft<TrainingSession>; version: undefined } = {
  record: { id: newEntry },
  version: undefined,
}

type Props = {
  /** The one that is changed; without it, a new one. */
  session: SessionEntry | undefined
  onSaved: (id: string) => void
  onClose: () => void
}

/** Enters or changes a session: what, when, where and for how many. */
export function SessionForm({ session, onSaved, onClose }: Props) {
  const title = session?.record.title ?? text.newTitle
  const panel = useRef<HTMLDivElement>(null)
  const form = useRecordForm({
    kind: 'trainingSessions',
    id: session?.id ?? newEntry,
    title,
    stored: session ?? unsaved,
    command: 'training.save',
    input: (given) => given,
    onSaved: ({ id }) => onSaved(id),
  })
  const { at } = form
  useEffect(() => {
    if (form.isOpen) panel.current?.querySelector<HTMLElement>('input')?.focus()
  }, [form.isOpen])
  return (
    <div className="support-panel" ref={panel}>
      <RecordForm
        form={form}
        label={session ? text.label(title) : title}
        beside={<Button onClick={onClose}>{nl.common.close}</Button>}
      >
        <FormSection title={text.what}>
          <TextField at={at('title')} isRequired span={12} />
          <DateField at={at('date')} isRequired span={5} />
          <TimeField at={at('from')} label={text.from} span={3} />
          <LengthField at={at('minutes')} label={text.length} isRequired span={4} hint={text.lengthHint} />
        </FormSection>
        <FormSection title={text.where}>
          <TextField at={at('provider')} span={12} />
          <TextField at={at('place')} span={8} />
          <NumberField at={at('places')} label={text.places} span={4} hint={text.placesHint} />
          <NotesField at={at('note')} span={12} />
          {session && <CheckField at={at('isCancelled')} label={text.cancelled} span={12} />}
        </FormSection>
        {form.refusal && <ErrorState error={form.refusal} isInline />}
      </RecordForm>
    </div>
  )
}
