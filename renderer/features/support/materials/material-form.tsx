import { useEffect, useRef } from 'react'
import type { Material } from '../../../../shared/domain/exchange/support.ts'
import type { Draft } from '../../../components/form/model/draft.ts'
import {
  Button,
  CentsField,
  DateField,
  ErrorState,
  FormSection,
  NotesField,
  RecordForm,
  TextField,
  useRecordForm,
} from '../../../components/index.ts'
import { materials } from '../../../i18n/nl/support/materials.ts'
import { nl } from '../../../i18n/nl.ts'
import { newEntry } from '../support-search.ts'
import type { MaterialEntry } from './material-types.ts'

const text = materials.form
// Outside the form: what is known beforehand is the same at every render. The service gives the real id.
const unsaved: { record: Draft<Material>; version: undefined } = { record: { id: newEntry }, version: undefined }

type Props = {
  /** The one that is changed; without it, a new one. */
  material: MaterialEntry | undefined
  onSaved: (id: string) => void
  onClose: () => void
}

/** Enters or changes what can be borrowed. */
export function MaterialForm({ material, onSaved, onClose }: Props) {
  const title = material?.record.name ?? text.newTitle
  const panel = useRef<HTMLDivElement>(null)
  const form = useRecordForm({
    kind: 'materials',
    id: material?.id ?? newEntry,
    title,
    stored: material ?? unsaved,
    command: 'materials.save',
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
        label={material ? text.label(title) : title}
        beside={<Button onClick={onClose}>{nl.common.close}</Button>}
      >
        <FormSection title={text.what}>
          <TextField at={at('name')} isRequired span={12} />
          <TextField at={at('kind')} span={7} hint={text.kindHint} />
          <TextField at={at('number')} span={5} hint={text.numberHint} />
        </FormSection>
        <FormSection title={text.bought}>
          <DateField at={at('acquiredOn')} span={6} />
          <CentsField at={at('valueCents')} span={6} />
          <DateField at={at('retiredOn')} span={6} hint={text.retiredHint} />
          <NotesField at={at('note')} span={12} />
        </FormSection>
        {form.refusal && <ErrorState error={form.refusal} isInline />}
      </RecordForm>
    </div>
  )
}
