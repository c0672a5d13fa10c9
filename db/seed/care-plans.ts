import { formatDate, mondayOf, yearOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { intersect, openEnd, type Period } from '../../shared/domain/calendar/period.ts'
import type { CarePlanRecord } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { ChildSpec } from './roster/spec.ts'
import { schoolEntry, summerOf } from './school-year.ts'
import { cycleOf } from './week-pattern.ts'

type WeekInForce = Period & { week: string }

/** The plans of an agreement: the week of the roster, and from school entry on weeks of school and of summer in turn. */
export function carePlansOf(
  agreementId: string,
  spec: Pick<ChildSpec, 'week' | 'atSchool'>,
  span: Period,
  birth: EpochDay,
  period: DemoPeriod,
): CarePlanRecord[] {
  // Both parents of a child start on the same Monday, so that their weeks alternate.
  const cycleStart = formatDate(mondayOf(span.from))
  return weeksInForce(spec, schoolEntry(birth), yearOf(period.horizon))
    .flatMap(({ week, ...inForce }) => {
      const within = intersect(inForce, span)
      return within ? [{ week, ...within }] : []
    })
    .map(({ week, from, until }) => ({
      agreementId,
      from: formatDate(from),
      ...(until === openEnd ? {} : { until: formatDate(until) }),
      ...cycleIn(week, cycleStart),
    }))
}

function cycleIn(week: string, cycleStart: string): Pick<CarePlanRecord, 'cycleWeeks' | 'cycleStart' | 'slots'> {
  const { cycleWeeks, slots } = cycleOf(week)
  return { cycleWeeks, cycleStart, slots }
}

/** Which week holds when, the last one without end; summers are planned up to and including that of the last year. */
function weeksInForce(
  { week, atSchool }: Pick<ChildSpec, 'week' | 'atSchool'>,
  school: EpochDay,
  lastYear: number,
): WeekInForce[] {
  if (atSchool === undefined || atSchool === 'leaves') return [{ week, from: 0, until: openEnd }]
  const weeks: WeekInForce[] = [{ week, from: 0, until: school - 1 }]
  let next = school
  for (let year = yearOf(school); year <= lastYear; year += 1) {
    const summer = summerOf(year)
    if (summer.until < next) continue
    if (next < summer.from) weeks.push({ week: atSchool.week, from: next, until: summer.from - 1 })
    weeks.push({ week: atSchool.summer, from: Math.max(next, summer.from), until: summer.until })
    next = summer.until + 1
  }
  return [...weeks, { week: atSchool.week, from: next, until: openEnd }]
}
