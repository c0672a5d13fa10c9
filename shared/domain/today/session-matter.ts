import { parseDate } from '../calendar/date.ts'
import type { TrainingSession } from '../exchange/support.ts'
import { hasSessionWork, sessionState } from '../support/session-state.ts'

/** Who did not answer by then is asked again: there is still time to give the place to somebody else. */
const daysBefore = 14

/** What a training session asks: an answer of hosts who were invited, or after it who was there and who has a certificate (R16). */
export type SessionMatter =
  | { kind: 'invitations'; unanswered: number }
  | { kind: 'attendance-list'; unmarked: number; withoutCertificate: number }

/** What a session asks on a day; undefined when nothing. */
export function sessionMatter(session: TrainingSession, today: string): SessionMatter | undefined {
  const { isOver, unmarked, withoutCertificate } = sessionState(session, today)
  if (isOver)
    return hasSessionWork({ unmarked, withoutCertificate })
      ? { kind: 'attendance-list', unmarked, withoutCertificate }
      : undefined
  const unanswered = (session.attendees ?? []).filter(({ status }) => status === 'invited').length
  const isNear = parseDate(session.date) - parseDate(today) <= daysBefore
  return isNear && unanswered > 0 && session.isCancelled !== true ? { kind: 'invitations', unanswered } : undefined
}
