import { FileX } from 'lucide-react'
import { EmptyState, Split } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { issuePlan } from '../model/issue-plan.ts'
import { useRunStore } from '../stores/run-store.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { AnswersPanel } from './answers-panel.tsx'
import { IssueActions } from './issue-actions.tsx'
import { IssueDone } from './issue-done.tsx'
import { IssueFolder } from './issue-folder.tsx'
import { IssuePlanList } from './issue-plan-list.tsx'
import { IssueProgress } from './issue-progress.tsx'
import { IssueTrouble } from './issue-trouble.tsx'
import './issue.css'

/** Step 3: what issuing will do, in numbers and in words, and the button that does it. */
export function IssueStep({ month }: { month: BillingMonth }) {
  const { overview, questions, states } = month
  const run = useRunStore((store) => store.runs[overview.month])
  const isRunning = run?.kind === 'running'
  if (states.uitgeven.state === 'done' && !isRunning) return <IssueDone month={month} run={run} />
  const plan = issuePlan(overview, questions)
  if (plan.invoices + plan.payouts === 0 && !isRunning) return <NothingToIssue />
  return (
    <Split
      rightLabel={billing.issue.answers}
      left={
        <>
          <div className="scroll">
            <div className="issue">
              <IssueTrouble month={month} run={run} />
              <h2>{billing.issue.whatHappens(overview.month)}</h2>
              <IssuePlanList plan={plan} />
              {!isRunning && <IssueFolder month={overview.month} />}
            </div>
          </div>
          <div className="issue-foot">
            {isRunning ? <IssueProgress run={run} /> : <IssueActions month={month} plan={plan} />}
          </div>
        </>
      }
      right={<AnswersPanel month={month} />}
    />
  )
}

function NothingToIssue() {
  const { title, text } = billing.issue.nothing
  return (
    <EmptyState icon={FileX} title={title}>
      {text}
    </EmptyState>
  )
}
