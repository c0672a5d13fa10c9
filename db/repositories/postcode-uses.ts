import { compareText } from '../../shared/domain/text-order.ts'
import type { Executor } from '../open.ts'

/** How many hosts and families have an address with a postcode, and the towns of these addresses, in order. */
export type PostcodeUse = { postcode: string; cities: string[]; hosts: number; families: number }

/** The postcodes of hosts who work on a date or later, and of families with an agreement that runs then or later. */
export async function readPostcodeUses(db: Executor, date: string): Promise<PostcodeUse[]> {
  const hosts = await db
    .selectFrom('hosts')
    .select((row) => ['postcode', 'city', row.fn.countAll<number>().as('count')])
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', date)]))
    .groupBy(['postcode', 'city'])
    .execute()
  const families = await db
    .selectFrom('contract_holders')
    .select((row) => ['postcode', 'city', row.fn.countAll<number>().as('count')])
    .where('id', 'in', (sub) =>
      sub
        .selectFrom('agreements')
        .select('contract_holder_id')
        .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', date)])),
    )
    .groupBy(['postcode', 'city'])
    .execute()
  const all = [
    ...hosts.map(({ count, ...row }) => ({ ...row, hosts: count, families: 0 })),
    ...families.map(({ count, ...row }) => ({ ...row, hosts: 0, families: count })),
  ]
  return [...Map.groupBy(all, ({ postcode }) => postcode)]
    .map(([postcode, rows]) => ({
      postcode,
      cities: [...new Set(rows.map(({ city }) => city))].sort(compareText),
      hosts: rows.reduce((sum, row) => sum + row.hosts, 0),
      families: rows.reduce((sum, row) => sum + row.families, 0),
    }))
    .sort((a, b) => compareText(a.postcode, b.postcode))
}
