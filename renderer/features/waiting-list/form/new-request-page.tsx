import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useCommand, useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, Page, RecordForm, useRecordForm } from '../../../components/index.ts'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { NewOrListed, type FirstPlace } from './new-or-listed.tsx'
import { RequestFields } from './request-fields.tsx'
import { RequestRefusal } from './request-refusal.tsx'
import '../waiting-list.css'

const parent = { title: waitingWords.title, to: '/wachtlijst' } as const

/** Nieuwe aanvraag: what a family asks, as it tells it; received now unless told otherwise. */
export function NewRequestPage() {
  const navigate = useNavigate()
  const { data, error, refetch } = useQueryOf('waitingList.list', {})
  const now = data?.now
  const [place, setPlace] = useState<FirstPlace>('new')
  const enlist = useCommand('waitingList.enlist')
  const stored = useMemo(
    () =>
      now === undefined
        ? undefined
        : {
            record: {
              id: 'new',
              receivedAt: now,
              cycleWeeks: 1,
              slots: [],
              firstTier: [],
              secondTier: [],
              status: 'open' as const,
            },
            version: undefined,
          },
    [now],
  )
  const form = useRecordForm({
    kind: 'waitingList',
    id: 'new',
    title: text.draft,
    stored,
    command: 'waitingList.save',
    input: (given) => given,
    onSaved: (saved) => void goOn(saved),
  })
  const goOn = async (saved: { id: string; version: number }) => {
    if (place === 'list') await enlist.run(saved)
    const search = { tab: 'plaats' } as const
    await navigate({ to: '/wachtlijst/$requestId', params: { requestId: saved.id }, search, replace: true })
  }
  useEffect(() => {
    if (form.isOpen) document.querySelector<HTMLElement>('.record-form input')?.focus()
  }, [form.isOpen])
  return (
    <Page title={text.newTitle} parent={parent}>
      {form.isOpen ? (
        <RecordForm form={form} label={text.newTitle} beside={<span className="small ink-2">{text.afterSave}</span>}>
          <RequestFields at={form.at}>
            <NewOrListed value={place} onChange={setPlace} />
          </RequestFields>
          <RequestRefusal refusal={form.refusal} />
        </RecordForm>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  )
}
