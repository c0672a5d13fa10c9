import { readHostsToVisit } from '../../../../db/repositories/visit-facts.ts'
import { readListedVisits } from '../../../../db/repositories/visit-lists.ts'
import type { Handler } from '../../context.ts'
import { countConflicts } from './conflicts.ts'
import { reachableOf } from './hosts-in-view.ts'
import { listedOf } from './listed.ts'

/** Visits between two dates with whom they are at, by date and time. */
export const agenda: Handler<'homeVisits.agenda'> = async ({ db }, { from, until }) => {
  const visits = await readListedVisits(db, { from, until })
  const hosts = await readHostsToVisit(db, new Set(visits.map(({ hostId }) => hostId)))
  const conflicts = await countConflicts(db, 'visit', visits)
  return visits.flatMap((visit) => {
    const host = hosts.get(visit.hostId)
    return host ? [{ ...listedOf(visit, conflicts(visit.id)), host: { ...reachableOf(host), city: host.city } }] : []
  })
}
