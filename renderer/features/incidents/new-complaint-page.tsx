import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { LoadingRows, Page, RecordForm, useRecordForm } from '../../components/index.ts'
import { caseForm as text } from '../../i18n/nl/incidents/form.ts'
import { register } from '../../i18n/nl/incidents/register.ts'
import { ComplaintFields } from './form/complaint-fields.tsx'
import { FormRefusal } from './form/form-refusal.tsx'
import './incidents.css'

const parent = { title: register.title, to: '/huisbezoeken/incidenten' } as const

/** Klacht noteren: who complains about what, and by when there is an answer. */
export function NewComplaintPage() {
  const navigate = useNavigate()
  const now = useQueryOf('incidents.list', {}).data?.now.slice(0, 16)
  const stored = useMemo(
    () =>
      now === undefined
        ? undefined
        : { record: { id: 'new', channel: 'phone' as const, receivedAt: now }, version: undefined },
    [now],
  )
  const form = useRecordForm({
    kind: 'complaints',
    id: 'new',
    title: text.draftComplaint,
    stored,
    command: 'complaints.save',
    input: (given) => given,
    onSaved: ({ id }) =>
      void navigate({ to: '/huisbezoeken/klachten/$complaintId', params: { complaintId: id }, replace: true }),
  })
  useEffect(() => {
    if (form.isOpen) document.querySelector<HTMLElement>('.record-form input')?.focus()
  }, [form.isOpen])
  return (
    <Page title={text.newComplaint} parent={parent}>
      {form.isOpen ? (
        <RecordForm
          form={form}
          label={text.newComplaint}
          beside={<span className="small ink-2">{text.afterSave}</span>}
        >
          <ComplaintFields at={form.at} isNew />
          <FormRefusal refusal={form.refusal} />
        </RecordForm>
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  )
}
