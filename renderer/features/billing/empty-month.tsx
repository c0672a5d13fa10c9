import { CalendarOff } from 'lucide-react'
import { useQueryOf } from '../../api/index.ts'
import { Button, EmptyState } from '../../components/index.ts'
import { billing } from '../../i18n/nl/billing.ts'
import { useBillingAddress } from './use-billing-address.ts'

/** A month in which nobody was cared for: leads to the one that is due, or to the last one that has care. */
export function EmptyMonth({ month }: { month: string }) {
  const { goTo } = useBillingAddress()
  const months = useQueryOf('billing.months', {}).data
  const texts = billing.steps.empty
  const candidates = [months?.due, months?.last].filter(
    (candidate) => candidate !== undefined && candidate !== month && isWithin(candidate, months),
  )
  const target = candidates[0]
  return (
    <EmptyState
      icon={CalendarOff}
      title={texts.title(month)}
      actions={
        target !== undefined && (
          <Button kind="primary" onClick={() => goTo({ month: target, search: {} })}>
            {texts.goToMonth(target)}
          </Button>
        )
      }
    >
      {months?.first === undefined ? texts.noneAtAll : texts.text}
    </EmptyState>
  )
}

function isWithin(
  month: string,
  months: { first?: string | undefined; last?: string | undefined } | undefined,
): boolean {
  return months?.first !== undefined && months.last !== undefined && months.first <= month && month <= months.last
}
