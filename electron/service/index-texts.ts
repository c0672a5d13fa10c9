import { writeAhead, type OpenDatabase } from '../../db/open.ts'
import { hasStaleTexts, indexStaleTexts } from '../../db/repositories/search/search-index.ts'

/**
 * Indexes what was typed in visits since they were indexed last: at the start, for a key that is typed waits for nothing. Until then it
 * is found by reading it, so that a failure (a disk that is full) must not keep the day's work away: it is logged.
 */
export async function indexTexts(
  { connection, read, write }: OpenDatabase,
  log: (message: string, error: unknown) => void,
): Promise<void> {
  try {
    if (!(await hasStaleTexts(read))) return
    writeAhead(connection)
    await write.transaction().execute(indexStaleTexts)
  } catch (error) {
    log('what was written could not be indexed', error)
  }
}
