import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { refuseFaults } from './check.ts'

/** Refuses a list of ids of a record in which one is of nobody: a fault at its place, as in the document. */
export async function refuseUnknownIn(
  db: Executor,
  key: string,
  ids: readonly string[] | undefined,
  table: 'children' | 'hosts',
): Promise<void> {
  if (ids === undefined || ids.length === 0) return
  const unknown = new Set(await readUnknown(db, table, ids))
  if (unknown.size === 0) return
  refuseFaults(
    ids.flatMap((id, index) =>
      unknown.has(id)
        ? [{ path: `${key}[${index}]`, code: 'unknown-reference' as const, message: `is not in ${table}: ${id}` }]
        : [],
    ),
  )
}
