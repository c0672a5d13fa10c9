import { Send } from 'lucide-react'
import { useQueryOf } from '../../../api/index.ts'
import { Button, EmptyState, ErrorState, LoadingRows, Split } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { UndocumentedNote } from '../issue/undocumented-note.tsx'
import { undocumentedRuns } from '../model/steps.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { DocumentsSection } from './documents-section.tsx'
import { FilesSection } from './files-section.tsx'
import { InvoiceTable } from './invoice-table.tsx'
import { IssuedFigures } from './issued-figures.tsx'
import { RunsSection } from './runs-section.tsx'
import { WaitingNote } from './waiting-note.tsx'
import './send.css'

/** Step 4: the invoices that were issued, how they are collected, and their documents. */
export function SendStep({ month }: { month: BillingMonth }) {
  const { overview } = month
  const { goTo } = useBillingAddress()
  const { data, error, refetch } = useQueryOf('billing.issued', { month: overview.month })
  const texts = billing.send
  if (overview.runs.length === 0)
    return (
      <EmptyState
        icon={Send}
        title={texts.nothing.title(overview.month)}
        actions={
          <Button kind="primary" onClick={() => goTo({ step: 'uitgeven' })}>
            {texts.nothing.next}
          </Button>
        }
      >
        {texts.nothing.text}
      </EmptyState>
    )
  return (
    <Split
      rightLabel={texts.documents}
      rightWidth={[416, 520]}
      left={
        data ? (
          <>
            <IssuedFigures issued={data} />
            <InvoiceTable month={overview.month} issued={data} />
          </>
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows isDense rows={16} />
        )
      }
      right={
        <>
          {undocumentedRuns(overview).length > 0 && (
            <div className="send-notes">
              <UndocumentedNote overview={overview} />
            </div>
          )}
          <WaitingNote month={month} />
          <DocumentsSection month={overview.month} />
          <RunsSection overview={overview} />
          <FilesSection month={overview.month} />
        </>
      }
    />
  )
}
