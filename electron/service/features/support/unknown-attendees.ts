import type { Executor } from '../../../../db/open.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import type { TrainingSession } from '../../../../shared/domain/exchange/support.ts'
import { refuseFaults } from '../records/check.ts'

/** Refuses a session with somebody on its list who is no host: a fault at her place, as in the document. */
export async function refuseUnknownAttendees(db: Executor, { attendees = [] }: TrainingSession): Promise<void> {
  const unknown = new Set(
    await readUnknown(
      db,
      'hosts',
      attendees.map(({ hostId }) => hostId),
    ),
  )
  if (unknown.size === 0) return
  refuseFaults(
    attendees.flatMap(({ hostId }, index) =>
      unknown.has(hostId)
        ? [
            {
              path: `attendees[${index}].hostId`,
              code: 'unknown-reference' as const,
              message: `is not in hosts: ${hostId}`,
            },
          ]
        : [],
    ),
  )
}
