import type { TrainingSession } from '../exchange/support.ts'

/** How far a training session is. */
export type SessionState = {
  /** Its day has passed. */
  isOver: boolean
  /** Hosts who said that they come, or came. */
  coming: number
  /** Places that are left, fewer than none where more come than there is room for; undefined without a number of places. */
  free?: number
  /** After the session: hosts of whom nobody said whether they were there. */
  unmarked: number
  /** Hosts who were there and have no certificate yet. */
  withoutCertificate: number
}

/** How far a session is on a day (R16); one that was called off asks nothing any more. */
export function sessionState(session: TrainingSession, today: string): SessionState {
  const { attendees = [], places, date, isCancelled = false } = session
  const isOver = date < today
  const count = (...statuses: (typeof attendees)[number]['status'][]) =>
    attendees.filter(({ status }) => statuses.includes(status)).length
  const coming = count('enrolled', 'followed')
  return {
    isOver,
    coming,
    ...(places === undefined ? {} : { free: places - coming }),
    unmarked: isOver && !isCancelled ? count('invited', 'enrolled') : 0,
    withoutCertificate: isCancelled
      ? 0
      : attendees.filter(({ status, certificateOn }) => status === 'followed' && certificateOn === undefined).length,
  }
}

/** Whether somebody has to see to a session that is over: who was there, or who still waits for a certificate. */
export function hasSessionWork({
  unmarked,
  withoutCertificate,
}: Pick<SessionState, 'unmarked' | 'withoutCertificate'>): boolean {
  return unmarked > 0 || withoutCertificate > 0
}
