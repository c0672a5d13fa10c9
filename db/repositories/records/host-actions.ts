import { sql } from 'kysely'
import type { HostAction } from '../../../shared/domain/exchange/visits.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'
import { deleteSharedEdits, insertSharedEdits, readSharedEdits } from './shared-edits.ts'

/** What was agreed with a host, with the version to name when it is changed. */
export type StoredHostAction = { id: string; version: number; record: HostAction }

/** Narrows to some by id, to those of some hosts or visits, or to those that are open. */
export type HostActionFilter = {
  ids?: readonly string[]
  hostIds?: readonly string[]
  visitIds?: readonly string[]
  openOnly?: boolean
}

/** What was agreed with hosts (R163), by the day it was agreed, then id. */
export async function readHostActions(
  db: Executor,
  { ids, hostIds, visitIds, openOnly }: HostActionFilter = {},
): Promise<StoredHostAction[]> {
  const rows = await db
    .selectFrom('host_actions')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where(isAmong('id', ids ?? [])))
    .$if(hostIds !== undefined, (query) => query.where(isAmong('host_id', hostIds ?? [])))
    .$if(visitIds !== undefined, (query) => query.where(isAmong('visit_id', visitIds ?? [])))
    .$if(openOnly === true, (query) => query.where('closed_on', 'is', null).where(sql<boolean>`is_withdrawn = 0`))
    .execute()
  const edits = await readSharedEdits(
    db,
    'action',
    rows.filter((row) => row.is_shared === 1).map(({ id }) => id),
  )
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        hostId: row.host_id,
        ...present({
          visitId: row.visit_id,
          text: row.text,
          owner: row.owner,
          ownerName: row.owner_name,
          agreedOn: row.agreed_on,
          dueOn: row.due_on,
          closedOn: row.closed_on,
          outcome: row.outcome,
        }),
        ...(row.is_withdrawn === 1 && { isWithdrawn: true }),
        ...(row.is_shared === 1 && { isShared: true }),
        ...filled({ edits: edits.get(row.id) ?? [] }),
      },
    }))
    .sort((a, b) => compareText(a.record.agreedOn, b.record.agreedOn) || compareText(a.id, b.id))
}

/** Adds what was agreed. */
export async function insertHostActions(db: Executor, actions: readonly HostAction[]): Promise<void> {
  await insertRows(db, 'host_actions', actions.map(rowOf))
  await insertSharedEdits(db, 'action', actions)
}

/** Puts what was agreed in the place of the stored record; its version goes up. */
export async function replaceHostAction(db: Executor, action: HostAction): Promise<void> {
  await db
    .updateTable('host_actions')
    .set((row) => ({ ...rowOf(action), version: row('version', '+', 1) }))
    .where('id', '=', action.id)
    .execute()
  await deleteSharedEdits(db, 'action', action.id)
  await insertSharedEdits(db, 'action', [action])
}

function rowOf(action: HostAction) {
  return {
    id: action.id,
    host_id: action.hostId,
    visit_id: action.visitId ?? null,
    text: action.text,
    owner: action.owner,
    owner_name: action.ownerName ?? null,
    agreed_on: action.agreedOn,
    due_on: action.dueOn ?? null,
    closed_on: action.closedOn ?? null,
    outcome: action.outcome ?? null,
    is_withdrawn: Number(action.isWithdrawn ?? false),
    is_shared: Number(action.isShared ?? false),
  }
}
