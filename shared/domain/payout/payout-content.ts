import { compareText } from '../text-order.ts'
import type { CareDay } from '../billing/care-days.ts'
import type { IssuedPayout, IssuedPayoutLine } from '../billing/issued.ts'
import { personOf, type People } from '../billing/people.ts'
import { formatDate, weekdayOf, type EpochDay } from '../calendar/date.ts'
import type { Period } from '../calendar/period.ts'
import type { HostDays } from '../capacity/presence.ts'
import type { HostPayout, PayoutLine } from './pay-hosts.ts'

/** A statement (kindstaat) without the number and dates that issuing gives. */
export type PayoutContent = Omit<IssuedPayout, 'number' | 'issuedOn' | 'payOn'>

/** Everything that the statement of a host says. `absentDays` are reserved days at this host on which the child did not come. */
export function payoutContent(
  payout: HostPayout,
  month: string,
  period: Period,
  host: HostDays,
  absentDays: readonly CareDay[],
  people: People,
  yearBefore: IssuedPayout['yearBefore'],
): PayoutContent {
  const details = personOf(people.hosts, payout.hostId)
  const { id, firstName, lastName, street, postcode, city, iban, dossierNumber, ownChildren } = details
  const childIds = new Set([
    ...payout.lines.map((line) => line.childId),
    ...absentDays.map((day) => day.agreement.childId),
  ])
  const days = openingDays(host, period)
  return {
    month,
    host: { id, firstName, lastName, street, postcode, city, iban, ...(dossierNumber ? { dossierNumber } : {}) },
    children: [...childIds].sort(compareText).map((childId) => {
      const child = personOf(people.children, childId)
      return { childId, firstName: child.firstName, lastName: child.lastName }
    }),
    lines: payout.lines.map(issuedPayoutLine),
    absences: absentDays
      .map((day) => ({
        childId: day.agreement.childId,
        date: formatDate(day.date),
        ...(day.absence ? { reason: day.absence.reason } : {}),
      }))
      .sort((a, b) => compareText(a.childId, b.childId) || compareText(a.date, b.date)),
    closedDates: days.closed.map(formatDate),
    openDays: days.open,
    plannedOpenDays: days.open + days.closed.length,
    closedWeekdays: closedWeekdays(host, period),
    ownChildren: [...ownChildren],
    yearBefore,
    totalCents: payout.totalCents,
  }
}

/** Days of the period with opening hours: those really open, and those that a closure took away. */
function openingDays(host: HostDays, period: Period): { open: number; closed: EpochDay[] } {
  const closed: EpochDay[] = []
  let open = 0
  for (let day = period.from; day <= period.until; day += 1) {
    if (host.openingHoursOn(day).length === 0) continue
    if (day < host.facts.from || day > host.facts.until) continue
    if (host.isServing(day)) open += 1
    else closed.push(day)
  }
  return { open, closed }
}

/** Weekdays without opening hours on any date of the period: hours may change in the middle of a month. */
function closedWeekdays(host: HostDays, period: Period): number[] {
  const open = new Set<number>()
  for (let day = period.from; day <= period.until; day += 1)
    if (host.openingHoursOn(day).length > 0) open.add(weekdayOf(day))
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !open.has(weekday))
}

function issuedPayoutLine(line: PayoutLine): IssuedPayoutLine {
  return {
    ...line,
    days: line.days.map((day) => ({
      date: formatDate(day.date),
      stays: day.stays.toSorted((a, b) => a.from - b.from).map((stay) => [stay.from, stay.until] as const),
      minutes: day.minutes,
      goesToSchool: day.goesToSchool,
      hostDayCents: day.hostDayCents,
    })),
  }
}
