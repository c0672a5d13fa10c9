import type { ClosureCalendar } from '../../shared/domain/billing/closures.ts'
import { formatDate, weekdayOf } from '../../shared/domain/calendar/date.ts'
import type { Attendance } from '../../shared/domain/exchange/document.ts'
import type { DemoPeriod } from './demo-period.ts'
import type { Enrolment } from './enrolment.ts'

/**
 * Days of the last month that the host forgot to enter: the presence of every fourth day goes, as many times as the roster
 * says. They are the first problem that the coordinator meets when she bills.
 */
export function withoutForgottenDays(
  { spec }: Enrolment,
  attendance: readonly Attendance[],
  period: DemoPeriod,
): Attendance[] {
  const count = spec.unregisteredDays ?? 0
  const lastMonth = attendance.filter((presence) => presence.date.startsWith(period.lastMonth.name))
  const step = Math.max(1, Math.floor(lastMonth.length / (count + 1)))
  const forgotten = new Set(Array.from({ length: count }, (_, index) => lastMonth[step * (index + 1) - 1]))
  return attendance.filter((presence) => !forgotten.has(presence))
}

/** A trial morning at the end of the last month, before the agreement begins: the host is paid, nothing is billed. */
export function trialDay(
  { spec, child, hostId }: Enrolment,
  closures: ClosureCalendar,
  period: DemoPeriod,
): Attendance[] {
  if (spec.startsThisMonth !== 'after-trial') return []
  let date = period.lastMonth.until
  while (weekdayOf(date) > 5 || closures.on(hostId, date)) date -= 1
  return [{ childId: child.id, hostId, date: formatDate(date), stays: [{ from: '09:00', until: '11:30' }] }]
}
