import type { Refusal } from '../../shared/domain/substitution/problem.ts'
import type { Executor } from '../open.ts'

/** Why a child of a family may not go to a host, or undefined when nobody minds. */
export type Refusals = {
  of(party: { childId: string; contractHolderId: string; hostId: string }): Refusal | undefined
}

/** Who does not want whom: hosts who take no children of others or not this one, and families who do not want a host. */
export async function readRefusals(db: Executor): Promise<Refusals> {
  const key = (...ids: string[]): string => JSON.stringify(ids)
  const hosts = await db.selectFrom('hosts').select('id').where('refuses_substitutes', '=', 1).execute()
  const children = await db.selectFrom('host_refused_children').selectAll().execute()
  const families = await db.selectFrom('family_refused_hosts').selectAll().execute()
  const takingNobody = new Set(hosts.map(({ id }) => id))
  const byHost = new Set(children.map((row) => key(row.host_id, row.child_id)))
  const byFamily = new Set(families.map((row) => key(row.contract_holder_id, row.host_id)))
  return {
    of({ childId, contractHolderId, hostId }) {
      if (takingNobody.has(hostId)) return 'host-takes-nobody'
      if (byHost.has(key(hostId, childId))) return 'host-refuses-child'
      return byFamily.has(key(contractHolderId, hostId)) ? 'family-refuses-host' : undefined
    },
  }
}
