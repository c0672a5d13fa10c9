import { Section } from '../../components/section.tsx'
import { formatPeriod, yearOfIso } from '../../format/date.ts'
import { formatHalfDays } from '../../format/time.ts'
import { nl } from '../../i18n/nl.ts'
import type { ChildFile } from './child-types.ts'
import { PlanDrawing } from './plan-drawing.tsx'
import { currentOf } from './running.ts'

const text = nl.children.plan

/** The week of the plan that holds today, or of the next or last one. */
export function CurrentPlanSection({ child, today }: { child: ChildFile; today: string }) {
  const plans = child.agreements.flatMap((agreement) =>
    agreement.plans.map((plan) => ({ ...plan, host: agreement.host })),
  )
  const plan = currentOf(plans, today)
  if (!plan) {
    return (
      <Section title={text.title}>
        <p className="ink-2">{text.none}</p>
      </Section>
    )
  }
  return (
    <Section title={text.title} note={formatPeriod(plan.from, plan.until, yearOfIso(today))}>
      <p className="plan-summary small ink-2">
        {text.summary(formatHalfDays(plan.halfDaysPerWeek), plan.cycleWeeks)}{' '}
        {nl.children.at(nl.common.name(plan.host))}
      </p>
      <PlanDrawing plan={plan} />
    </Section>
  )
}
