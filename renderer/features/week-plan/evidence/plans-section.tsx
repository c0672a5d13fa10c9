import { Section, Tag } from '../../../components/index.ts'
import { formatPeriod } from '../../../format/date.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { carePlanOf } from '../../../../shared/domain/care-plan/plan-of-record.ts'
import { halfDaysPerCycle } from '../../../../shared/domain/care-plan/care-plan.ts'
import type { WeekPlanBasis } from '../model/basis.ts'
import { averageTexts } from '../model/exact-number.ts'
import type { PlacedPlan } from '../model/place-draft.ts'

const text = weekPlan.plans

type Props = { basis: WeekPlanBasis; plans: readonly PlacedPlan[]; today: string }

/** The plans of the agreement as they will be once this one is kept, latest first. */
export function PlansSection({ basis, plans, today }: Props) {
  return (
    <Section title={text.title(basis.child.firstName)}>
      <ul className="week-plan-list">
        {plans.map((plan) => {
          const { from, until, cycleWeeks } = plan.record
          const { days } = averageTexts(halfDaysPerCycle(carePlanOf(plan.record).slots), cycleWeeks)
          return (
            <li key={`${from}${plan.isDraft}`}>
              <Tag meaning={plan.isDraft ? 'accent' : 'neutral'}>{stateOf(plan, today)}</Tag>
              <span>{formatPeriod(from, until)}</span>
              <b className="medium">{text.days(days)}</b>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function stateOf({ record: { from, until }, isDraft }: PlacedPlan, today: string): string {
  if (isDraft) return text.draft
  if (from > today) return text.coming
  return until !== undefined && until < today ? text.past : text.current
}
