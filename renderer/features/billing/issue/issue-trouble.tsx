import { undocumentedRuns } from '../model/steps.ts'
import type { RunState } from '../stores/run-store.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { IssueFailure } from './issue-failure.tsx'
import { UndocumentedNote } from './undocumented-note.tsx'

/** What went wrong with issuing: the last attempt of this window, and documents that an attempt of any day left unwritten. */
export function IssueTrouble({ month, run }: { month: BillingMonth; run: RunState | undefined }) {
  const isUndocumented = undocumentedRuns(month.overview).length > 0
  const isSaidBelow = isUndocumented && run?.kind === 'failed' && run.error.reason === 'issued-without-documents'
  return (
    <>
      {run?.kind === 'failed' && !isSaidBelow && <IssueFailure month={month} run={run} />}
      {run?.kind !== 'running' && <UndocumentedNote overview={month.overview} />}
    </>
  )
}
