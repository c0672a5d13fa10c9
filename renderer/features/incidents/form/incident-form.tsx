import type { OutputOf } from '../../../../shared/contract/index.ts'
import { RecordForm, useRecordForm } from '../../../components/index.ts'
import { useKeptFocus } from '../../../components/use-kept-focus.ts'
import { formatDay } from '../../../format/date.ts'
import { caseForm as text } from '../../../i18n/nl/incidents/form.ts'
import { casePage } from '../../../i18n/nl/incidents/page.ts'
import { caseWords } from '../../../i18n/nl/incidents/words.ts'
import type { IncidentEntry } from '../incident-types.ts'
import { CrisisSections } from './crisis-sections.tsx'
import { FormRefusal } from './form-refusal.tsx'
import { HideButton } from './hide-button.tsx'
import { IncidentFields } from './incident-fields.tsx'

type Props = { entry: IncidentEntry; stored: OutputOf<'incidents.record'>; onHide: () => void }

/** Everything that is known of an incident, and of a crisis what its form asks, to read and to change. */
export function IncidentForm({ entry, stored, onHide }: Props) {
  const form = useRecordForm({
    kind: 'incidents',
    id: entry.id,
    title: `${caseWords.kinds[entry.kind]} ${formatDay(entry.occurredAt.slice(0, 10))}`,
    stored,
    command: 'incidents.save',
    input: (given) => given,
  })
  useKeptFocus(form.isOpen, () => document.querySelector<HTMLElement>('.record-form input'), true)
  return (
    <RecordForm
      form={form}
      label={text.incident}
      {...(entry.host && { subject: `host:${entry.host.id}` })}
      {...(entry.closedOn !== undefined && { reason: casePage.readOnly })}
      beside={<HideButton onHide={onHide} />}
    >
      <IncidentFields at={form.at} isNew={false} />
      {entry.kind === 'crisis' && <CrisisSections at={form.at} />}
      <FormRefusal refusal={form.refusal} />
    </RecordForm>
  )
}
