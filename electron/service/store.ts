import type { Executor, OpenDatabase } from '../../db/open.ts'

/** The open database of a service, which a restore may exchange for another one while it runs. */
export type Store = {
  /** Lets a query look at one moment of the data; what is committed meanwhile it does not see. */
  read<Value>(work: (db: Executor) => Promise<Value>): Promise<Value>
  current(): OpenDatabase
  /** Waits for the running queries, closes the file, lets it be replaced, and opens it again, also when replacing failed. */
  replace<Value>(replaceFile: () => Value): Promise<Value>
  close(): Promise<void>
}

/**
 * Holds the database. `letGo` makes others let go of the file, before it is closed. `reopen` opens the file that must be there after a replacement; when even that fails, `onLost` is told:
 * a service without its database is of no use, and its process has to end so that recovery can begin.
 */
export function createStore(
  opened: OpenDatabase,
  reopen: () => OpenDatabase,
  letGo: () => Promise<void>,
  onLost: (error: unknown) => void,
): Store {
  let database = opened
  let isReplacing: Promise<unknown> = Promise.resolve()
  const queries = new Set<Promise<unknown>>()

  async function replaceNow<Value>(replaceFile: () => Value): Promise<Value> {
    await Promise.allSettled(queries)
    await letGo()
    await database.close()
    try {
      return replaceFile()
    } finally {
      try {
        database = reopen()
      } catch (error) {
        onLost(error)
      }
    }
  }

  return {
    current: () => database,
    async read(work) {
      await isReplacing
      const query = database.read.transaction().execute(work)
      queries.add(query)
      try {
        return await query
      } finally {
        queries.delete(query)
      }
    },
    replace(replaceFile) {
      const replaced = replaceNow(replaceFile)
      isReplacing = replaced.catch(() => undefined)
      return replaced
    },
    async close() {
      await letGo()
      await database.close()
    },
  }
}
