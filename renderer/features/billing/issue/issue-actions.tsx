import { Button, Note } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { IssuePlan } from '../model/issue-plan.ts'
import { useFolderStore } from '../stores/folder-store.ts'
import { useRunStore } from '../stores/run-store.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'

/** The button that issues. It cannot be undone, so that stands beside it; while it cannot be pressed, so does the reason. */
export function IssueActions({ month, plan }: { month: BillingMonth; plan: IssuePlan }) {
  const { goTo } = useBillingAddress()
  const { overview, answers, open, states } = month
  const folder = useFolderStore((store) => store.folder)
  const issue = useRunStore((store) => store.issue)
  const texts = billing.issue
  const isLocked = states.uitgeven.state === 'locked'
  const reason = isLocked
    ? open > 0
      ? texts.lockedByQuestions(open)
      : billing.steps.lockedByNothing
    : folder === undefined
      ? texts.lockedByFolder
      : undefined
  return (
    <>
      <Note meaning="attention" fact={texts.final}>
        {texts.finalText}
      </Note>
      <div className="row">
        <Button
          kind="primary"
          reason={reason}
          onClick={() => folder !== undefined && void issue({ month: overview.month, out: folder, ...answers })}
        >
          {texts.button(plan.invoices, plan.payouts)}
        </Button>
        {open > 0 && <Button onClick={() => goTo({ step: 'klaar' })}>{texts.toQuestions}</Button>}
      </div>
    </>
  )
}
