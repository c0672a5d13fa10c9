import { Note } from '../../../components/index.ts'
import { rational } from '../../../../shared/domain/money/rational.ts'
import { fromDecimal, multiply } from '../../../../shared/domain/money/rational.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { formatExact } from '../model/exact-number.ts'
import type { PlanOutlook } from '../model/plan-outlook.ts'

const text = weekPlan.plan

type Props = { minimum: PlanOutlook['minimum']; days: string; cycleWeeks: number }

/** The plan against the least that a family reserves (R50), over the whole cycle. */
export function MinimumNote({ minimum: { isBelow, halfDays, perWeek }, days, cycleWeeks }: Props) {
  if (halfDays === 0) return <Note meaning={isBelow ? 'attention' : 'neutral'} fact={text.empty} />
  const leastDays = formatExact(multiply(fromDecimal(perWeek), rational(1, 2)))
  if (isBelow)
    return (
      <Note meaning="attention" fact={text.below(days, leastDays)}>
        {text.belowDetail}
      </Note>
    )
  return <Note meaning="ok">{text.enough(leastDays) + (cycleWeeks > 1 ? text.enoughOverCycle : '.')}</Note>
}
