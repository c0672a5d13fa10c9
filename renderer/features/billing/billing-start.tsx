import { Navigate } from '@tanstack/react-router'
import { useQueryOf } from '../../api/index.ts'
import { ErrorState, LoadingRows, Page } from '../../components/index.ts'
import { billing } from '../../i18n/nl/billing.ts'

/** Facturatie without a month: last month is the one to bill. */
export function BillingStart() {
  const { data, error, refetch } = useQueryOf('billing.months', {})
  if (data) return <Navigate to="/facturatie/$month/$step" params={{ month: data.due, step: 'voorbeeld' }} replace />
  return (
    <Page title={billing.steps.title}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingRows isDense />}
    </Page>
  )
}
