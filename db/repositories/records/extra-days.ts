import { sql } from 'kysely'
import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { ExtraDayRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'

/** Narrows to one, to those of some agreements, or to those whose date lies between two dates, both inclusive. */
type ExtraDayFilter = {
  id?: string
  agreementIds?: readonly string[]
  between?: { from: string; until: string }
}

/** An extra day with the version to name when it is changed. */
export type StoredExtraDay = { id: string; version: number; record: ExtraDayRecord }

/** Extra days and swaps (R48, R51), by date, then id; slots by time. */
export async function readExtraDays(
  db: Executor,
  { id, agreementIds, between }: ExtraDayFilter = {},
): Promise<StoredExtraDay[]> {
  const ofAgreements = sql<string>`(SELECT value FROM json_each(${JSON.stringify(agreementIds ?? [])}))`
  const chosen = db
    .selectFrom('extra_days')
    .$if(id !== undefined, (query) => query.where('extra_days.id', '=', id ?? ''))
    .$if(agreementIds !== undefined, (query) => query.where('agreement_id', 'in', ofAgreements))
    .$if(between !== undefined, (query) =>
      query.where('date', '>=', between?.from ?? '').where('date', '<=', between?.until ?? ''),
    )
  const rows = await chosen.selectAll('extra_days').execute()
  const slots = Map.groupBy(
    await chosen
      .innerJoin('extra_day_slots', 'extra_day_slots.extra_day_id', 'extra_days.id')
      .selectAll('extra_day_slots')
      .orderBy('from_minute')
      .execute(),
    (slot) => slot.extra_day_id,
  )
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        agreementId: row.agreement_id,
        date: row.date,
        slots: (slots.get(row.id) ?? []).map((slot) => ({
          from: formatTime(slot.from_minute),
          until: formatTime(slot.until_minute),
        })),
        ...present({ insteadOf: row.instead_of, askedOn: row.asked_on }),
        ...(row.host_agrees !== null && { hostAgrees: row.host_agrees === 1 }),
        status: row.status,
        ...present({ decidedOn: row.decided_on, reason: row.reason, note: row.note }),
      },
    }))
    .sort(({ record: a }, { record: b }) => compareText(a.date, b.date) || compareText(a.id, b.id))
}

/** Adds extra days with their slots. */
export async function insertExtraDays(db: Executor, days: readonly ExtraDayRecord[]): Promise<void> {
  const columns = Object.keys(emptyRow) as (keyof ReturnType<typeof rowOf>)[]
  await insertBulk(
    db,
    'extra_days',
    ['id', ...columns],
    days.map((day) => {
      const row = rowOf(day)
      return [day.id, ...columns.map((column) => row[column])]
    }),
  )
  await insertSlots(db, days)
}

/** Puts an extra day in the place of the stored one; its version goes up. */
export async function replaceExtraDay(db: Executor, day: ExtraDayRecord): Promise<void> {
  await db
    .updateTable('extra_days')
    .set((row) => ({ ...rowOf(day), version: row('version', '+', 1) }))
    .where('id', '=', day.id)
    .execute()
  await db.deleteFrom('extra_day_slots').where('extra_day_id', '=', day.id).execute()
  await insertSlots(db, [day])
}

/** Takes an extra day away. */
export async function deleteExtraDay(db: Executor, id: string): Promise<void> {
  await db.deleteFrom('extra_day_slots').where('extra_day_id', '=', id).execute()
  await db.deleteFrom('extra_days').where('id', '=', id).execute()
}

function rowOf(day: ExtraDayRecord) {
  return {
    agreement_id: day.agreementId,
    date: day.date,
    instead_of: day.insteadOf ?? null,
    asked_on: day.askedOn ?? null,
    host_agrees: day.hostAgrees === undefined ? null : Number(day.hostAgrees),
    status: day.status,
    decided_on: day.decidedOn ?? null,
    reason: day.reason ?? null,
    note: day.note ?? null,
  }
}

const emptyRow = rowOf({ id: '', agreementId: '', date: '', slots: [], status: 'asked' })

async function insertSlots(db: Executor, days: readonly ExtraDayRecord[]): Promise<void> {
  await insertBulk(
    db,
    'extra_day_slots',
    ['extra_day_id', 'from_minute', 'until_minute'],
    days.flatMap(({ id, slots }) => slots.map((slot) => [id, parseTime(slot.from), parseTime(slot.until)])),
  )
}
