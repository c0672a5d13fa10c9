import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { billingSearch, type BillingSearch } from './billing-search.ts'
import { isBillingStep, type BillingStep } from './model/steps.ts'

/**
 * Where in Facturatie the window is, and the way to elsewhere in it. Another month or step is a step in history; another
 * selection in the same list replaces the address, so that the arrow keys do not fill the history.
 */
export function useBillingAddress() {
  const params: { month?: string; step?: string } = useParams({ strict: false })
  const search = billingSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const month = params.month ?? ''
  const step: BillingStep = params.step !== undefined && isBillingStep(params.step) ? params.step : 'voorbeeld'
  const go = (to: { month?: string; step?: BillingStep; search?: BillingSearch }, replace = false) =>
    void navigate({
      to: '/facturatie/$month/$step',
      params: { month: to.month ?? month, step: to.step ?? step },
      search: to.search ?? search,
      replace,
    })
  return {
    month,
    step,
    search,
    goTo: (to: { month?: string; step?: BillingStep; search?: BillingSearch }) => go(to),
    select: (change: BillingSearch) => go({ search: { ...search, ...change } }, true),
  }
}
