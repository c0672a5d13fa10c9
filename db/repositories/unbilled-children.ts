import { sql } from 'kysely'
import { formatDate } from '../../shared/domain/calendar/date.ts'
import { monthPeriod } from '../../shared/domain/calendar/period.ts'
import type { Executor } from '../open.ts'

/**
 * The children about whom a month may still ask something: with an agreement of a family that was issued no invoice of it, or a stay at
 * a host who was not paid for it. Once a month is issued they are few.
 */
export async function readUnbilledChildren(db: Executor, month: string): Promise<string[]> {
  const { from, until } = monthPeriod(month)
  const [first, last] = [formatDate(from), formatDate(until)]
  const { rows } = await sql<{ child_id: string }>`SELECT child_id FROM agreements
      WHERE starts_on <= ${last} AND (ends_on IS NULL OR ends_on >= ${first})
        AND contract_holder_id NOT IN (SELECT contract_holder_id FROM invoices WHERE month = ${month})
    UNION
    SELECT child_id FROM stays
      WHERE date BETWEEN ${first} AND ${last} AND host_id NOT IN (SELECT host_id FROM payouts WHERE month = ${month})`.execute(
    db,
  )
  return rows.map(({ child_id }) => child_id)
}
