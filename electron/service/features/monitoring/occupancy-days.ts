import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import type { Executor } from '../../../../db/open.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod, type Period } from '../../../../shared/domain/calendar/period.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { countedDaysOf, type CountedKind } from '../../../../shared/domain/monitoring/counted-days.ts'
import { plannedDaysOf } from '../../../../shared/domain/monitoring/planned-days.ts'
import type { Handler } from '../../context.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'
import { readIsJustified } from '../reports/justified.ts'
import { eachChildAtHost, pastOf } from './each-child.ts'

import { namedDays } from './named-days.ts'

type Day = { childId: string; date: EpochDay; minutes: number; halfDays: number }

/** The child-days of one number of a host's month. */
export const monitoringOccupancyDays: Handler<'monitoring.occupancyDays'> = async ({ db, clock }, asked) => {
  const { hostId, month, of } = asked
  await refuseUnknownHost(db, hostId)
  const today = parseDate(clock.today())
  const period = monthPeriod(month)
  const days =
    of === 'planned'
      ? await plannedDays(db, hostId, period)
      : of === 'ahead'
        ? (await plannedDays(db, hostId, period)).filter(({ date }) => date >= today)
        : await countedDays(db, hostId, pastOf(period, today), of)
  return {
    days: await namedDays(db, days, ({ minutes, halfDays }) => ({ minutes, halfDays })),
  }
}

async function plannedDays(db: Executor, hostId: string, period: Period): Promise<Day[]> {
  const { hosts, closures } = await readCapacityFacts(db, period, hostId)
  const calendar = closureCalendar(closures)
  return hosts.flatMap((host) => plannedDaysOf(hostDays(host, calendar), period))
}

async function countedDays(db: Executor, hostId: string, past: Period | undefined, kind: CountedKind): Promise<Day[]> {
  const days: Day[] = []
  if (!past) return days
  const isJustified = await readIsJustified(db)
  await eachChildAtHost(db, past, hostId, (child, facts) => {
    for (const day of countedDaysOf(child, past, { ...facts, isJustified }))
      if (day.hostId === hostId && day.kind === kind) days.push(day)
  })
  return days
}
