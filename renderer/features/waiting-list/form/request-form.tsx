import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, RecordForm, useRecordForm } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'
import { requestPage } from '../../../i18n/nl/waiting-list/page.ts'
import type { ListedRequest } from '../waiting-types.ts'
import { RequestFields } from './request-fields.tsx'
import { RequestRefusal } from './request-refusal.tsx'

/** Everything that is known of a request, to read and, while it is open, to change. */
export function RequestForm({ request: { id, child, status } }: { request: ListedRequest }) {
  const { data, error, refetch } = useQueryOf('waitingList.record', { id })
  const form = useRecordForm({
    kind: 'waitingList',
    id,
    title: text.draftOf(nl.common.name(child)),
    stored: data,
    command: 'waitingList.save',
    input: (given) => given,
  })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const isClosed = status !== 'open' && status !== 'offered'
  return (
    <RecordForm
      form={form}
      label={text.form}
      subject={`request:${id}`}
      {...(isClosed && { reason: status === 'placed' ? requestPage.readOnlyPlaced : requestPage.readOnly })}
    >
      <RequestFields at={form.at} />
      <RequestRefusal refusal={form.refusal} />
    </RecordForm>
  )
}
