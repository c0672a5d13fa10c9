import type {
  Host,
  HostDocument,
  HouseholdMember,
  NoteRecord,
  Training,
} from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { nameOf } from '../columns.ts'
import { present } from '../present.ts'

type Dossier = { household: HouseholdMember[]; documents: HostDocument[]; training: Training[]; notes: NoteRecord[] }

const tables = ['host_documents', 'household_members', 'trainings', 'host_notes'] as const

/** The dossier of all hosts, or of one: household, documents, training and notes, each by id (R13–R16). */
export async function readHostDossiers(db: Executor, hostId?: string): Promise<{ of(hostId: string): Dossier }> {
  const isOne = hostId !== undefined
  const one = hostId ?? ''
  const members = await db
    .selectFrom('household_members')
    .selectAll()
    .$if(isOne, (query) => query.where('host_id', '=', one))
    .execute()
  const documents = await db
    .selectFrom('host_documents')
    .selectAll()
    .$if(isOne, (query) => query.where('host_id', '=', one))
    .execute()
  const trainings = await db
    .selectFrom('trainings')
    .selectAll()
    .$if(isOne, (query) => query.where('host_id', '=', one))
    .execute()
  const notes = await db
    .selectFrom('host_notes')
    .selectAll()
    .$if(isOne, (query) => query.where('host_id', '=', one))
    .execute()
  const membersOf = byHost(members, (row) =>
    present({ ...nameOf(row), birthDate: row.birth_date, relation: row.relation, until: row.until_date }),
  )
  const documentsOf = byHost(documents, (row) =>
    present({
      id: row.id,
      kind: row.kind,
      memberId: row.member_id,
      title: row.title,
      receivedOn: row.received_on,
      validUntil: row.valid_until,
      note: row.note,
    }),
  )
  const trainingOf = byHost(trainings, (row) => ({
    ...present({ id: row.id, date: row.date, title: row.title, minutes: row.minutes, provider: row.provider }),
    hasCertificate: row.has_certificate === 1,
  }))
  const notesOf = byHost(notes, (row) => ({ id: row.id, date: row.date, text: row.text }))
  return {
    of: (id) => ({
      household: membersOf(id),
      documents: documentsOf(id),
      training: trainingOf(id),
      notes: notesOf(id),
    }),
  }
}

function byHost<Row extends { host_id: string }, Item extends { id: string }>(
  rows: readonly Row[],
  toItem: (row: Row) => Item,
): (hostId: string) => Item[] {
  const groups = Map.groupBy(rows, (row) => row.host_id)
  return (hostId) => (groups.get(hostId) ?? []).map(toItem).sort((a, b) => compareText(a.id, b.id))
}

/** Adds the dossiers of hosts that have none stored. */
export async function insertHostDossiers(db: Executor, hosts: readonly Host[]): Promise<void> {
  await insertBulk(
    db,
    'household_members',
    ['host_id', 'id', 'first_name', 'last_name', 'birth_date', 'relation', 'until_date'],
    hosts.flatMap((host) =>
      (host.household ?? []).map((row) => [
        host.id,
        row.id,
        row.firstName,
        row.lastName,
        row.birthDate,
        row.relation ?? null,
        row.until ?? null,
      ]),
    ),
  )
  await insertBulk(
    db,
    'host_documents',
    ['host_id', 'id', 'kind', 'member_id', 'title', 'received_on', 'valid_until', 'note'],
    hosts.flatMap((host) =>
      (host.documents ?? []).map((row) => [
        host.id,
        row.id,
        row.kind,
        row.memberId ?? null,
        row.title ?? null,
        row.receivedOn,
        row.validUntil ?? null,
        row.note ?? null,
      ]),
    ),
  )
  await insertBulk(
    db,
    'trainings',
    ['host_id', 'id', 'date', 'title', 'minutes', 'provider', 'has_certificate'],
    hosts.flatMap((host) =>
      (host.training ?? []).map((row) => [
        host.id,
        row.id,
        row.date,
        row.title,
        row.minutes,
        row.provider ?? null,
        Number(row.hasCertificate),
      ]),
    ),
  )
  await insertBulk(
    db,
    'host_notes',
    ['host_id', 'id', 'date', 'text'],
    hosts.flatMap((host) => (host.notes ?? []).map((row) => [host.id, row.id, row.date, row.text])),
  )
}

/** Takes the dossier of a host away, to put another in its place. */
export async function removeHostDossier(db: Executor, hostId: string): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).where('host_id', '=', hostId).execute()
}
