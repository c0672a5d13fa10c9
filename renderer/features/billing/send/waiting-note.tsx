import { Button, Note } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { joinNames } from '../../../i18n/nl/billing/join-names.ts'
import { nl } from '../../../i18n/nl.ts'
import { isHeldBack } from '../model/family-groups.ts'
import { issuableFamilies } from '../model/steps.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'

/** Families that have no invoice yet: held back, or ready for a second run. */
export function WaitingNote({ month }: { month: BillingMonth }) {
  const { goTo } = useBillingAddress()
  const { overview } = month
  const held = overview.families.filter(isHeldBack)
  const ready = issuableFamilies(overview)
  const texts = billing.send
  if (held.length + ready.length === 0) return null
  const names = (families: typeof held): string => joinNames(families.map(nl.common.name))
  return (
    <div className="send-notes">
      {held.length > 0 && (
        <Note
          meaning="attention"
          fact={texts.heldBack(held.length)}
          actions={<Button onClick={() => goTo({ step: 'klaar' })}>{texts.toQuestions}</Button>}
        >
          {texts.heldBackText(names(held))}
        </Note>
      )}
      {ready.length > 0 && (
        <Note
          meaning="attention"
          fact={texts.heldBack(ready.length)}
          actions={<Button onClick={() => goTo({ step: 'uitgeven' })}>{texts.toIssue}</Button>}
        >
          {texts.waiting(names(ready))}
        </Note>
      )}
    </div>
  )
}
