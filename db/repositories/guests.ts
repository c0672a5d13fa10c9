import { sql } from 'kysely'
import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import type { Period } from '../../shared/domain/calendar/period.ts'
import type { GuestDay } from '../../shared/domain/substitution/guests.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** Narrows to the guests of one host or of some hosts, or to the days on which children of one host are elsewhere. */
export type GuestFilter = { hostId?: string; hostIds?: readonly string[]; ownHostId?: string }

/** A guest with the agreement and the host it comes from. */
export type Guest = GuestDay & { substitutionId: string; agreementId: string; ownHostId: string }

/** A condition on `substitutions` beside their `agreements`: a place counts only while the child's own host is closed that day. */
export const ownHostIsClosed = sql<boolean>`EXISTS (SELECT 1 FROM closures WHERE from_date <= date AND until_date >= date
  AND (closures.host_id = agreements.host_id OR closures.host_id IS NULL))`

/**
 * The children with a place at another host within a period (R75), by date, host and child. A place counts only while the host
 * of the child's agreement, or the whole service, is closed on that day.
 */
export async function readGuests(
  db: Executor,
  period: Period,
  { hostId, hostIds, ownHostId }: GuestFilter = {},
): Promise<Guest[]> {
  const places = db
    .selectFrom('substitutions')
    .innerJoin('agreements', 'agreements.id', 'substitutions.agreement_id')
    .where('status', '=', 'arranged')
    .where('substitutions.host_id', 'is not', null)
    .where('date', '>=', formatDate(period.from))
    .where('date', '<=', formatDate(period.until))
    .$if(hostId !== undefined, (query) => query.where('substitutions.host_id', '=', hostId ?? ''))
    .$if(hostIds !== undefined, (query) => query.where(isAmong('substitutions.host_id', hostIds ?? [])))
    .$if(ownHostId !== undefined, (query) => query.where('agreements.host_id', '=', ownHostId ?? ''))
    .where(ownHostIsClosed)
  const rows = await places
    .select([
      'substitutions.id',
      'substitutions.agreement_id',
      'child_id',
      'agreements.host_id as own_host_id',
      'substitutions.host_id',
      'date',
    ])
    .orderBy('date')
    .orderBy('substitutions.host_id')
    .orderBy('child_id')
    .orderBy('substitutions.id')
    .execute()
  const slots = Map.groupBy(
    await places
      .innerJoin('substitution_slots', 'substitution_id', 'substitutions.id')
      .select(['substitution_id', 'from_minute', 'until_minute'])
      .orderBy('from_minute')
      .execute(),
    (slot) => slot.substitution_id,
  )
  return rows.map((row) => ({
    substitutionId: row.id,
    agreementId: row.agreement_id,
    childId: row.child_id,
    ownHostId: row.own_host_id,
    hostId: row.host_id ?? '',
    date: parseDate(row.date),
    slots: (slots.get(row.id) ?? []).map((slot) => [slot.from_minute, slot.until_minute] as const),
  }))
}
