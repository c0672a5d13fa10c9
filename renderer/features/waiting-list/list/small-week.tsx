import { axisAround, percentOnAxis } from '../../../components/index.ts'
import { printPlan } from '../../../format/plan-text/print-plan.ts'
import { waitingWords } from '../../../i18n/nl/waiting-list/words.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import { planWeeks } from '../../children/plan-weeks.ts'
import { dayWords } from '../places/fit-words.ts'
import type { ListedRequest, WantedWeekday } from '../waiting-types.ts'
import { planOfWanted } from '../wanted-plan.ts'

// More weeks than this have no room in a row of a table.
const drawnWeeks = 3

type Props = {
  plan: Pick<ListedRequest, 'cycleWeeks' | 'slots'>
  /** Days without a place. */
  missing?: readonly WantedWeekday[]
}

/** A wanted week in a row of a table: a small track per day, time left to right; a cycle has its weeks below each other. */
export function SmallWeek({ plan, missing = [] }: Props) {
  const weeks = planWeeks(plan).slice(0, drawnWeeks)
  const axis = axisAround(weeks.flatMap(({ days }) => days).flatMap(({ spans }) => spans))
  const words = places.weekOf(printPlan(planOfWanted(plan)) || waitingWords.noPlan, dayWords(missing, plan.cycleWeeks))
  const isMissing = (week: number, weekday: number) =>
    missing.some((day) => day.week === week && day.weekday === weekday)
  return (
    <span className="small-week" role="img" aria-label={words} title={words}>
      {weeks.map(({ week, days }) => (
        <span key={week} className="small-week-row">
          {days.map(({ weekday, spans }) => (
            <i key={weekday} className="small-week-day" data-missing={isMissing(week, weekday) || undefined}>
              {spans.map(({ from, until }) => {
                const left = percentOnAxis(axis, from)
                return <b key={from} style={{ left: `${left}%`, width: `${percentOnAxis(axis, until) - left}%` }} />
              })}
            </i>
          ))}
        </span>
      ))}
    </span>
  )
}
