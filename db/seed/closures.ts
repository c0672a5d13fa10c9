import { easterSunday } from '../../shared/domain/calendar/business-day.ts'
import {
  formatDate,
  mondayOf,
  parseDate,
  toEpochDay,
  weekdayOf,
  yearOf,
  type EpochDay,
} from '../../shared/domain/calendar/date.ts'
import { legalHolidays } from '../../shared/domain/calendar/legal-holidays.ts'
import type { Period } from '../../shared/domain/calendar/period.ts'
import { defaultRsz } from '../../shared/domain/closures/default-rsz.ts'
import type { ClosureRecord } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import { hostStart } from './hosts.ts'
import { hostSpecs, type HostSpec } from './host-specs.ts'

type Closing = Period & Pick<ClosureRecord, 'hostId' | 'reason'>

/** Closing days that were known in advance: holidays of the whole service, leave and training of the hosts, a year ahead. */
export function plannedClosures(period: DemoPeriod): ClosureRecord[] {
  const closings: Closing[] = []
  for (let year = yearOf(period.from); year <= yearOf(period.horizon); year += 1) {
    closings.push(...serviceHolidays(year))
    for (const spec of hostSpecs) {
      const start = hostStart(spec, period)
      closings.push(...hostClosings(spec, year).filter((closing) => closing.from >= start))
    }
  }
  return closings
    .filter((closing) => closing.until >= period.from && closing.from <= period.horizon)
    .sort((a, b) => a.from - b.from)
    .map(closureRecord)
}

/** A closing as the document writes it, with the usual code for social security (R78). */
export function closureRecord({ hostId, from, until, reason }: Closing): ClosureRecord {
  const rsz = defaultRsz(reason, hostSpecs.find(({ id }) => id === hostId)?.statute)
  return { hostId, from: formatDate(from), until: formatDate(until), reason, ...(rsz && { rsz }) }
}

/** The ten legal holidays (R79) where they fall on a working day, and the day after Ascension Day. */
function serviceHolidays(year: number): Closing[] {
  const bridge = easterSunday(year) + 40
  return [
    ...legalHolidays(year)
      .map(({ date }) => parseDate(date))
      .filter((day) => weekdayOf(day) <= 5)
      .map((day): Closing => ({ hostId: null, from: day, until: day, reason: 'holiday' })),
    { hostId: null, from: bridge, until: bridge, reason: 'leave' },
  ]
}

function hostClosings({ id, leave, training }: HostSpec, year: number): Closing[] {
  const weeks = (monday: EpochDay, count: number): Closing => ({
    hostId: id,
    from: monday,
    until: monday + 7 * count - 3,
    reason: 'leave',
  })
  const [week, count] = leave.summer
  const firstOfSummer = mondayOf(toEpochDay(year, 7, 1) + 6)
  const closings = [weeks(firstOfSummer + 7 * week, count)]
  if (leave.easter) closings.push(weeks(easterSunday(year) + 1, 1))
  // The week between Christmas and New Year, as far as it lies in the old year.
  if (leave.christmas)
    closings.push({ hostId: id, from: toEpochDay(year, 12, 26), until: toEpochDay(year, 12, 31), reason: 'leave' })
  if (training) {
    const day = mondayOf(toEpochDay(year, training[0], training[1])) + 3
    closings.push({ hostId: id, from: day, until: day, reason: 'training' })
  }
  return closings
}
