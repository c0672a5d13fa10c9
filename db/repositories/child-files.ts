import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** Every child by name. */
export function readChildren(db: Executor) {
  return db.selectFrom('children').selectAll().orderBy('last_name').orderBy('first_name').orderBy('id').execute()
}

/** One child, or undefined. */
export function readChild(db: Executor, id: string) {
  return db.selectFrom('children').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Every agreement with the names of its host and contract holder, earliest first. */
export function readAgreementsWithNames(db: Executor, childId?: string) {
  return db
    .selectFrom('agreements')
    .innerJoin('hosts', 'hosts.id', 'agreements.host_id')
    .innerJoin('contract_holders', 'contract_holders.id', 'agreements.contract_holder_id')
    .select([
      'agreements.id',
      'agreements.child_id',
      'agreements.host_id',
      'agreements.contract_holder_id',
      'agreements.starts_on',
      'agreements.ends_on',
      'agreements.deposit_cents',
      'hosts.first_name as host_first_name',
      'hosts.last_name as host_last_name',
      'contract_holders.first_name as holder_first_name',
      'contract_holders.last_name as holder_last_name',
    ])
    .$if(childId !== undefined, (query) => query.where('agreements.child_id', '=', childId ?? ''))
    .orderBy('agreements.starts_on')
    .orderBy('agreements.id')
    .execute()
}

/** Tariffs in force on a date, one per child: the lowest id of the contract holder where there are two. */
export function readTariffsOn(db: Executor, date: string) {
  return db
    .selectFrom('tariffs')
    .select(['child_id', 'day_cents'])
    .where('from_date', '<=', date)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>=', date)]))
    .orderBy('contract_holder_id', 'desc')
    .execute()
}

/** What belongs to one child's file beside its agreements. */
export async function readChildDetails(db: Executor, childId: string) {
  const holders = db.selectFrom('agreements').select('contract_holder_id').where('child_id', '=', childId)
  return {
    contractHolders: await db
      .selectFrom('contract_holders')
      .selectAll()
      .where('id', 'in', holders)
      .orderBy('last_name')
      .orderBy('first_name')
      .execute(),
    refusedHosts: await db
      .selectFrom('family_refused_hosts')
      .innerJoin('hosts', 'hosts.id', 'family_refused_hosts.host_id')
      .select(['contract_holder_id', 'hosts.id', 'first_name', 'last_name'])
      .where('contract_holder_id', 'in', holders)
      .orderBy('last_name')
      .orderBy('first_name')
      .orderBy('hosts.id')
      .execute(),
    siblings: await db
      .selectFrom('agreements')
      .innerJoin('children', 'children.id', 'agreements.child_id')
      .select(['children.id', 'first_name', 'last_name'])
      .distinct()
      .where('contract_holder_id', 'in', holders)
      .where('child_id', '!=', childId)
      .orderBy('first_name')
      .execute(),
    tariffs: await db
      .selectFrom('tariffs')
      .selectAll()
      .where('child_id', '=', childId)
      .orderBy('from_date', 'desc')
      .execute(),
    invoices: await db
      .selectFrom('invoice_lines')
      .innerJoin('invoices', 'invoices.number', 'invoice_lines.invoice_number')
      .select(['number', 'month', 'issued_on', 'total_cents'])
      .distinct()
      .where('child_id', '=', childId)
      .orderBy('month', 'desc')
      .execute(),
  }
}

/** The children born on a date. */
export function readChildrenBornOn(db: Executor, birthDate: string) {
  return db
    .selectFrom('children')
    .select(['id', 'first_name', 'last_name', 'birth_date'])
    .where('birth_date', '=', birthDate)
    .execute()
}

/** The children with an agreement of some contract holders, or of each, by first name. */
export function readChildrenOfHolders(db: Executor, contractHolderIds?: readonly string[]) {
  return db
    .selectFrom('agreements')
    .innerJoin('children', 'children.id', 'agreements.child_id')
    .select(['contract_holder_id', 'children.id', 'first_name'])
    .distinct()
    .$if(contractHolderIds !== undefined, (query) =>
      query.where(isAmong('contract_holder_id', contractHolderIds ?? [])),
    )
    .orderBy('first_name')
    .execute()
}

/** The names of all children with an agreement at a host, or ever a place there while theirs was closed, by id. */
export async function readChildNamesAtHost(
  db: Executor,
  hostId: string,
): Promise<Map<string, { firstName: string; lastName: string }>> {
  const rows = await db
    .selectFrom('children')
    .select(['id', 'first_name', 'last_name'])
    .where('id', 'in', (sub) =>
      sub
        .selectFrom('agreements')
        .select('child_id')
        .where('host_id', '=', hostId)
        .union(
          sub
            .selectFrom('substitutions')
            .innerJoin('agreements', 'agreements.id', 'substitutions.agreement_id')
            .select('child_id')
            .where('substitutions.host_id', '=', hostId),
        ),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, { firstName: row.first_name, lastName: row.last_name }]))
}
