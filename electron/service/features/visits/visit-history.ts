import { readCapacityFacts } from '../../../../db/repositories/capacity-facts.ts'
import { countVisitOutcomes, readListedVisits } from '../../../../db/repositories/visit-lists.ts'
import { readCounted } from '../../../../db/repositories/visit-scores.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { closureCalendar } from '../../../../shared/domain/billing/closures.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { limitOn } from '../../../../shared/domain/capacity/breaches.ts'
import { hostDays } from '../../../../shared/domain/capacity/presence.ts'
import { presentCount } from '../../../../shared/domain/visits/present-count.ts'
import type { QueryContext } from '../../context.ts'
import { countConflicts } from './conflicts.ts'
import { listedOf } from './listed.ts'

/** The visits of a host that were made, newest first: scores, answers and who was there, each against the limit of its day. */
export async function visitHistory(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  { hostId }: { hostId: string },
): Promise<OutputOf<'homeVisits.history'>> {
  const today = parseDate(clock.today())
  const { hosts, closures, settings } = await readCapacityFacts(db, { from: today, until: today }, hostId)
  const [facts] = hosts
  if (!facts) throw new ServiceError('not-found', 'no-such-host')
  const host = hostDays(facts, closureCalendar(closures))
  const visits = await readListedVisits(db, { hostId, status: 'done' })
  const ids = visits.map(({ id }) => id)
  const countedAt = await readCounted(db, ids)
  const outcomeOf = await countVisitOutcomes(db, ids)
  const conflicts = await countConflicts(db, 'visit', visits)
  return visits.toReversed().map((visit) => {
    const day = parseDate(visit.date)
    const { scores, ...counted } = countedAt(visit.id)
    const present = presentCount(counted, new Set(host.ownChildrenOn(day).map(({ id }) => id)))
    return {
      ...listedOf(visit, conflicts(visit.id)),
      scores,
      ...outcomeOf(visit.id),
      ...(present !== undefined && { present }),
      limit: limitOn(facts, day, settings),
    }
  })
}
