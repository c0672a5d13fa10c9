import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { monthOf, monthsOf, yearPeriod, type Period } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { countedDaysOf, type CountedDay } from '../../../../shared/domain/monitoring/counted-days.ts'
import { hostMonthSums, sumOfMonths } from '../../../../shared/domain/monitoring/host-months.ts'
import { yearOutcome } from '../../../../shared/domain/monitoring/occupancy-target.ts'
import { openDaysOf } from '../../../../shared/domain/monitoring/open-places.ts'
import { plannedDaysOf } from '../../../../shared/domain/monitoring/planned-days.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import type { Executor } from '../../../../db/open.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import type { Handler, QueryContext } from '../../context.ts'
import { organiserOf } from '../records/organiser.ts'
import { eachChildOf, pastOf } from './each-child.ts'
import { readIsJustified } from '../reports/justified.ts'

/** The occupancy of a year. */
export const monitoringOccupancy: Handler<'monitoring.occupancy'> = (context, { year }) => readOccupancy(context, year)

/** A year of the service by host and month, and how it stands to the target (R103). */
export async function readOccupancy(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  year: number,
): Promise<OutputOf<'monitoring.occupancy'>> {
  const today = parseDate(clock.today())
  const period = yearPeriod(year)
  const { recognisedPlaces: places } = await organiserOf(db)
  const { hosts, closures, settings } = await readCapacityFacts(db, period)
  const calendar = closureCalendar(closures)
  const sums = new Map(hosts.map(({ hostId }) => [hostId, hostMonthSums(today)]))
  const openDates = new Set<EpochDay>()
  for (const facts of hosts) {
    const host = hostDays(facts, calendar)
    const open = openDaysOf(host, period, settings)
    for (const { date } of open) openDates.add(date)
    sums.get(facts.hostId)?.addOpen(open)
    sums.get(facts.hostId)?.addPlanned(plannedDaysOf(host, period))
  }
  const past = pastOf(period, today)
  if (past) await eachCountedDay(db, past, (day) => sums.get(day.hostId)?.addCounted(day))
  const named = (await readNames(db, 'hosts')).sort(compareNames).flatMap((host) => {
    const months = sums.get(host.id)?.months() ?? []
    return months.length > 0 ? [{ ...host, months }] : []
  })
  const months = openMonths(period, openDates, today)
  const targetPercent = settings.number('occupancy.targetPercent', period.until)
  return {
    year,
    today: clock.today(),
    places,
    targetPercent,
    minimumOpenDays: settings.number('occupancy.openingDays', period.until),
    months,
    hosts: named,
    outcome: yearOutcome({
      places,
      targetPercent,
      openDays: openDates.size,
      openDaysBefore: months.reduce((sum, month) => sum + month.openDaysBefore, 0),
      sums: sumOfMonths(named.flatMap((host) => host.months)),
    }),
  }
}

/** Gives every counted day of a period within one calendar year to `take`. */
export async function eachCountedDay(db: Executor, past: Period, take: (day: CountedDay) => void): Promise<void> {
  const isJustified = await readIsJustified(db)
  await eachChildOf(db, past, {}, (child, facts) => {
    for (const day of countedDaysOf(child, past, { ...facts, isJustified })) take(day)
  })
}

/** Every month of a year with the dates on which somebody is open. */
function openMonths(period: Period, openDates: ReadonlySet<EpochDay>, today: EpochDay) {
  const months = new Map(monthsOf(period).map((month) => [month, { month, openDays: 0, openDaysBefore: 0 }]))
  for (const date of openDates) {
    const month = months.get(monthOf(date))
    if (!month) continue
    month.openDays += 1
    if (date < today) month.openDaysBefore += 1
  }
  return [...months.values()]
}
