import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { useQueryOf } from '../../api/index.ts'
import { LoadingRows, Page, RecordForm, useRecordForm } from '../../components/index.ts'
import { caseForm as text } from '../../i18n/nl/incidents/form.ts'
import { register } from '../../i18n/nl/incidents/register.ts'
import { FormRefusal } from './form/form-refusal.tsx'
import { IncidentFields } from './form/incident-fields.tsx'
import './incidents.css'

const parent = { title: register.title, to: '/huisbezoeken/incidenten' } as const

/** Incident melden: what somebody tells on the telephone; what is to be done comes straight after. */
export function NewIncidentPage() {
  const navigate = useNavigate()
  const now = useQueryOf('incidents.list', {}).data?.now.slice(0, 16)
  const stored = useMemo(
    () =>
      now === undefined
        ? undefined
        : { record: { id: 'new', kind: 'incident' as const, reportedAt: now }, version: undefined },
    [now],
  )
  const form = useRecordForm({
    kind: 'incidents',
    id: 'new',
    title: text.draftIncident,
    stored,
    command: 'incidents.save',
    input: (given) => given,
    onSaved: ({ id }) =>
      void navigate({ to: '/huisbezoeken/incidenten/$incidentId', params: { incidentId: id }, replace: true }),
  })
  useEffect(() => {
    if (form.isOpen) document.querySelector<HTMLElement>('.record-form input')?.focus()
  }, [form.isOpen])
  return (
    <Page title={text.newIncident} parent={parent}>
      {form.isOpen ? (
        <RecordForm form={form} label={text.newIncident} beside={<span className="small ink-2">{text.afterSave}</span>}>
          <IncidentFields at={form.at} isNew />
          <FormRefusal refusal={form.refusal} />
        </RecordForm>
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  )
}
