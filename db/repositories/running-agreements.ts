import type { AgreementPriority } from '../../shared/domain/exchange/waiting-list.ts'
import type { Executor } from '../open.ts'
import { present } from './present.ts'
import { priorityOf } from './priority-of.ts'

/** An agreement with whom it is about, where the family lives, and what gave it priority. */
export type RunningAgreement = {
  id: string
  startsOn: string
  endsOn?: string
  child: { id: string; firstName: string; lastName: string }
  host: { id: string; firstName: string; lastName: string }
  family: { id: string; firstName: string; lastName: string; city: string }
  /** Under which facts the family was placed; left out while nobody wrote them down. */
  priority?: AgreementPriority
}

/** The agreements that run on any date of a period, both inclusive: by name of the host, then of the child, then by id. */
export async function readRunningAgreements(
  db: Executor,
  { from, until }: { from: string; until: string },
): Promise<RunningAgreement[]> {
  const rows = await db
    .selectFrom('agreements')
    .innerJoin('children', 'children.id', 'agreements.child_id')
    .innerJoin('hosts', 'hosts.id', 'agreements.host_id')
    .innerJoin('contract_holders', 'contract_holders.id', 'agreements.contract_holder_id')
    .leftJoin('agreement_priorities', 'agreement_priorities.agreement_id', 'agreements.id')
    .select([
      'agreements.id',
      'agreements.starts_on',
      'agreements.ends_on',
      'child_id',
      'children.first_name as child_first_name',
      'children.last_name as child_last_name',
      'host_id',
      'hosts.first_name as host_first_name',
      'hosts.last_name as host_last_name',
      'contract_holder_id',
      'contract_holders.first_name as holder_first_name',
      'contract_holders.last_name as holder_last_name',
      'contract_holders.city as holder_city',
      'first_tier',
      'second_tier',
      'seen_on',
    ])
    .where('agreements.starts_on', '<=', until)
    .where((where) => where.or([where('agreements.ends_on', 'is', null), where('agreements.ends_on', '>=', from)]))
    .orderBy('hosts.last_name')
    .orderBy('hosts.first_name')
    .orderBy('host_id')
    .orderBy('children.last_name')
    .orderBy('children.first_name')
    .orderBy('agreements.id')
    .execute()
  return rows.map((row) => ({
    ...present({ id: row.id, startsOn: row.starts_on, endsOn: row.ends_on }),
    child: { id: row.child_id, firstName: row.child_first_name, lastName: row.child_last_name },
    host: { id: row.host_id, firstName: row.host_first_name, lastName: row.host_last_name },
    family: {
      id: row.contract_holder_id,
      firstName: row.holder_first_name,
      lastName: row.holder_last_name,
      city: row.holder_city,
    },
    ...(row.first_tier !== null &&
      row.second_tier !== null && { priority: priorityOf(row.first_tier, row.second_tier, row.seen_on) }),
  }))
}
