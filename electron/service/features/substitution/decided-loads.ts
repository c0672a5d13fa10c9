import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import type { StoredSubstitution } from '../../../../db/repositories/records/substitutions.ts'
import type { Executor } from '../../../../db/open.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import { limitOn, occupancyOn } from '../../../../shared/domain/capacity/breaches.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { peakDuring } from '../../../../shared/domain/substitution/day-with-child.ts'

/** The most children at once in a child's hours at the host where it goes, with it, and her limit that day. */
export type Load = { peak: number; limit: number }

/**
 * How full the hosts are where places were decided, everybody counted who is there as things stand: a place that is only proposed
 * is not. Answers for the places of one child on one day; undefined where it goes to no host.
 */
export async function readDecidedLoads(
  db: Executor,
  places: readonly StoredSubstitution[],
): Promise<(ofDay: readonly StoredSubstitution[]) => Load | undefined> {
  const hostIds = [...new Set(places.flatMap(({ record }) => record.hostId ?? []))]
  const dates = places.map(({ record }) => parseDate(record.date)).sort((a, b) => a - b)
  const [first, last] = [dates[0], dates.at(-1)]
  if (hostIds.length === 0 || first === undefined || last === undefined) return () => undefined
  const { hosts, closures, settings } = await readCapacityFacts(db, { from: first, until: last }, hostIds)
  const calendar = closureCalendar(closures)
  const byId = new Map(hosts.map((facts) => [facts.hostId, hostDays(facts, calendar)]))
  return (ofDay) => {
    const atHost = ofDay.filter(({ record }) => record.hostId !== undefined)
    const record = atHost[0]?.record
    const host = byId.get(record?.hostId ?? '')
    if (!record || !host) return undefined
    const day = parseDate(record.date)
    const hours = atHost.flatMap((place) =>
      place.record.slots.map(({ from, until }): Interval => [parseTime(from), parseTime(until)]),
    )
    return { peak: peakDuring(occupancyOn(host, day), hours), limit: limitOn(host.facts, day, settings) }
  }
}
