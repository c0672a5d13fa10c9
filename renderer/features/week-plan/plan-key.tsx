import { weekPlan } from '../../i18n/nl/week-plan.ts'
import type { WeekPlanBasis } from './model/basis.ts'

const text = weekPlan.table

/** What the drawing means. */
export function PlanKey({ basis: { child, host } }: { basis: WeekPlanBasis }) {
  return (
    <div className="week-plan-key small ink-2" aria-hidden>
      <span>
        <i className="week-plan-key-bar" />
        {child.firstName}
      </span>
      <span>
        <i className="week-plan-key-others" />
        {text.legendOthers(host.firstName, host.ownChildren.length > 0)}
      </span>
      <span>
        <i className="week-plan-key-own" />
        {text.legendWith(child.firstName)}
      </span>
      <span>
        <i className="week-plan-key-limit" />
        {text.legendLimit}
      </span>
    </div>
  )
}
