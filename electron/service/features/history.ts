import { readAudit, readAuditEntry, type StoredAuditEntry } from '../../../db/repositories/audit.ts'
import { ServiceError } from '../../../shared/contract/errors.ts'
import { historyKinds, type history } from '../../../shared/contract/history.ts'
import type { OutputOf } from '../../../shared/contract/index.ts'
import type { HandlersOf } from '../context.ts'

type Entry = OutputOf<'history.list'>[number]

/** Handlers of history. */
export const historyHandlers: HandlersOf<keyof typeof history> = {
  'history.list': async ({ db }, { subject, before, limit }) => {
    const entries = await readAudit(db, {
      ...(subject === 'service' ? {} : { subject }),
      ...(before === undefined ? {} : { before }),
      limit,
    })
    return entries.map((entry) => withoutCase(entryOf(entry)))
  },

  'history.entry': async ({ db }, { id }) => {
    const entry = await readAuditEntry(db, id)
    if (!entry) throw new ServiceError('not-found', 'no-such-entry')
    return entryOf(entry)
  },
}

/** What became of an incident or a complaint, and why, is asked entry by entry (R137–R140). */
function withoutCase({ reason, ...entry }: Entry): Entry {
  const isCase = entry.record?.kind === 'incident' || entry.record?.kind === 'complaint'
  return isCase ? { ...entry, changes: [] } : { ...entry, ...(reason !== undefined && { reason }) }
}

/** Entries of acts that change no record (an import, a backup) have no changes; what they rested on stays in the log. */
function entryOf({ id, at, actor, action, details }: StoredAuditEntry): Entry {
  const { record, changes, reason } = JSON.parse(details) as Partial<Entry>
  const kind = historyKinds.find((known) => known === record?.kind)
  return {
    id,
    at,
    actor,
    action,
    ...(record && kind ? { record: { kind, id: record.id } } : {}),
    changes: changes ?? [],
    ...(reason === undefined ? {} : { reason }),
  }
}
