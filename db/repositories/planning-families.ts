import type { Tariff } from '../../shared/domain/billing/facts.ts'
import { parseDate } from '../../shared/domain/calendar/date.ts'
import { openEnd } from '../../shared/domain/calendar/period.ts'
import type { PlanningChild } from '../../shared/domain/planning/planning-facts.ts'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/** The children of some agreements. */
export async function readChildIdsOfAgreements(db: Executor, agreementIds: Iterable<string>): Promise<string[]> {
  const rows = await db
    .selectFrom('agreements')
    .select('child_id')
    .distinct()
    .where(isAmong('id', agreementIds))
    .execute()
  return rows.map((row) => row.child_id)
}

/** The children for whom some contract holders have, had or will have an agreement. */
export async function readChildIdsOfHolders(db: Executor, contractHolderIds: Iterable<string>): Promise<string[]> {
  const rows = await db
    .selectFrom('agreements')
    .select('child_id')
    .distinct()
    .where(isAmong('contract_holder_id', contractHolderIds))
    .execute()
  return rows.map((row) => row.child_id)
}

/** A child with its name and what its amounts depend on. */
export type NamedPlanningChild = PlanningChild & { firstName: string; lastName: string }

/** Some children with all their tariffs. */
export async function readPlanningChildren(db: Executor, childIds: Iterable<string>): Promise<NamedPlanningChild[]> {
  const ids = [...childIds]
  const tariffs = await db
    .selectFrom('tariffs')
    .select(['child_id', 'contract_holder_id', 'kind', 'from_date', 'until_date', 'day_cents'])
    .where(isAmong('child_id', ids))
    .execute()
  const ofChild = Map.groupBy(tariffs, (row) => row.child_id)
  const children = await db
    .selectFrom('children')
    .select(['id', 'first_name', 'last_name', 'school_starts_on'])
    .where(isAmong('id', ids))
    .execute()
  return children.map((row) => ({
    childId: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    ...(row.school_starts_on === null ? {} : { schoolStartsOn: parseDate(row.school_starts_on) }),
    tariffs: (ofChild.get(row.id) ?? []).map((tariff): Tariff => ({
      contractHolderId: tariff.contract_holder_id,
      kind: tariff.kind,
      from: parseDate(tariff.from_date),
      until: tariff.until_date === null ? openEnd : parseDate(tariff.until_date),
      dayCents: tariff.day_cents,
    })),
  }))
}
