import { isMonth } from '../../../shared/domain/calendar/period.ts'
import { ErrorState, MonthTurn, Page } from '../../components/index.ts'
import { formatClock } from '../../format/time.ts'
import { billing } from '../../i18n/nl/billing.ts'
import { useStatusNote } from '../../stores/status-note.ts'
import { BillingStart } from './billing-start.tsx'
import { EmptyMonth } from './empty-month.tsx'
import { IssueStep } from './issue/issue-step.tsx'
import { LoadingMonth } from './loading-month.tsx'
import type { Overview } from './model/billing-types.ts'
import { issuableFamilies, isWithoutCare } from './model/steps.ts'
import { PreviewStep } from './preview/preview-step.tsx'
import { ViewSwitch } from './preview/view-switch.tsx'
import { QuestionsStep } from './questions/questions-step.tsx'
import { SendStep } from './send/send-step.tsx'
import { StepsHeader } from './steps-header.tsx'
import { useBillingAddress } from './use-billing-address.ts'
import { useAskedAfterFailure, useBillingMonth, type BillingMonth } from './use-billing-month.ts'

/** *Facturatie* of the month in the address: its four steps, one of them in view. */
export function BillingPage() {
  const { month } = useBillingAddress()
  return isMonth(month) ? <MonthPage month={month} /> : <BillingStart />
}

function MonthPage({ month }: { month: string }) {
  const { step, search, goTo } = useBillingAddress()
  const { described, error, refetch, askedAt } = useBillingMonth(month)
  useAskedAfterFailure(month)
  useStatusNote(...statusNote(described?.overview, askedAt))
  // The step stays, the selection goes.
  const kept = search.toon === undefined ? {} : { toon: search.toon }
  return (
    <Page
      title={billing.steps.title}
      beside={
        <>
          <MonthTurn month={month} onTurn={(next) => goTo({ month: next, search: kept })} />
          {step === 'voorbeeld' && described && !isWithoutCare(described.overview) && <ViewSwitch />}
        </>
      }
    >
      <StepsHeader states={described?.states} />
      {described ? (
        <StepInView month={described} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingMonth />
      )}
    </Page>
  )
}

function StepInView({ month }: { month: BillingMonth }) {
  const { step } = useBillingAddress()
  if (isWithoutCare(month.overview)) return <EmptyMonth month={month.overview.month} />
  switch (step) {
    case 'klaar':
      return <QuestionsStep month={month} />
    case 'voorbeeld':
      return <PreviewStep month={month} />
    case 'uitgeven':
      return <IssueStep month={month} />
    case 'verzenden':
      return <SendStep month={month} />
  }
}

function statusNote(overview: Overview | undefined, askedAt: number): [string | undefined, string?] {
  const { status } = billing.steps
  if (!overview) return [undefined]
  const waiting = issuableFamilies(overview).length
  if (overview.runs.length > 0)
    return [waiting > 0 ? status.partlyIssued(overview.month, waiting) : status.issued(overview.month)]
  return [status.preview, status.computedAt(formatClock(new Date(askedAt).toISOString()))]
}
