import { Link } from '@tanstack/react-router'
import { Tag } from '../../../components/index.ts'
import { formatPeriod, yearOfIso } from '../../../format/date.ts'
import { formatHalfDays } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildPlan } from '../child-types.ts'
import { PlanDrawing } from '../plan-drawing.tsx'
import { holdsOn } from '../running.ts'
import { RemovePlan } from './remove-plan.tsx'

const text = nl.children.agreements

type Props = { plan: ChildPlan; childId: string; agreementId: string; today: string; isToday: boolean }

/** One plan of an agreement, with the way to the editor; one that has not begun can be taken away. */
export function AgreementPlan({ plan, childId, agreementId, today, isToday }: Props) {
  const period = formatPeriod(plan.from, plan.until, yearOfIso(today))
  const isPast = plan.until !== undefined && plan.until < today
  return (
    <section>
      <div className="agreement-plan-head">
        <b className="medium">{period}</b>
        {holdsOn(plan, today) && <Tag meaning="accent">{text.inForce}</Tag>}
        <span className="small ink-2">
          {nl.children.plan.summary(formatHalfDays(plan.halfDaysPerWeek), plan.cycleWeeks)}
        </span>
      </div>
      <PlanDrawing plan={plan} />
      {isToday && !isPast && (
        <div className="agreement-plan-acts">
          <Link
            className="small"
            to="/kinderen/$childId/plan/$agreementId"
            params={{ childId, agreementId }}
            search={{ plan: plan.id }}
          >
            {text.editPlan}
          </Link>
          {plan.from > today && <RemovePlan plan={plan} period={period} />}
        </div>
      )}
    </section>
  )
}
