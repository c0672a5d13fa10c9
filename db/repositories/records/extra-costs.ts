import type { ExtraCostRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'

/** All extra costs, or those of one child, by child, date, amount and description. */
export async function readExtraCostRecords(db: Executor, childId?: string): Promise<ExtraCostRecord[]> {
  const rows = await db
    .selectFrom('extra_costs')
    .select(['child_id', 'date', 'description', 'cents', 'fiscal'])
    .$if(childId !== undefined, (query) => query.where('child_id', '=', childId ?? ''))
    .execute()
  return rows
    .map((row) => ({
      childId: row.child_id,
      date: row.date,
      description: row.description,
      cents: row.cents,
      fiscal: row.fiscal === 1,
    }))
    .sort(
      (a, b) =>
        compareText(a.childId, b.childId) ||
        compareText(a.date, b.date) ||
        a.cents - b.cents ||
        compareText(a.description, b.description) ||
        Number(a.fiscal) - Number(b.fiscal),
    )
}
