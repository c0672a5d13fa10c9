import { sql } from 'kysely'
import type { Executor } from '../open.ts'
import { isAmong } from './id-list.ts'

/**
 * Which of some agreements were touched since they were made: changed themselves or in their plans, cleared to start, with extra
 * days, places elsewhere, or care registered at their host.
 */
export async function readAgreementsInUse(db: Executor, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('agreements')
    .select('id')
    .where(isAmong('id', ids))
    .where(
      sql<boolean>`(version > 1
        OR EXISTS (SELECT 1 FROM care_plans WHERE agreement_id = agreements.id AND version > 1)
        OR EXISTS (SELECT 1 FROM extra_days WHERE agreement_id = agreements.id)
        OR EXISTS (SELECT 1 FROM substitutions WHERE agreement_id = agreements.id)
        OR EXISTS (SELECT 1 FROM host_stop_outcomes WHERE agreement_id = agreements.id)
        OR EXISTS (SELECT 1 FROM waiting_requests WHERE placed_agreement_id = agreements.id)
        OR EXISTS (SELECT 1 FROM letters WHERE agreement_id = agreements.id)
        OR EXISTS (SELECT 1 FROM stays WHERE child_id = agreements.child_id AND host_id = agreements.host_id
                     AND date >= agreements.starts_on))`,
    )
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Takes an agreement away with its plans: one that was made by mistake and that nothing hangs on. */
export async function deleteAgreement(db: Executor, id: string): Promise<void> {
  await db
    .deleteFrom('care_plan_slots')
    .where('care_plan_id', 'in', (plans) => plans.selectFrom('care_plans').select('id').where('agreement_id', '=', id))
    .execute()
  await db.deleteFrom('care_plans').where('agreement_id', '=', id).execute()
  await db.deleteFrom('free_half_days_used').where('agreement_id', '=', id).execute()
  await db.deleteFrom('agreement_priorities').where('agreement_id', '=', id).execute()
  await db.deleteFrom('agreements').where('id', '=', id).execute()
}
