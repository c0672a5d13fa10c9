import type { HostStop, StopOutcome } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { present } from '../present.ts'

/** A stop with the version to name when it is changed; its id is that of the host. */
export type StoredHostStop = { id: string; version: number; record: HostStop }

/** Hosts who stop (R83), all or one, by host. */
export async function readHostStops(db: Executor, hostId?: string): Promise<StoredHostStop[]> {
  const rows = await db
    .selectFrom('host_stops')
    .selectAll()
    .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
    .execute()
  const notices = Map.groupBy(
    await db
      .selectFrom('host_stop_notices')
      .selectAll()
      .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
      .execute(),
    (row) => row.host_id,
  )
  const outcomes = Map.groupBy(
    await db
      .selectFrom('host_stop_outcomes')
      .selectAll()
      .$if(hostId !== undefined, (query) => query.where('host_id', '=', hostId ?? ''))
      .execute(),
    (row) => row.host_id,
  )
  return rows
    .map((row) => ({
      id: row.host_id,
      version: row.version,
      record: {
        hostId: row.host_id,
        decidedOn: row.decided_on,
        endsOn: row.ends_on,
        decidedBy: row.decided_by,
        ...present({ reason: row.reason }),
        ...listsOf(notices.get(row.host_id) ?? [], outcomes.get(row.host_id) ?? []),
      },
    }))
    .sort((a, b) => compareText(a.id, b.id))
}

type NoticeRow = Pick<NonNullable<HostStop['notices']>[number], 'recipient' | 'channel'> & {
  told_on: string
  note: string | null
}
type OutcomeRow = Pick<StopOutcome, 'kind'> & {
  agreement_id: string
  new_agreement_id: string | null
  note: string | null
  former_starts_on: string | null
  former_ends_on: string | null
  gave_notice: number
}

/** Lists of later features are left out when empty. */
function listsOf(
  notices: readonly NoticeRow[],
  outcomes: readonly OutcomeRow[],
): Pick<HostStop, 'notices' | 'outcomes'> {
  return {
    ...(notices.length > 0 && {
      notices: notices
        .map((row) => present({ recipient: row.recipient, toldOn: row.told_on, channel: row.channel, note: row.note }))
        .sort((a, b) => compareText(a.recipient, b.recipient)),
    }),
    ...(outcomes.length > 0 && {
      outcomes: outcomes
        .map((row) => ({
          agreementId: row.agreement_id,
          kind: row.kind,
          ...present({
            newAgreementId: row.new_agreement_id,
            note: row.note,
            formerStartsOn: row.former_starts_on,
            formerEndsOn: row.former_ends_on,
          }),
          ...(row.gave_notice === 1 && { gaveNotice: true }),
        }))
        .sort((a, b) => compareText(a.agreementId, b.agreementId)),
    }),
  }
}

/** Adds hosts who stop. */
export async function insertHostStops(db: Executor, stops: readonly HostStop[]): Promise<void> {
  await insertBulk(
    db,
    'host_stops',
    ['host_id', 'decided_on', 'ends_on', 'decided_by', 'reason'],
    stops.map((stop) => [stop.hostId, stop.decidedOn, stop.endsOn, stop.decidedBy, stop.reason ?? null]),
  )
  await insertParts(db, stops)
}

/** Puts a stop in the place of the stored one; its version goes up. */
export async function replaceHostStop(db: Executor, stop: HostStop): Promise<void> {
  await db
    .updateTable('host_stops')
    .set((row) => ({ ...rowOf(stop), version: row('version', '+', 1) }))
    .where('host_id', '=', stop.hostId)
    .execute()
  await deleteParts(db, stop.hostId)
  await insertParts(db, [stop])
}

/** Takes a stop back: she goes on. */
export async function deleteHostStop(db: Executor, hostId: string): Promise<void> {
  await deleteParts(db, hostId)
  await db.deleteFrom('host_stops').where('host_id', '=', hostId).execute()
}

async function deleteParts(db: Executor, hostId: string): Promise<void> {
  for (const table of ['host_stop_notices', 'host_stop_outcomes'] as const)
    await db.deleteFrom(table).where('host_id', '=', hostId).execute()
}

function rowOf(stop: HostStop) {
  return {
    host_id: stop.hostId,
    decided_on: stop.decidedOn,
    ends_on: stop.endsOn,
    decided_by: stop.decidedBy,
    reason: stop.reason ?? null,
  }
}

async function insertParts(db: Executor, stops: readonly HostStop[]): Promise<void> {
  await insertBulk(
    db,
    'host_stop_notices',
    ['host_id', 'recipient', 'told_on', 'channel', 'note'],
    stops.flatMap(({ hostId, notices = [] }) =>
      notices.map((one) => [hostId, one.recipient, one.toldOn, one.channel, one.note ?? null]),
    ),
  )
  await insertBulk(
    db,
    'host_stop_outcomes',
    [
      'host_id',
      'agreement_id',
      'kind',
      'new_agreement_id',
      'note',
      'former_starts_on',
      'former_ends_on',
      'gave_notice',
    ],
    stops.flatMap(({ hostId, outcomes = [] }) =>
      outcomes.map((one) => [
        hostId,
        one.agreementId,
        one.kind,
        one.newAgreementId ?? null,
        one.note ?? null,
        one.formerStartsOn ?? null,
        one.formerEndsOn ?? null,
        Number(one.gaveNotice ?? false),
      ]),
    ),
  )
}
