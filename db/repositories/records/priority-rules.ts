import type { PriorityRules, PriorityStep } from '../../../shared/domain/exchange/waiting-list.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { present } from '../present.ts'

/** All rules of the ranking that were ever entered, by date, then by the moment they were entered, then id. */
export async function readPriorityRules(db: Executor): Promise<PriorityRules[]> {
  const rows = await db.selectFrom('priority_rules').selectAll().execute()
  return rows
    .map((row) => ({
      ...present({
        id: row.id,
        from: row.from_date,
        enteredAt: row.entered_at,
        by: row.by,
        reason: row.reason,
      }),
      steps: JSON.parse(row.steps) as PriorityStep[],
    }))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.enteredAt, b.enteredAt) || compareText(a.id, b.id))
}

/** Adds rules; nothing changes or takes away those that are there. */
export async function insertPriorityRules(db: Executor, rules: readonly PriorityRules[]): Promise<void> {
  await insertRows(
    db,
    'priority_rules',
    rules.map((one) => ({
      id: one.id,
      from_date: one.from,
      entered_at: one.enteredAt,
      by: one.by,
      reason: one.reason ?? null,
      steps: JSON.stringify(one.steps),
    })),
  )
}
