import { formatDate, toCivil, toEpochDay, yearOf, type EpochDay } from '../../shared/domain/calendar/date.ts'
import type { Host } from '../../shared/domain/exchange/document.ts'
import { dayOfMonth, monthsAfter, weekdayFrom, type DemoPeriod } from './demo-period.ts'
import { emailOf, phoneOf } from './contact.ts'
import { hostDossier } from './host-dossiers.ts'
import { hostSpecs, type HostSpec } from './host-specs.ts'
import { fictionalIban } from './identifiers.ts'
import { addressIn } from './places.ts'
import { randomFor } from './random.ts'

/** The ten hosts as they stand in the document. */
export function demoHosts(period: DemoPeriod): Host[] {
  return hostSpecs.map((spec, index) => {
    const startsOn = formatDate(hostStart(spec, period))
    return {
      id: spec.id,
      firstName: spec.name[0],
      lastName: spec.name[1],
      ...addressIn(spec.town, randomFor('host', spec.id)),
      email: emailOf(spec.name, 'onthaal.example'),
      phone: phoneOf(index + 1),
      iban: fictionalIban(100 + index),
      statute: spec.statute,
      dossierNumber: String(990_000_101 + index),
      startsOn,
      licence: [{ from: startsOn, maxPresent: spec.places }],
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: spec.hours[0], until: spec.hours[1] })),
      ownChildren: spec.ownChild ? [ownChild(spec.id, spec.ownChild, period)] : [],
      ...hostDossier(spec, startsOn, period),
      ...(spec.locationName === undefined ? {} : { locationName: spec.locationName }),
      ...(spec.permissions ? { permissions: spec.permissions.map((kind) => ({ from: startsOn, kind })) } : {}),
    }
  })
}

/** First day of a host; the one that began during the period did so on a first weekday of the month. */
export function hostStart(spec: HostSpec, period: DemoPeriod): EpochDay {
  const first = period.months[0] ?? period.lastMonth.name
  return 'monthsAfter' in spec.began
    ? weekdayFrom(dayOfMonth(first, spec.began.monthsAfter, 1))
    : toEpochDay(yearOf(period.from) - spec.began.yearsBefore, 1 + (spec.places % 12), 1)
}

function ownChild(
  hostId: string,
  child: { firstName: string; age: number | 'leaving' },
  period: DemoPeriod,
): Host['ownChildren'][number] {
  const birth =
    child.age === 'leaving'
      ? toEpochDay(lastSummerEnd(period) - 6, 3, 14)
      : monthsAfter(period.lastMonth.from + 8, -child.age)
  // An own child counts up to the end of nursery school: 31 August of the year in which it turns six (R5, R6).
  const countsUntil = toEpochDay(yearOf(birth) + 6, 8, 31)
  return {
    id: `${hostId}-1`,
    firstName: child.firstName,
    birthDate: formatDate(birth),
    countsUntil: formatDate(countsUntil),
  }
}

/** Year of the latest 31 August in the period, which has one because it is longer than a year. */
function lastSummerEnd(period: DemoPeriod): number {
  const { year, month } = toCivil(period.until)
  return month >= 9 ? year : year - 1
}
