import type { Executor } from '../../../../db/open.ts'
import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { readRefusals } from '../../../../db/repositories/refusals.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import type { Interval } from '../../../../shared/domain/billing/issued.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { parseTime } from '../../../../shared/domain/calendar/time.ts'
import { hostDays, type HostDays } from '../../../../shared/domain/capacity/presence.ts'
import type { StayRecord } from '../../../../shared/domain/exchange/document.ts'
import { placeObstacles } from '../../../../shared/domain/substitution/place-obstacles.ts'
import type { Obstacle } from '../../../../shared/domain/substitution/possible-hosts.ts'
import { blockerOf } from './blocker-of.ts'
import { datesOf, type Place } from './place.ts'

/**
 * Looks, inside the saving transaction, whether the places at hosts that were just written are there, all of them together: a
 * host who works and wants the child, her hours, and her limit at every minute (R1, R9). The data is asked again after writing,
 * so that two windows do not squeeze past it.
 * @throws {ServiceError} `no-place`
 */
export async function refuseNoPlace(
  db: Executor,
  places: readonly Place[],
  { mayBeAway }: { mayBeAway: boolean },
): Promise<void> {
  const hindered = await readHindered(db, places)
  const first = hindered.find(({ obstacles }) => !(mayBeAway && obstacles.some(isAway)))
  const place = first?.places[0]
  if (!first || !place) return
  const { childId, record } = place
  throw new ServiceError('conflict', 'no-place', {
    childId,
    date: record.date,
    hostId: record.hostId,
    blockers: first.obstacles.map(blockerOf),
  })
}

/** Somebody who does not take children at all that day is not over her limit, and holds no place (`heldOnly`). */
function isAway(obstacle: Obstacle): boolean {
  return obstacle.kind === 'away' && obstacle.away.kind !== 'no-hours'
}

/** A child on a day at a host where something keeps it away, by the places of its agreements there. */
export type Hindered = { places: readonly Place[]; obstacles: readonly Obstacle[] }

/** The places at hosts, of those that are written, that are not there as the data stands in the transaction at hand. */
export async function readHindered(db: Executor, places: readonly Place[]): Promise<Hindered[]> {
  if (places.length === 0) return []
  const atHosts = Map.groupBy(places, ({ record: { hostId, date }, childId }) =>
    JSON.stringify([hostId, date, childId]),
  )
  const hostIds = new Set(places.map(({ record }) => record.hostId ?? ''))
  const days = await readHosts(db, hostIds, datesOf(places))
  const refusals = await readRefusals(db)
  return [...atHosts.values()].flatMap((ofChild): Hindered[] => {
    const [first] = ofChild
    const hostId = first?.record.hostId
    if (!first || hostId === undefined) return []
    const { childId, record } = first
    const obstacles = days(hostId, {
      childId,
      date: parseDate(record.date),
      slots: ofChild.flatMap((place) => place.record.slots.map(intervalOf)).sort((a, b) => a[0] - b[0]),
      refusal: ofChild.map((place) => refusals.of({ ...place, hostId })).find((refusal) => refusal !== undefined),
    })
    return obstacles.length > 0 ? [{ places: ofChild, obstacles }] : []
  })
}

type Chosen = Parameters<typeof placeObstacles>[1]

/** The hosts as they stand in the transaction at hand: of one only hers is read. */
async function readHosts(db: Executor, ids: ReadonlySet<string>, { from, until }: { from: string; until: string }) {
  const [onlyHost] = ids.size === 1 ? ids : []
  const period = { from: parseDate(from), until: parseDate(until) }
  const { hosts, closures, settings } = await readCapacityFacts(db, period, onlyHost)
  const calendar = closureCalendar(closures)
  const prepared = new Map<string, HostDays>()
  for (const facts of hosts) if (ids.has(facts.hostId)) prepared.set(facts.hostId, hostDays(facts, calendar))
  return (hostId: string, place: Chosen) => {
    const host = prepared.get(hostId)
    return host ? placeObstacles(host, place, settings) : []
  }
}

function intervalOf({ from, until }: StayRecord): Interval {
  return [parseTime(from), parseTime(until)]
}
