import { formatTime, parseTime } from '../../../shared/domain/calendar/time.ts'
import type { TrainingSession } from '../../../shared/domain/exchange/support.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk, insertRows } from '../bulk.ts'
import { isAmong } from '../id-list.ts'
import { filled, present } from '../present.ts'

/** A training session with the version to name when it is changed. */
export type StoredTrainingSession = { id: string; version: number; record: TrainingSession }

/** Narrows to one, or to those for which some hosts were asked. */
export type TrainingSessionFilter = { id?: string; hostIds?: readonly string[] }

/** Training sessions (R16) with everybody who was asked, by date, then id; hosts by id. Two queries. */
export async function readTrainingSessions(
  db: Executor,
  { id, hostIds }: TrainingSessionFilter = {},
): Promise<StoredTrainingSession[]> {
  const asked = db
    .selectFrom('training_attendees')
    .select('session_id')
    .where(isAmong('host_id', hostIds ?? []))
  const rows = await db
    .selectFrom('training_sessions')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .$if(hostIds !== undefined, (query) => query.where('id', 'in', asked))
    .execute()
  const attendeesOf = await readAttendees(
    db,
    id === undefined && hostIds === undefined ? undefined : rows.map((row) => row.id),
  )
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      record: {
        id: row.id,
        title: row.title,
        date: row.date,
        ...present({ from: row.from_minute === null ? null : formatTime(row.from_minute) }),
        minutes: row.minutes,
        ...present({ provider: row.provider, place: row.place, places: row.places }),
        ...(row.is_cancelled === 1 && { isCancelled: true }),
        ...present({ note: row.note }),
        ...filled({ attendees: attendeesOf.get(row.id) ?? [] }),
      },
    }))
    .sort((a, b) => compareText(a.record.date, b.record.date) || compareText(a.id, b.id))
}

type Attendee = NonNullable<TrainingSession['attendees']>[number]

async function readAttendees(db: Executor, sessions: readonly string[] | undefined): Promise<Map<string, Attendee[]>> {
  const rows = await db
    .selectFrom('training_attendees')
    .selectAll()
    .$if(sessions !== undefined, (query) => query.where(isAmong('session_id', sessions ?? [])))
    .execute()
  const found = new Map<string, Attendee[]>()
  for (const row of rows.sort((a, b) => compareText(a.host_id, b.host_id)))
    found.set(row.session_id, [
      ...(found.get(row.session_id) ?? []),
      { hostId: row.host_id, status: row.status, ...present({ certificateOn: row.certificate_on }) },
    ])
  return found
}

/** Adds training sessions. */
export async function insertTrainingSessions(db: Executor, sessions: readonly TrainingSession[]): Promise<void> {
  await insertRows(db, 'training_sessions', sessions.map(rowOf))
  await insertAttendees(db, sessions)
}

/** Puts a training session in the place of the stored one, with who was asked; its version goes up. */
export async function replaceTrainingSession(db: Executor, session: TrainingSession): Promise<void> {
  await db
    .updateTable('training_sessions')
    .set((row) => ({ ...rowOf(session), version: row('version', '+', 1) }))
    .where('id', '=', session.id)
    .execute()
  await db.deleteFrom('training_attendees').where('session_id', '=', session.id).execute()
  await insertAttendees(db, [session])
}

async function insertAttendees(db: Executor, sessions: readonly TrainingSession[]): Promise<void> {
  await insertBulk(
    db,
    'training_attendees',
    ['session_id', 'host_id', 'status', 'certificate_on'],
    sessions.flatMap(({ id, attendees = [] }) =>
      attendees.map(({ hostId, status, certificateOn }) => [id, hostId, status, certificateOn ?? null]),
    ),
  )
}

function rowOf(session: TrainingSession) {
  return {
    id: session.id,
    title: session.title,
    date: session.date,
    from_minute: session.from === undefined ? null : parseTime(session.from),
    minutes: session.minutes,
    provider: session.provider ?? null,
    place: session.place ?? null,
    places: session.places ?? null,
    is_cancelled: Number(session.isCancelled ?? false),
    note: session.note ?? null,
  }
}
