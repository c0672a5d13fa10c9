import { PayoutsView } from '../payouts/payouts-view.tsx'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { FamiliesView } from './families-view.tsx'

/** Step 2: what every family owes and why, or what every host is paid. */
export function PreviewStep({ month }: { month: BillingMonth }) {
  const { search } = useBillingAddress()
  return search.toon === 'onthaalouders' ? <PayoutsView month={month} /> : <FamiliesView month={month} />
}
