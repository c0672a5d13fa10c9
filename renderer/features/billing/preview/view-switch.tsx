import { Segments } from '../../../components/segments.tsx'
import { billing } from '../../../i18n/nl/billing.ts'
import type { BillingView } from '../billing-search.ts'
import { useBillingAddress } from '../use-billing-address.ts'

/** Families or hosts: the two sides of the same month. */
export function ViewSwitch() {
  const { search, goTo } = useBillingAddress()
  const { toon: _shown, ...rest } = search
  const choose = (view: BillingView) => goTo({ search: view === 'onthaalouders' ? { ...rest, toon: view } : rest })
  return (
    <Segments
      label={billing.list.view}
      segments={[
        { value: 'gezinnen', label: billing.list.families },
        { value: 'onthaalouders', label: billing.list.hosts },
      ]}
      value={search.toon ?? 'gezinnen'}
      onChange={choose}
    />
  )
}
