import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { HomeVisit } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'
import { changeVisitParts, insertVisitParts, readVisitParts } from './home-visit-parts.ts'
import { changeSharedEdits, insertSharedEdits, readSharedEdits } from './shared-edits.ts'

/** A visit with the version to name when it is changed. */
export type StoredHomeVisit = { id: string; version: number; record: HomeVisit }

/** Narrows to some by id, or to those of some hosts. */
export type HomeVisitFilter = { ids?: readonly string[]; hostIds?: readonly string[] }

/** Home visits with everything that was written, by date, then id; a fixed number of queries. */
export async function readHomeVisits(db: Executor, { ids, hostIds }: HomeVisitFilter = {}): Promise<StoredHomeVisit[]> {
  const rows = await db
    .selectFrom('home_visits')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .$if(hostIds !== undefined, (query) => query.where(isAmong('host_id', hostIds ?? [])))
    .execute()
  const chosen = ids === undefined && hostIds === undefined ? undefined : rows.map(({ id }) => id)
  const partsOf = await readVisitParts(db, chosen)
  const edits = await readSharedEdits(
    db,
    'visit',
    rows.filter((row) => row.is_shared === 1).map(({ id }) => id),
  )
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        hostId: row.host_id,
        status: row.status,
        date: row.date,
        ...present({
          from: row.from_minute === null ? null : formatTime(row.from_minute),
          until: row.until_minute === null ? null : formatTime(row.until_minute),
          isAnnounced: row.is_announced === 1,
          visitor: row.visitor,
          templateId: row.template_id,
        }),
        ...partsOf.present(row.id),
        ...present({ otherPresent: row.other_present }),
        ...partsOf.judged(row.id),
        ...present({
          notes: row.notes,
          hostSays: row.host_says,
          seenByHostOn: row.seen_by_host_on,
          finishedAt: row.finished_at,
          cancelReason: row.cancel_reason,
        }),
        ...partsOf.photos(row.id),
        ...(row.is_shared === 1 && { isShared: true }),
        ...filled({ edits: edits.get(row.id) ?? [] }),
      },
    }))
    .sort((a, b) => compareText(a.record.date, b.record.date) || compareText(a.id, b.id))
}

/** Adds visits. */
export async function insertHomeVisits(db: Executor, visits: readonly HomeVisit[]): Promise<void> {
  await insertRows(db, 'home_visits', visits.map(rowOf))
  await insertVisitParts(db, visits)
  await insertSharedEdits(db, 'visit', visits)
}

/**
 * Puts a visit in the place of the stored one; its version goes up where its own row differs. It is written at every keystroke, so
 * only what differs is touched: a tick on the checklist does not write long notes anew.
 */
export async function replaceHomeVisit(db: Executor, before: HomeVisit, after: HomeVisit): Promise<void> {
  const [old, now] = [rowOf(before), rowOf(after)]
  const changed = Object.fromEntries(
    Object.entries(now).filter(([column, value]) => old[column as keyof typeof old] !== value),
  )
  if (Object.keys(changed).length > 0)
    await db
      .updateTable('home_visits')
      .set((row) => ({ ...changed, version: row('version', '+', 1) }))
      .where('id', '=', after.id)
      .execute()
  await changeVisitParts(db, before, after)
  await changeSharedEdits(db, 'visit', before, after)
}

function rowOf(visit: HomeVisit) {
  return {
    id: visit.id,
    host_id: visit.hostId,
    status: visit.status,
    date: visit.date,
    from_minute: visit.from === undefined ? null : parseTime(visit.from),
    until_minute: visit.until === undefined ? null : parseTime(visit.until),
    is_announced: Number(visit.isAnnounced),
    visitor: visit.visitor ?? null,
    template_id: visit.templateId ?? null,
    other_present: visit.otherPresent ?? null,
    notes: visit.notes ?? null,
    host_says: visit.hostSays ?? null,
    seen_by_host_on: visit.seenByHostOn ?? null,
    finished_at: visit.finishedAt ?? null,
    cancel_reason: visit.cancelReason ?? null,
    is_shared: Number(visit.isShared ?? false),
  }
}
