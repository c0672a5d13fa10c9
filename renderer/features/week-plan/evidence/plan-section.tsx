import type { CallError } from '../../../../shared/contract/errors.ts'
import { Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import { formatHalfDays } from '../../../format/time.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import type { WeekPlanBasis } from '../model/basis.ts'
import type { EditorAction } from '../model/editor-state.ts'
import { averageTexts } from '../model/exact-number.ts'
import { mealDays } from '../model/meal-days.ts'
import type { PlanOutlook } from '../model/plan-outlook.ts'
import type { PlanValue } from '../../../format/plan-text/plan-value.ts'
import { MinimumNote } from './minimum-note.tsx'
import { PlanNotes } from './plan-notes.tsx'
import './evidence.css'

const text = weekPlan.plan
/** More weeks than this are not listed one by one: their average says enough. */
const listedWeeks = 6

type Props = {
  basis: WeekPlanBasis
  plan: PlanValue
  outlook: PlanOutlook
  isGone: boolean
  /** Why the plan was not kept, when that is no question to answer. */
  error: CallError | undefined
  act: (action: EditorAction) => void
}

/** What the plan is by itself: its weight against the minimum, its price and free days, and what stands in its way. */
export function PlanSection({ basis, plan, outlook, isGone, error, act }: Props) {
  const { weeks, minimum, price, freeDays } = outlook
  const average = averageTexts(minimum.halfDays, plan.cycleWeeks)
  const withoutMeal = mealDays(weeks)
  return (
    <Section title={text.title}>
      <dl className="week-plan-figures">
        {plan.cycleWeeks > 1 &&
          weeks
            .slice(0, weeks.length <= listedWeeks ? listedWeeks : 0)
            .map(({ week, halfDays }) => <Figure key={week} name={text.week(week)} value={text.halfDays(halfDays)} />)}
        <Figure
          name={plan.cycleWeeks > 1 ? text.average : text.perWeek}
          value={text.sum(average.halfDays, average.days)}
        />
      </dl>
      <div className="week-plan-notes">
        <MinimumNote minimum={minimum} days={average.days} cycleWeeks={plan.cycleWeeks} />
      </div>
      <dl className="week-plan-figures">
        {price ? (
          <>
            <Figure name={plan.cycleWeeks > 1 ? text.price : text.priceOfWeek} value={formatMoney(price.cents)} />
            {price.parts.length > 0 && (
              <dd className="small ink-3 week-plan-figure-detail">
                {price.parts.map((part) => text.part(part.days, formatMoney(part.unitCents), part.percent)).join(' + ')}
              </dd>
            )}
          </>
        ) : (
          <dd className="ink-2 week-plan-figure-detail">{text.noTariff(formatDay(plan.from))}</dd>
        )}
        <Figure
          name={text.freeDays(freeDays.year)}
          value={text.change(formatHalfDays(freeDays.before), formatHalfDays(freeDays.after))}
        />
        {withoutMeal !== '' && <Figure name={text.noMeal} value={text.noMealDays(withoutMeal)} />}
      </dl>
      <div className="week-plan-notes">
        <PlanNotes basis={basis} outlook={outlook} isGone={isGone} error={error} act={act} />
      </div>
    </Section>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="ink-2">{name}</dt>
      <dd className="strong">{value}</dd>
    </>
  )
}
