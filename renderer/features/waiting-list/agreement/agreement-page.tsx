import { Link, useParams } from '@tanstack/react-router'
import { FileSignature } from 'lucide-react'
import { callErrorOf, useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows, Page } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { placing as text } from '../../../i18n/nl/waiting-list/agreement.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { PlacingForm } from './placing-form.tsx'
import '../waiting-list.css'

const parent = { title: waitingWords.title, to: '/wachtlijst' } as const

/** Overeenkomst en plan maken: an accepted offer becomes child, family, agreement and plan in one act. */
export function AgreementPage() {
  const { requestId } = useParams({ from: '/wachtlijst/$requestId/overeenkomst' })
  const { data, error, refetch } = useQueryOf('waitingList.preparation', { id: requestId })
  const hasNone = error !== null && callErrorOf(error).reason === 'no-accepted-offer'
  return (
    <Page title={data ? text.titleOf(nl.common.name(data.child)) : text.title} parent={parent}>
      {data && !error ? (
        <PlacingForm key={requestId} id={requestId} preparation={data} />
      ) : hasNone ? (
        <EmptyState
          icon={FileSignature}
          title={text.none}
          actions={
            <Link className="button" to="/wachtlijst/$requestId" params={{ requestId }} search={{ tab: 'plaatsen' }}>
              {text.back}
            </Link>
          }
        >
          {text.noneDetail}
        </EmptyState>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  )
}
