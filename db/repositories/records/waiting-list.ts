import type { RequestStatus, WaitingRequest } from '../../../shared/domain/exchange/waiting-list.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'
import { deleteWaitingParts, insertWaitingParts, readWaitingParts } from './waiting-parts.ts'

/** A request with the version to name when it is changed. */
export type StoredRequest = { id: string; version: number; record: WaitingRequest }

/** Requests for care (R121–R130), all, some by id, or those of some statuses, by id. */
export async function readWaitingList(
  db: Executor,
  choice: { ids?: readonly string[]; statuses?: readonly RequestStatus[] } = {},
): Promise<StoredRequest[]> {
  const rows = await db
    .selectFrom('waiting_requests')
    .selectAll()
    .$if(choice.ids !== undefined, (query) => query.where(isAmong('id', choice.ids ?? [])))
    .$if(choice.statuses !== undefined, (query) => query.where('status', 'in', choice.statuses ?? []))
    .execute()
  const isNarrow = choice.ids !== undefined || choice.statuses !== undefined
  const parts = await readWaitingParts(db, isNarrow ? rows.map(({ id }) => id) : undefined)
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        receivedAt: row.received_at,
        child: {
          ...present({
            firstName: row.child_first_name,
            lastName: row.child_last_name,
            birthDate: row.child_birth_date,
            expectedOn: row.child_expected_on,
          }),
        },
        contact: present({
          firstName: row.contact_first_name,
          lastName: row.contact_last_name,
          email: row.email,
          phone: row.phone,
          postcode: row.postcode,
          city: row.city,
        }),
        wantedFrom: row.wanted_from,
        cycleWeeks: row.cycle_weeks,
        slots: parts.slots(row.id),
        ...parts.tiers(row.id),
        ...present({ source: row.source, status: row.status, number: row.number }),
        ...parts.evidence(row.id),
        ...present({ note: row.note }),
        ...(row.is_new === 1 && { isNew: true }),
        ...present({ enteredAt: row.entered_at }),
        ...parts.offers(row.id),
        ...(row.closed_on !== null &&
          row.closed_reason !== null && {
            closed: { on: row.closed_on, reason: row.closed_reason, ...present({ note: row.closed_note }) },
          }),
        ...(row.placed_child_id !== null &&
          row.placed_agreement_id !== null && {
            placed: { childId: row.placed_child_id, agreementId: row.placed_agreement_id },
          }),
        ...parts.changes(row.id),
      },
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

/** Adds requests. */
export async function insertWaitingList(db: Executor, requests: readonly WaitingRequest[]): Promise<void> {
  await insertRows(db, 'waiting_requests', requests.map(rowOf))
  await insertWaitingParts(db, requests)
}

/** Puts a request in the place of the stored one; its version goes up. */
export async function replaceWaitingRequest(db: Executor, request: WaitingRequest): Promise<void> {
  await db
    .updateTable('waiting_requests')
    .set((row) => ({ ...rowOf(request), version: row('version', '+', 1) }))
    .where('id', '=', request.id)
    .execute()
  await deleteWaitingParts(db, request.id)
  await insertWaitingParts(db, [request])
}

function rowOf(request: WaitingRequest) {
  return {
    id: request.id,
    received_at: request.receivedAt,
    child_first_name: request.child.firstName,
    child_last_name: request.child.lastName,
    child_birth_date: request.child.birthDate ?? null,
    child_expected_on: request.child.expectedOn ?? null,
    contact_first_name: request.contact.firstName,
    contact_last_name: request.contact.lastName,
    email: request.contact.email ?? null,
    phone: request.contact.phone ?? null,
    postcode: request.contact.postcode,
    city: request.contact.city,
    wanted_from: request.wantedFrom,
    cycle_weeks: request.cycleWeeks,
    source: request.source ?? null,
    status: request.status,
    number: request.number ?? null,
    note: request.note ?? null,
    is_new: Number(request.isNew ?? false),
    entered_at: request.enteredAt ?? null,
    closed_on: request.closed?.on ?? null,
    closed_reason: request.closed?.reason ?? null,
    closed_note: request.closed?.note ?? null,
    placed_child_id: request.placed?.childId ?? null,
    placed_agreement_id: request.placed?.agreementId ?? null,
  }
}
