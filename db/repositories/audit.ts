import type { Executor } from '../open.ts'

/** An entry of the append-only log: who did what to which subject, with what the act rested on. */
export type AuditEntry = { at: string; actor: string; action: string; subject?: string; details?: unknown }

/** Adds entries in the transaction of the act itself. */
export async function writeAudit(db: Executor, entries: readonly AuditEntry[]): Promise<void> {
  for (const { at, actor, action, subject, details } of entries)
    await db
      .insertInto('audit_log')
      .values({ at, actor, action, subject: subject ?? null, details: JSON.stringify(details ?? {}) })
      .execute()
}
