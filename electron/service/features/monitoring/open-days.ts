import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { formatDate, type EpochDay } from '../../../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../../../shared/domain/calendar/period.ts'
import { openingOf } from '../../../../shared/domain/capacity/presence.ts'
import { openDaysOf } from '../../../../shared/domain/monitoring/open-places.ts'
import type { Handler } from '../../context.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'
import { organiserOf } from '../records/organiser.ts'

/** The opening days of a month, each with its places: a host's own, or the recognised ones of the service. */
export const monitoringOpenDays: Handler<'monitoring.openDays'> = async ({ db }, { month, hostId }) => {
  if (hostId !== undefined) await refuseUnknownHost(db, hostId)
  const period = monthPeriod(month)
  const { hosts, closures, settings } = await readCapacityFacts(db, period, hostId)
  const calendar = closureCalendar(closures)
  const dates = new Map<EpochDay, { places: number; hosts: number }>()
  for (const facts of hosts)
    for (const { date, places } of openDaysOf({ facts, ...openingOf(facts, calendar) }, period, settings)) {
      const known = dates.get(date) ?? { places: 0, hosts: 0 }
      dates.set(date, { places: known.places + places, hosts: known.hosts + 1 })
    }
  const recognised = hostId === undefined ? (await organiserOf(db)).recognisedPlaces : undefined
  return {
    days: [...dates]
      .sort(([a], [b]) => a - b)
      .map(([date, open]) => ({
        date: formatDate(date),
        ...open,
        ...(recognised !== undefined && { places: recognised }),
      })),
  }
}
