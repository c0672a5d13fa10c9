import type { Executor } from '../open.ts'

/** Whether a presence or an absence of a child was entered for a date. */
export async function isDayAnswered(db: Executor, childId: string, date: string): Promise<boolean> {
  for (const table of ['stays', 'absences'] as const) {
    const row = await db
      .selectFrom(table)
      .select('date')
      .where('child_id', '=', childId)
      .where('date', '=', date)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}
