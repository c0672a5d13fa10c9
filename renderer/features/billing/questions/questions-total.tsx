import { Button } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'

/** How far the answers are, always in view, and the way on. */
export function QuestionsTotal({ month }: { month: BillingMonth }) {
  const { goTo } = useBillingAddress()
  const { total, open } = month
  const texts = billing.questions
  return (
    <div className="questions-total">
      <b className="nowrap" role="status">
        {open === 0 ? texts.allAnswered : texts.stillOpen(open)}
      </b>
      <span className="ink-3 small nowrap">
        {texts.answered} {texts.of(total - open, total)}
      </span>
      <span className="spacer" />
      {open === 0 ? (
        <Button kind="primary" onClick={() => goTo({ step: 'uitgeven' })}>
          {texts.nextIssue}
        </Button>
      ) : (
        <Button onClick={() => goTo({ step: 'voorbeeld' })}>{texts.nextPreview}</Button>
      )}
    </div>
  )
}
