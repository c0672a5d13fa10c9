import type { Executor } from '../open.ts'

/**
 * An entry of the append-only log: who did what to which subject, with what the act rested on. `about` names the files whose
 * history it belongs to, such as `host:<id>` and `child:<id>`.
 */
export type AuditEntry = {
  at: string
  actor: string
  action: string
  subject?: string
  about?: readonly string[]
  details?: unknown
}

/** Adds entries in the transaction of the act itself. */
export async function writeAudit(db: Executor, entries: readonly AuditEntry[]): Promise<void> {
  for (const { at, actor, action, subject, about = [], details } of entries) {
    const { id } = await db
      .insertInto('audit_log')
      .values({ at, actor, action, subject: subject ?? null, details: JSON.stringify(details ?? {}) })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const file of new Set(about))
      await db.insertInto('audit_subjects').values({ subject: file, audit_id: id }).execute()
  }
}

/** An entry as it is read back; `details` is JSON text. */
export type StoredAuditEntry = { id: number; at: string; actor: string; action: string; details: string }

/** Entries of one file, or of everything, newest first; those older than `before` when given. */
export async function readAudit(
  db: Executor,
  { subject, before, limit }: { subject?: string; before?: number; limit: number },
): Promise<StoredAuditEntry[]> {
  const columns = ['audit_log.id', 'at', 'actor', 'action', 'details'] as const
  const older = before ?? Number.MAX_SAFE_INTEGER
  if (subject === undefined)
    return db
      .selectFrom('audit_log')
      .select(columns)
      .where('id', '<', older)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
  return db
    .selectFrom('audit_subjects')
    .innerJoin('audit_log', 'audit_log.id', 'audit_subjects.audit_id')
    .select(columns)
    .where('audit_subjects.subject', '=', subject)
    .where('audit_subjects.audit_id', '<', older)
    .orderBy('audit_subjects.audit_id', 'desc')
    .limit(limit)
    .execute()
}

/** One entry by its id; undefined where there is none. */
export async function readAuditEntry(db: Executor, id: number): Promise<StoredAuditEntry | undefined> {
  return db
    .selectFrom('audit_log')
    .select(['id', 'at', 'actor', 'action', 'details'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The details of the newest entry of a file, as JSON text; undefined where there is none. */
export async function readLatestDetails(db: Executor, subject: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit_subjects')
    .innerJoin('audit_log', 'audit_log.id', 'audit_subjects.audit_id')
    .select('details')
    .where('audit_subjects.subject', '=', subject)
    .orderBy('audit_subjects.audit_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.details
}
