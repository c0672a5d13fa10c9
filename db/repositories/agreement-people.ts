import type { Executor } from '../open.ts'
import { present } from './present.ts'

type Name = { id: string; firstName: string; lastName: string }
type Reachable = Name & { phone?: string }

/** Whom an agreement is about, and how its host and its family are reached. */
export type AgreementPeople = {
  id: string
  startsOn: string
  endsOn?: string
  child: Name
  host: Reachable
  family: Reachable
}

/** One agreement, those whose extra days have a date in a period, or those that have not ended before a date. */
export type PeopleFilter = { id: string } | { extraBetween: { from: string; until: string } } | { runningFrom: string }

/** The people of agreements, by name of the child. */
export async function readAgreementPeople(db: Executor, filter: PeopleFilter): Promise<AgreementPeople[]> {
  const rows = await db
    .selectFrom('agreements')
    .innerJoin('children', 'children.id', 'agreements.child_id')
    .innerJoin('hosts', 'hosts.id', 'agreements.host_id')
    .innerJoin('contract_holders', 'contract_holders.id', 'agreements.contract_holder_id')
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
      'hosts.phone as host_phone',
      'contract_holder_id',
      'contract_holders.first_name as holder_first_name',
      'contract_holders.last_name as holder_last_name',
      'contract_holders.phone as holder_phone',
    ])
    .where((where) => {
      if ('id' in filter) return where('agreements.id', '=', filter.id)
      if ('runningFrom' in filter)
        return where.or([
          where('agreements.ends_on', 'is', null),
          where('agreements.ends_on', '>=', filter.runningFrom),
        ])
      const { from, until } = filter.extraBetween
      const asked = where.selectFrom('extra_days').select('agreement_id').where('date', '>=', from)
      return where('agreements.id', 'in', asked.where('date', '<=', until))
    })
    .orderBy('children.first_name')
    .orderBy('children.last_name')
    .orderBy('agreements.id')
    .execute()
  return rows.map((row) => ({
    ...present({ id: row.id, startsOn: row.starts_on, endsOn: row.ends_on }),
    child: { id: row.child_id, firstName: row.child_first_name, lastName: row.child_last_name },
    host: present({
      id: row.host_id,
      firstName: row.host_first_name,
      lastName: row.host_last_name,
      phone: row.host_phone,
    }),
    family: present({
      id: row.contract_holder_id,
      firstName: row.holder_first_name,
      lastName: row.holder_last_name,
      phone: row.holder_phone,
    }),
  }))
}
