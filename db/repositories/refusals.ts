import type { Refusal } from '../../shared/domain/substitution/problem.ts'
import type { Executor } from '../open.ts'

/** Why a child of a family may not go to a host, or undefined when nobody minds. */
export type Refusals = {
  of(party: { childId: string; contractHolderId: string; hostId: string }): Refusal | undefined
  /**
   * Every host where the child may not go, what the host says before what its families say. Whoever takes nobody in place of
   * others may still take a child for good.
   */
  all(party: { childId: string; contractHolderIds: readonly string[]; isForGood?: boolean }): Map<string, Refusal>
}

/** Who does not want whom: hosts who take no children of others or not this one, and families who do not want a host. */
export async function readRefusals(db: Executor): Promise<Refusals> {
  const hosts = await db.selectFrom('hosts').select('id').where('refuses_substitutes', '=', 1).execute()
  const children = Map.groupBy(
    await db.selectFrom('host_refused_children').selectAll().execute(),
    (row) => row.child_id,
  )
  const families = Map.groupBy(
    await db.selectFrom('family_refused_hosts').selectAll().execute(),
    (row) => row.contract_holder_id,
  )
  const all: Refusals['all'] = ({ childId, contractHolderIds, isForGood = false }) => {
    const refusals = new Map<string, Refusal>()
    for (const holder of contractHolderIds)
      for (const { host_id } of families.get(holder) ?? []) refusals.set(host_id, 'family-refuses-host')
    for (const { host_id } of children.get(childId) ?? []) refusals.set(host_id, 'host-refuses-child')
    if (!isForGood) for (const { id } of hosts) refusals.set(id, 'host-takes-nobody')
    return refusals
  }
  return {
    all,
    of: ({ childId, contractHolderId, hostId }) => all({ childId, contractHolderIds: [contractHolderId] }).get(hostId),
  }
}
