import type { OutputOf } from '../../../../shared/contract/index.ts'
import { RecordForm, useRecordForm } from '../../../components/index.ts'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { formatDay } from '../../../format/date.ts'
import { caseForm as text } from '../../../i18n/nl/incidents/form.ts'
import { casePage } from '../../../i18n/nl/incidents/page.ts'
import { caseWords } from '../../../i18n/nl/incidents/words.ts'
import type { ComplaintEntry } from '../incident-types.ts'
import { ComplaintFields } from './complaint-fields.tsx'
import { FormRefusal } from './form-refusal.tsx'
import { HideButton } from './hide-button.tsx'

type Props = { entry: ComplaintEntry; stored: OutputOf<'complaints.record'>; onHide: () => void }

/** Everything that is known of a complaint, to read and to change. */
export function ComplaintForm({ entry, stored, onHide }: Props) {
  const form = useRecordForm({
    kind: 'complaints',
    id: entry.id,
    title: `${caseWords.complaint} ${formatDay(entry.receivedAt.slice(0, 10))}`,
    stored,
    command: 'complaints.save',
    input: (given) => given,
  })
  useKeptFocus(form.isOpen, () => document.querySelector<HTMLElement>('.record-form input'), true)
  return (
    <RecordForm
      form={form}
      label={text.complaint}
      {...(entry.host && { subject: `host:${entry.host.id}` })}
      {...(entry.closedOn !== undefined && { reason: casePage.readOnly })}
      beside={<HideButton onHide={onHide} />}
    >
      <ComplaintFields at={form.at} isNew={false} />
      <FormRefusal refusal={form.refusal} />
    </RecordForm>
  )
}
