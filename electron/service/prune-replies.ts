import { writeAhead, type OpenDatabase } from '../../db/open.ts'
import { hasOldRequests, pruneRequests } from '../../db/repositories/requests.ts'

/** Takes replies away that nobody will ask again. That it fails (a disk that is full) must not keep the day's work away: it is logged. */
export async function pruneReplies(
  { connection, read, write }: OpenDatabase,
  today: string,
  log: (message: string, error: unknown) => void,
): Promise<void> {
  try {
    if (!(await hasOldRequests(read, today))) return
    writeAhead(connection)
    await pruneRequests(write, today)
  } catch (error) {
    log('old replies could not be taken away', error)
  }
}
