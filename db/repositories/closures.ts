import type { Closure } from '../../shared/domain/billing/facts.ts'
import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import type { Period } from '../../shared/domain/calendar/period.ts'
import type { Executor } from '../open.ts'

/** The closures of hosts and of the whole service that touch a period, earliest first. */
export async function readClosures(db: Executor, period: Period): Promise<Closure[]> {
  const rows = await db
    .selectFrom('closures')
    .select(['host_id', 'from_date', 'until_date', 'reason'])
    .where('from_date', '<=', formatDate(period.until))
    .where('until_date', '>=', formatDate(period.from))
    .orderBy('from_date')
    .orderBy('until_date')
    .orderBy('reason')
    .execute()
  return rows.map((row) => ({
    hostId: row.host_id,
    from: parseDate(row.from_date),
    until: parseDate(row.until_date),
    reason: row.reason,
  }))
}
