import type { Regulation } from '../../../shared/domain/exchange/letters.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { present } from '../present.ts'

/** Versions of the huishoudelijk reglement (R54), by date, then name. */
export async function readRegulations(db: Executor): Promise<Regulation[]> {
  const rows = await db.selectFrom('regulations').selectAll().execute()
  return rows
    .map((row) => ({
      version: row.version_name,
      from: row.from_date,
      ...(row.is_detrimental === 1 && { isDetrimental: true }),
      ...present({ note: row.note }),
    }))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.version, b.version))
}

/** Adds versions. */
export async function insertRegulations(db: Executor, regulations: readonly Regulation[]): Promise<void> {
  await insertRows(
    db,
    'regulations',
    regulations.map((one) => ({
      version_name: one.version,
      from_date: one.from,
      is_detrimental: Number(one.isDetrimental ?? false),
      note: one.note ?? null,
    })),
  )
}

/** Adds a version, or puts it in the place of the one of that name. */
export async function writeRegulation(db: Executor, { version, from, isDetrimental, note }: Regulation): Promise<void> {
  const rest = { from_date: from, is_detrimental: Number(isDetrimental ?? false), note: note ?? null }
  await db
    .insertInto('regulations')
    .values({ version_name: version, ...rest })
    .onConflict((conflict) => conflict.column('version_name').doUpdateSet(rest))
    .execute()
}

/** Takes a version away. */
export async function deleteRegulation(db: Executor, version: string): Promise<void> {
  await db.deleteFrom('regulations').where('version_name', '=', version).execute()
}
