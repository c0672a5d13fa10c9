import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addMonths } from '../../../shared/domain/calendar/period.ts'
import { Button } from '../../components/index.ts'
import { formatMonth } from '../../format/date.ts'
import { billing } from '../../i18n/nl/billing.ts'
import { useBillingAddress } from './use-billing-address.ts'
import './steps.css'

/** The month in view, in the top bar, with the buttons that turn it. The step stays, the selection goes. */
export function MonthNavigation({ month }: { month: string }) {
  const { goTo, search } = useBillingAddress()
  const turn = (count: number) =>
    goTo({ month: addMonths(month, count), search: search.toon === undefined ? {} : { toon: search.toon } })
  return (
    <>
      <span className="month-buttons">
        <Button kind="quiet" isIconOnly aria-label={billing.steps.previousMonth} onClick={() => turn(-1)}>
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button kind="quiet" isIconOnly aria-label={billing.steps.nextMonth} onClick={() => turn(1)}>
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </span>
      <span className="ink-2 nowrap" aria-live="polite">
        {formatMonth(month)}
      </span>
    </>
  )
}
