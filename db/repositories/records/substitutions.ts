import { sql } from 'kysely'
import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { SubstitutionRecord } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk, replaceBulk } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'

/** Narrows to some by id, to those of some agreements, to those at a host, or to dates between two, both inclusive. */
export type SubstitutionFilter = {
  ids?: readonly string[]
  agreementIds?: readonly string[]
  atHostId?: string
  between?: { from: string; until: string }
  /** Without those that were cancelled. */
  arrangedOnly?: boolean
  /** Of the arranged ones those where the child can go: the host is there that day and not closed herself, the group location exists. */
  heldOnly?: boolean
}

/** A place elsewhere with the version to name when it is changed. */
export type StoredSubstitution = { id: string; version: number; record: SubstitutionRecord }

/** A condition on `substitutions`: whoever was to take the child does so on that day. What falls away here comes back with her. */
const isHeld = sql<boolean>`(substitutions.host_id IS NULL
  OR EXISTS (SELECT 1 FROM hosts WHERE hosts.id = substitutions.host_id AND starts_on <= date AND COALESCE(ends_on, date) >= date)
    AND NOT EXISTS (SELECT 1 FROM closures WHERE closures.host_id = substitutions.host_id
      AND from_date <= date AND until_date >= date))
  AND (group_location_id IS NULL
    OR EXISTS (SELECT 1 FROM group_locations WHERE group_locations.id = group_location_id AND COALESCE(ends_on, date) >= date))`

/** Places elsewhere (R75), by date, then id; slots by time. */
export async function readSubstitutions(
  db: Executor,
  { ids, agreementIds, atHostId, between, arrangedOnly, heldOnly }: SubstitutionFilter = {},
): Promise<StoredSubstitution[]> {
  const chosen = db
    .selectFrom('substitutions')
    .$if(ids !== undefined, (query) => query.where(isAmong('substitutions.id', ids ?? [])))
    .$if(agreementIds !== undefined, (query) => query.where(isAmong('agreement_id', agreementIds ?? [])))
    .$if(atHostId !== undefined, (query) => query.where('host_id', '=', atHostId ?? ''))
    .$if(between !== undefined, (query) =>
      query.where('date', '>=', between?.from ?? '').where('date', '<=', between?.until ?? ''),
    )
    .$if(arrangedOnly === true || heldOnly === true, (query) => query.where('status', '=', 'arranged'))
    .$if(heldOnly === true, (query) => query.where(isHeld))
  const rows = await chosen.selectAll('substitutions').execute()
  const slots = Map.groupBy(
    await chosen
      .innerJoin('substitution_slots', 'substitution_slots.substitution_id', 'substitutions.id')
      .selectAll('substitution_slots')
      .orderBy('from_minute')
      .execute(),
    (slot) => slot.substitution_id,
  )
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        agreementId: row.agreement_id,
        date: row.date,
        kind: row.kind,
        ...present({ hostId: row.host_id, groupLocationId: row.group_location_id }),
        slots: (slots.get(row.id) ?? []).map((slot) => ({
          from: formatTime(slot.from_minute),
          until: formatTime(slot.until_minute),
        })),
        status: row.status,
        decidedAt: row.decided_at,
        decidedBy: row.decided_by,
        ...present({ answer: row.answer, answeredAt: row.answered_at, note: row.note }),
      },
    }))
    .sort(({ record: a }, { record: b }) => compareText(a.date, b.date) || compareText(a.id, b.id))
}

/** Adds places elsewhere with their hours. */
export async function insertSubstitutions(db: Executor, records: readonly SubstitutionRecord[]): Promise<void> {
  await insertBulk(db, 'substitutions', ['id', ...columns], records.map(cellsOf))
  await insertSlots(db, records)
}

/** Puts records in the place of the stored ones of their ids; their versions go up. */
export async function replaceSubstitutions(db: Executor, records: readonly SubstitutionRecord[]): Promise<void> {
  await replaceBulk(db, 'substitutions', columns, records.map(cellsOf))
  const ids = records.map(({ id }) => id)
  await db.deleteFrom('substitution_slots').where(isAmong('substitution_id', ids)).execute()
  await insertSlots(db, records)
}

/** Takes back what was made a moment ago (undo); otherwise places are cancelled. */
export async function deleteSubstitutions(db: Executor, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('substitution_slots').where(isAmong('substitution_id', ids)).execute()
  await db.deleteFrom('substitutions').where(isAmong('id', ids)).execute()
}

function rowOf(record: SubstitutionRecord) {
  return {
    agreement_id: record.agreementId,
    date: record.date,
    kind: record.kind,
    host_id: record.hostId ?? null,
    group_location_id: record.groupLocationId ?? null,
    status: record.status,
    decided_at: record.decidedAt,
    decided_by: record.decidedBy,
    answer: record.answer ?? null,
    answered_at: record.answeredAt ?? null,
    note: record.note ?? null,
  }
}

const columns = Object.keys(
  rowOf({
    id: '',
    agreementId: '',
    date: '',
    kind: 'parents',
    slots: [],
    status: 'arranged',
    decidedAt: '',
    decidedBy: '',
  }),
) as (keyof ReturnType<typeof rowOf>)[]

function cellsOf(record: SubstitutionRecord) {
  const row = rowOf(record)
  return [record.id, ...columns.map((column) => row[column])]
}

async function insertSlots(db: Executor, records: readonly SubstitutionRecord[]): Promise<void> {
  await insertBulk(
    db,
    'substitution_slots',
    ['substitution_id', 'from_minute', 'until_minute'],
    records.flatMap(({ id, slots }) => slots.map((slot) => [id, parseTime(slot.from), parseTime(slot.until)])),
  )
}
