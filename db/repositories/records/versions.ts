import type { Executor } from '../../open.ts'

/** Tables whose rows people edit, each with an id of its own. */
export type VersionedTable =
  | 'hosts'
  | 'contract_holders'
  | 'children'
  | 'agreements'
  | 'tariffs'
  | 'care_plans'
  | 'closures'
  | 'extra_days'
  | 'group_locations'
  | 'substitutions'
  | 'visit_templates'
  | 'home_visits'
  | 'host_actions'
  | 'coaching_goals'
  | 'incidents'
  | 'complaints'
  | 'training_sessions'
  | 'materials'
  | 'material_loans'
  | 'waiting_requests'
  | 'letters'

/** The version of a row, or undefined when it is not there. */
export async function readVersion(db: Executor, table: VersionedTable, id: string): Promise<number | undefined> {
  const row = await db.selectFrom(table).select('version').where('id', '=', id).executeTakeFirst()
  return row?.version
}
