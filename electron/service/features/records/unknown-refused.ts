import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { refuseFaults } from './check.ts'

/** Refuses an id of a record that is of nobody: a fault at its place, as in the document. */
export async function refuseUnknownOne(
  db: Executor,
  key: string,
  id: string | undefined,
  table: 'children' | 'hosts' | 'contract_holders',
): Promise<void> {
  if (id === undefined || (await readUnknown(db, table, [id])).length === 0) return
  refuseFaults([{ path: key, code: 'unknown-reference', message: `is not in ${table}: ${id}` }])
}

/**
 * Refuses a list of ids of a record in which one is of nobody: a fault at its place, as in the document. `part` is the key of the id
 * where the list holds records.
 */
export async function refuseUnknownIn(
  db: Executor,
  key: string,
  ids: readonly string[] | undefined,
  table: 'children' | 'hosts',
  part?: string,
): Promise<void> {
  if (ids === undefined || ids.length === 0) return
  const unknown = new Set(await readUnknown(db, table, ids))
  if (unknown.size === 0) return
  refuseFaults(
    ids.flatMap((id, index) =>
      unknown.has(id)
        ? [
            {
              path: `${key}[${index}]${part === undefined ? '' : `.${part}`}`,
              code: 'unknown-reference' as const,
              message: `is not in ${table}: ${id}`,
            },
          ]
        : [],
    ),
  )
}
