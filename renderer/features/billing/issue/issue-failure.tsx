import type { ReactNode } from 'react'
import { Button, Note } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { failures, runReasonOf } from '../../../i18n/nl/billing/failures.ts'
import { aftermathOf, remediesFor, type Remedy } from '../model/run-failure.ts'
import { useRunStore, type RunState } from '../stores/run-store.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { useChooseFolder } from '../use-choose-folder.ts'

type Props = { month: BillingMonth; run: Extract<RunState, { kind: 'failed' }> }

/** Why the month was not issued, what is unchanged, and how to go on. A run that was cancelled is no failure. */
export function IssueFailure({ month, run }: Props) {
  const { goTo } = useBillingAddress()
  const { choose } = useChooseFolder()
  const issue = useRunStore((store) => store.issue)
  const texts = billing.issue
  const reason = runReasonOf(run.error.reason)
  if (reason === 'cancelled')
    return (
      <div role="status">
        <Note meaning="neutral" fact={texts.cancelled.title} isLarge>
          {texts.cancelled.text}
        </Note>
      </div>
    )
  const retry = (out: string) => issue({ month: run.given.month, out, ...month.answers })
  const elsewhere = async () => {
    const folder = await choose()
    if (folder !== null) await retry(folder)
  }
  const buttons: Record<Remedy, ReactNode> = {
    'other-folder': (
      <Button key="other" onClick={() => void elsewhere()}>
        {texts.otherFolder}
      </Button>
    ),
    retry: (
      <Button key="retry" onClick={() => void retry(run.given.out)}>
        {texts.retry}
      </Button>
    ),
    questions: (
      <Button key="questions" onClick={() => goTo({ step: 'klaar' })}>
        {texts.toQuestions}
      </Button>
    ),
    documents: (
      <Button key="documents" onClick={() => goTo({ step: 'verzenden' })}>
        {texts.writeDocuments}
      </Button>
    ),
  }
  const aftermath = {
    unchanged: texts.nothingChanged,
    'all-or-nothing': texts.allOrNothing,
    issued: texts.issuedWithoutText,
  }
  const isIssued = aftermathOf(reason) === 'issued'
  return (
    <Note
      meaning="breach"
      isLarge
      isAlert
      fact={isIssued ? texts.issuedWithout(run.given.month) : texts.failed(run.given.month)}
      actions={remediesFor(reason).map((remedy) => buttons[remedy])}
    >
      <span className="issue-failure">
        {failures[reason](run.given.out)} {aftermath[aftermathOf(reason)]}
        {run.error.incident !== undefined && ` ${texts.incident(run.error.incident)}`}
      </span>
    </Note>
  )
}
