import { formatDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import type { NamedPeak, PlanCheckResult } from '../../../../shared/domain/capacity/plan-check.ts'
import { Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { breachFact, breachNames } from '../../../format/breach-words.ts'
import type { WeekPlanBasis } from '../model/basis.ts'
import { nameChildren, namePattern } from '../model/host-check.ts'

const text = weekPlan.host
const listed = 4

type Props = { basis: WeekPlanBasis; check: PlanCheckResult; year: number }

/** What the plan does to the places of its host: breaches with date, time, children and limit, and where a coming limit bites. */
export function CapacityNotes({ basis, check, year }: Props) {
  const { patterns, remaining, highest } = check
  // What a coming limit does is told by the note about that limit.
  const change = check.limitChanges[0]?.date ?? Infinity
  const tooFull = new Set(remaining.map(({ date }) => date).filter((date) => date < change)).size
  return (
    <>
      <BreachNotes basis={basis} check={check} year={year} />
      {patterns.length === 0 && remaining.length === 0 && highest.after && <Note meaning="ok">{text.fits}</Note>}
      {tooFull > 0 && <Note meaning="attention">{text.remaining(tooFull)}</Note>}
      {check.limitChanges.map(({ date, maximum, after }) => {
        // Where the licence is lower still, the legal maximum changes nothing.
        if (!after || after.limit < maximum || after.peak < after.limit) return null
        return (
          <Note key={date} meaning="attention" fact={text.limitChange(formatDay(formatDate(date)), maximum)}>
            <LimitChange basis={basis} after={after} />
          </Note>
        )
      })}
    </>
  )
}

/** The breaches that the plan brings or makes worse, few at a time. */
export function BreachNotes({ basis, check: { patterns }, year }: Props) {
  return (
    <>
      {patterns.slice(0, listed).map((pattern) => {
        const named = namePattern(basis, pattern)
        return (
          <Note
            key={`${named.dates[0]} ${named.from} ${named.everyWeeks}`}
            meaning="breach"
            fact={breachFact(named, year)}
          >
            {breachNames(named)}
          </Note>
        )
      })}
      {patterns.length > listed && <p className="small ink-2">{text.more(patterns.length - listed)}</p>}
    </>
  )
}

function LimitChange({ basis, after }: { basis: WeekPlanBasis; after: NamedPeak }) {
  const { from, until, children } = after.at
  const weekday = nl.calendar.weekdays[weekdayOf(after.date) - 1] ?? ''
  return text.limitFull(
    basis.host.firstName,
    text.moment(weekday, formatTime(from), formatTime(until)),
    after.peak,
    after.limit,
    breachNames({ children: nameChildren(basis, children) }),
  )
}
