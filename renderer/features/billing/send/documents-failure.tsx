import type { CallError } from '../../../../shared/contract/errors.ts'
import { Button, Note } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { failures, runReasonOf } from '../../../i18n/nl/billing/failures.ts'
import { useFolderStore } from '../stores/folder-store.ts'

/** Documents that could not be written: the invoices themselves stay what they are. */
export function DocumentsFailure({ error, onRetry }: { error: CallError; onRetry(): void }) {
  const folder = useFolderStore((store) => store.folder) ?? ''
  const reason = runReasonOf(error.reason)
  return (
    <Note
      meaning="breach"
      isAlert
      fact={billing.send.documentsFailed}
      actions={<Button onClick={onRetry}>{billing.issue.otherFolder}</Button>}
    >
      {failures[reason](folder)} {billing.send.documentsFailedText}
    </Note>
  )
}
