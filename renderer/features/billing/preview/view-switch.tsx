import { SegmentedControl } from '@mantine/core'
import { billing } from '../../../i18n/nl/billing.ts'
import type { BillingView } from '../billing-search.ts'
import { useBillingAddress } from '../use-billing-address.ts'

/** Families or hosts: the two sides of the same month. */
export function ViewSwitch() {
  const { search, goTo } = useBillingAddress()
  const { toon: _shown, ...rest } = search
  const choose = (view: string) => goTo({ search: view === 'onthaalouders' ? { ...rest, toon: view } : rest })
  const views: { value: BillingView; label: string }[] = [
    { value: 'gezinnen', label: billing.list.families },
    { value: 'onthaalouders', label: billing.list.hosts },
  ]
  return (
    <SegmentedControl
      aria-label={billing.list.view}
      data={views}
      value={search.toon ?? 'gezinnen'}
      onChange={choose}
    />
  )
}
