import { formatDate, parseDate } from '../../shared/domain/calendar/date.ts'
import type { Executor } from '../open.ts'

/** The reply that was given to a command before, so that a retry after a lost answer does nothing twice. */
export async function readRequest(
  db: Executor,
  requestId: string,
): Promise<{ procedure: string; value: unknown } | undefined> {
  const row = await db
    .selectFrom('requests')
    .select(['procedure', 'reply'])
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return row && { procedure: row.procedure, value: JSON.parse(row.reply) as unknown }
}

/** Keeps the reply in the command's own transaction. */
export async function writeRequest(
  db: Executor,
  request: { requestId: string; procedure: string; at: string; value: unknown },
): Promise<void> {
  await db
    .insertInto('requests')
    .values({
      request_id: request.requestId,
      procedure: request.procedure,
      at: request.at,
      reply: JSON.stringify(request.value),
    })
    .execute()
}

/** How many days a reply is kept for a retry; a lost answer is asked again within seconds. */
const daysKept = 7

/**
 * Takes away replies of more than a week before a date, for a visit is written at every keystroke and each leaves one. No index leads
 * to them: it would cost at every keystroke, and this is asked once, when the database is opened.
 */
export async function pruneRequests(db: Executor, today: string): Promise<void> {
  await db.deleteFrom('requests').where('at', '<', firstKept(today)).execute()
}

/** Whether there are replies to take away, so that a file in which there are none stays as it is. */
export async function hasOldRequests(db: Executor, today: string): Promise<boolean> {
  const old = db.selectFrom('requests').select('request_id').where('at', '<', firstKept(today))
  return (await old.limit(1).executeTakeFirst()) !== undefined
}

const firstKept = (today: string): string => formatDate(parseDate(today) - daysKept)
