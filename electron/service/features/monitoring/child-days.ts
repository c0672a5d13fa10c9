import { readNames } from '../../../../db/repositories/names.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod, yearPeriod } from '../../../../shared/domain/calendar/period.ts'
import { billedDaysOf, type BilledDay } from '../../../../shared/domain/monitoring/billed-days.ts'
import { columnOf, percentMonths } from '../../../../shared/domain/monitoring/percent-months.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { compareNames } from '../../../../shared/domain/name-order.ts'
import type { Handler, QueryContext } from '../../context.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'
import { eachChildAtHost, eachChildOf, pastOf } from './each-child.ts'

import { namedDays } from './named-days.ts'

/** The child-days of a year. */
export const monitoringChildDays: Handler<'monitoring.childDays'> = (context, { year }) => readChildDays(context, year)

/** The child-days of a year by host, month and percent, as the invoices have them. */
export async function readChildDays(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  year: number,
): Promise<OutputOf<'monitoring.childDays'>> {
  const past = pastOf(yearPeriod(year), parseDate(clock.today()))
  const counts = percentMonths()
  if (past) await eachChildOf(db, past, {}, (child, facts) => counts.add(billedDaysOf(child, past, facts)))
  const hosts = await readNames(db, 'hosts', counts.hostIds())
  return {
    year,
    today: clock.today(),
    hosts: hosts.sort(compareNames).map((host) => ({ ...host, months: counts.monthsOf(host.id) })),
  }
}

/** The child-days of a host's month in one column. */
export const monitoringBilledDays: Handler<'monitoring.billedDays'> = async ({ db, clock }, { hostId, month, of }) => {
  await refuseUnknownHost(db, hostId)
  const past = pastOf(monthPeriod(month), parseDate(clock.today()))
  const days: BilledDay[] = []
  if (past)
    await eachChildAtHost(db, past, hostId, (child, facts) => {
      for (const day of billedDaysOf(child, past, facts))
        if (day.hostId === hostId && columnOf(day) === of) days.push(day)
    })
  return { days: await namedDays(db, days, ({ kind, minutes, percent }) => ({ kind, minutes, percent })) }
}
