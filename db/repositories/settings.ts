import type { SettingRow } from '../../shared/domain/settings/dated-settings.ts'
import type { Executor } from '../open.ts'

/** The service's own rows; the defaults of the law are not stored. */
export async function readSettings(db: Executor): Promise<SettingRow[]> {
  const rows = await db.selectFrom('settings').selectAll().execute()
  return rows.map((row) => ({ key: row.key, from: row.from_date, value: JSON.parse(row.value) as number | string }))
}

/** Adds a row, or replaces the service's row of that key and date. */
export async function writeSetting(db: Executor, row: SettingRow): Promise<void> {
  const value = JSON.stringify(row.value)
  await db
    .insertInto('settings')
    .values({ key: row.key, from_date: row.from, value })
    .onConflict((conflict) => conflict.columns(['key', 'from_date']).doUpdateSet({ value }))
    .execute()
}

/** Takes a row away; false when there was none. */
export async function deleteSetting(db: Executor, key: SettingRow['key'], from: string): Promise<boolean> {
  const result = await db.deleteFrom('settings').where('key', '=', key).where('from_date', '=', from).executeTakeFirst()
  return result.numDeletedRows > 0n
}
