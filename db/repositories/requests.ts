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
