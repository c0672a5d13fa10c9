import type { ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import { formatDate, weekdayOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import { covers, monthPeriod } from '../../shared/domain/calendar/period.ts'
import { formatTime } from '../../shared/domain/calendar/time.ts'
import type { Attendance } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { Enrolment } from './enrolment.ts'
import type { PlannedDay } from './planned-days.ts'
import { randomFor, type Random } from './random.ts'
import { isSchoolHoliday } from './school-year.ts'
import { wholeDay } from './week-pattern.ts'

type Stays = Attendance['stays']

/** Since how many days who comes later does so, and by how much: eleven weeks, and a whole day stays a whole day. */
const [laterDays, laterMinutes] = [77, 45]

/** Where and when a child was: planned days with the small differences of real ones, and days at another host. */
export function attendanceOf(
  { spec, child }: Enrolment,
  days: readonly PlannedDay[],
  absentOn: ReadonlySet<string>,
  closures: ClosureCalendar,
  period: DemoPeriod,
): Attendance[] {
  return days.flatMap(({ date, hostId, slots, closure }): Attendance[] => {
    const iso = formatDate(date)
    const random = randomFor('stay', child.id, iso)
    if (closure) {
      // Another host takes the child when its own is ill, never for a holiday that was known in advance.
      const isTaken = closure.reason === 'illness' && spec.substitute && !closures.on(spec.substitute, date)
      return isTaken && spec.substitute
        ? [{ childId: child.id, hostId: spec.substitute, date: iso, stays: actualStays(slots, random) }]
        : []
    }
    if (absentOn.has(iso)) return []
    const isWholeDay = (slots.length > 1 && isSchoolHoliday(date)) || (spec.staysLonger === true && random.chance(150))
    const later = spec.comesLater && date > period.until - laterDays ? laterMinutes : 0
    return [
      {
        childId: child.id,
        hostId,
        date: iso,
        stays: isWholeDay ? [aWholeDay(random)] : actualStays(slots, random, later),
      },
    ]
  })
}

/** Days that no plan foresees: one a month for the children of the roster that have them. */
export function extraAttendance(
  { spec, child, agreements, hostId }: Enrolment,
  days: readonly PlannedDay[],
  closures: ClosureCalendar,
  period: DemoPeriod,
): Attendance[] {
  if (!spec.hasExtraDays) return []
  const planned = new Set(days.map((day) => day.date))
  const isPossible = (date: EpochDay): boolean =>
    weekdayOf(date) <= 5 &&
    !planned.has(date) &&
    agreements.some(({ span }) => covers(span, date)) &&
    closures.on(hostId, date) === undefined
  const extra: Attendance[] = []
  for (const month of period.months) {
    const random = randomFor('extra', child.id, month)
    const possible = datesOf(month).filter(isPossible)
    const date = possible[random.between(0, Math.max(0, possible.length - 1))]
    if (date !== undefined)
      extra.push({ childId: child.id, hostId, date: formatDate(date), stays: [aWholeDay(random)] })
  }
  return extra
}

function datesOf(month: string): EpochDay[] {
  const { from, until } = monthPeriod(month)
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
}

/** A little later or earlier than planned, in steps of five minutes; never so much that another price follows. */
function actualStays(slots: PlannedDay['slots'], random: Random, later = 0): Stays {
  return slots.map(([from, until]) => ({
    from: formatTime(from + later + 5 * random.between(-1, 3)),
    until: formatTime(until + 5 * random.between(-4, 1)),
  }))
}

function aWholeDay(random: Random): Stays[number] {
  return {
    from: random.pick([wholeDay.from, '08:10', '08:25']),
    until: random.pick([wholeDay.until, '16:35', '16:50']),
  }
}
