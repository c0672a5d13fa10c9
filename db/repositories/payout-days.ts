import type { Executor } from '../open.ts'

/** The child-days of the statements of a host, by month `YYYY-MM`; `from` and `until` are months, both included. */
export async function readPayoutDays(
  db: Executor,
  { hostId, from, until }: { hostId: string; from: string; until: string },
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('payouts')
    .select((row) => ['month', row.fn.sum<number>('child_days').as('child_days')])
    .where('host_id', '=', hostId)
    .where('month', '>=', from)
    .where('month', '<=', until)
    .groupBy('month')
    .execute()
  return new Map(rows.map(({ month, child_days }) => [month, child_days]))
}
