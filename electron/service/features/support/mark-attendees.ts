import type { Executor } from '../../../../db/open.ts'
import { readTrainingSessions } from '../../../../db/repositories/records/training-sessions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { TrainingSession } from '../../../../shared/domain/exchange/support.ts'
import { checkedRecord } from '../records/check.ts'
import { refuseUnknownAttendees } from './unknown-attendees.ts'

type Wanted = Pick<ParsedInputOf<'training.mark'>, 'id' | 'marks'> & { today: string }
type Marked = {
  session: TrainingSession
  marked: TrainingSession
  before: OutputOf<'training.mark'>['before']
}

/**
 * A session with some hosts marked on its list, checked; and the marks that put back what stood there. Refuses presence before
 * the day of the session, and anything but taking hosts off the list of one that was called off.
 */
export async function markAttendees(db: Executor, { id, marks, today }: Wanted): Promise<Marked> {
  const session = (await readTrainingSessions(db, { id }))[0]?.record
  if (!session) throw new ServiceError('not-found', 'no-such-session')
  if (session.isCancelled && marks.some(({ status }) => status !== undefined))
    throw new ServiceError('conflict', 'session-cancelled')
  if (session.date > today && marks.some(({ status }) => status === 'followed' || status === 'absent'))
    throw new ServiceError('conflict', 'session-ahead')
  const stood = new Map((session.attendees ?? []).map((attendee) => [attendee.hostId, attendee]))
  const list = new Map(stood)
  for (const { hostId, status, certificateOn } of marks) {
    if (status === undefined) list.delete(hostId)
    else list.set(hostId, { hostId, status, ...(certificateOn === undefined ? {} : { certificateOn }) })
  }
  const marked = checkedRecord('trainingSessions', { ...session, attendees: [...list.values()] }, id)
  await refuseUnknownAttendees(db, marked)
  return {
    session,
    marked,
    before: [...new Set(marks.map(({ hostId }) => hostId))].map((hostId) => stood.get(hostId) ?? { hostId }),
  }
}
