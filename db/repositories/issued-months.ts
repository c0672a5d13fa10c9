import type { Executor } from '../open.ts'

/** Months in which a contract holder has been billed, perhaps only those with lines of one child, earliest first. */
export async function readIssuedMonths(db: Executor, contractHolderId: string, childId?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('invoices')
    .select('month')
    .where('contract_holder_id', '=', contractHolderId)
    .$if(childId !== undefined, (query) =>
      query.where('number', 'in', (sub) =>
        sub
          .selectFrom('invoice_lines')
          .select('invoice_number')
          .where('child_id', '=', childId ?? ''),
      ),
    )
    .orderBy('month')
    .execute()
  return rows.map((row) => row.month)
}
