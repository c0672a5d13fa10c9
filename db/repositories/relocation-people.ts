import type { Refusal } from '../../shared/domain/substitution/problem.ts'
import type { Place } from '../../shared/domain/substitution/problem.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'
import { present } from './present.ts'

/** Where some people live, by id: the point of the address, or else that of its postcode. */
export async function readPlaces(
  db: Executor,
  table: 'hosts' | 'contract_holders',
  ids?: Iterable<string>,
): Promise<Map<string, Place>> {
  const rows = await db
    .selectFrom(table)
    .leftJoin('postcodes', 'postcodes.postcode', `${table}.postcode`)
    .select([
      `${table}.id`,
      `${table}.postcode`,
      `${table}.latitude`,
      `${table}.longitude`,
      'postcodes.latitude as postcode_latitude',
      'postcodes.longitude as postcode_longitude',
    ])
    .$if(ids !== undefined, (query) => query.where(isAmong(`${table}.id`, ids ?? [])))
    .execute()
  return new Map(
    rows.map((row) => {
      const hasPoint = row.latitude !== null && row.longitude !== null
      const point = hasPoint
        ? { latitude: row.latitude, longitude: row.longitude }
        : { latitude: row.postcode_latitude, longitude: row.postcode_longitude }
      return [row.id, { postcode: row.postcode, ...present(point) }]
    }),
  )
}

/** The hosts where some children ever were. */
export async function readKnownHosts(db: Executor, childIds: Iterable<string>): Promise<Map<string, Set<string>>> {
  const rows = await db
    .selectFrom('stays')
    .select(['child_id', 'host_id'])
    .distinct()
    .where(isAmong('child_id', childIds))
    .execute()
  const known = Map.groupBy(rows, (row) => row.child_id)
  return new Map([...known].map(([childId, met]) => [childId, new Set(met.map((row) => row.host_id))]))
}

/** Which hosts take a child not, and which hosts a family does not want; a host who takes nobody in place of others may agree for good. */
export async function readRefusals(
  db: Executor,
  childIds: Iterable<string>,
  contractHolderIds: Iterable<string>,
): Promise<(childId: string, contractHolderId: string) => Map<string, Refusal>> {
  const children = Map.groupBy(
    await db.selectFrom('host_refused_children').selectAll().where(isAmong('child_id', childIds)).execute(),
    (row) => row.child_id,
  )
  const families = Map.groupBy(
    await db
      .selectFrom('family_refused_hosts')
      .selectAll()
      .where(isAmong('contract_holder_id', contractHolderIds))
      .execute(),
    (row) => row.contract_holder_id,
  )
  return (childId, contractHolderId) =>
    new Map<string, Refusal>([
      ...(families.get(contractHolderId) ?? []).map((row) => [row.host_id, 'family-refuses-host'] as const),
      ...(children.get(childId) ?? []).map((row) => [row.host_id, 'host-refuses-child'] as const),
    ])
}
