import { formatMoney } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { Overview } from '../model/billing-types.ts'
import { isHeldBack } from '../model/family-groups.ts'

/** The sum of the month, always in view, and what in it is not certain yet. */
export function MonthTotal({ overview }: { overview: Overview }) {
  const { families, totals } = overview
  const waiting = families.filter((family) => family.issuedNumber === undefined)
  const held = waiting.filter(isHeldBack).length
  const provisional = waiting.filter((family) => !isHeldBack(family) && family.openDays.length > 0).length
  const remarks = [
    ...(provisional > 0 ? [billing.list.provisional(provisional)] : []),
    ...(held > 0 && provisional === 0 ? [billing.list.heldBackCount(held)] : []),
  ]
  return (
    <div className="month-total">
      <b className="nowrap">{billing.steps.families(totals.invoices)}</b>
      <span className="month-total-remark">{remarks.join(', ')}</span>
      <b className="numeric">{formatMoney(totals.cents)}</b>
    </div>
  )
}
