import { CircleCheck } from 'lucide-react'
import { bridge } from '../../../api/index.ts'
import { Button, EmptyState } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { documentsFolder } from '../model/documents-folder.ts'
import { useFolderStore } from '../stores/folder-store.ts'
import type { RunState } from '../stores/run-store.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { IssueFailure } from './issue-failure.tsx'

/** The month is issued: what was done, and the way to the documents. */
export function IssueDone({ month, run }: { month: BillingMonth; run: RunState | undefined }) {
  const { goTo } = useBillingAddress()
  const { overview } = month
  const written = useFolderStore((store) => store.written[overview.month])
  const texts = billing.issue.done
  const isWithoutDocuments = run?.kind === 'failed' && run.error.reason === 'issued-without-documents'
  return (
    <div className="scroll">
      {isWithoutDocuments && (
        <div className="issue">
          <IssueFailure month={month} run={run} />
        </div>
      )}
      <EmptyState
        icon={CircleCheck}
        title={texts.title(overview.month)}
        actions={
          <>
            <Button kind="primary" onClick={() => goTo({ step: 'verzenden' })}>
              {texts.next}
            </Button>
            {written && !isWithoutDocuments && (
              <Button onClick={() => void bridge().openFolder(documentsFolder(written))}>{texts.openFolder}</Button>
            )}
          </>
        }
      >
        {overview.runs.map(({ sequence, issuedAt, invoices, invoiceCents, payouts, payoutCents }) => (
          <span key={sequence} className="issue-run">
            {billing.send.run(sequence, issuedAt)}: {billing.send.runInvoices(invoices, invoiceCents)};{' '}
            {billing.send.runPayouts(payouts, payoutCents)}.
          </span>
        ))}
        {texts.text}
      </EmptyState>
    </div>
  )
}
