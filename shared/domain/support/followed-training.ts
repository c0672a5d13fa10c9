import type { Training } from '../exchange/document.ts'
import type { TrainingSession } from '../exchange/support.ts'
import { compareText } from '../text-order.ts'

/** Something a host followed: a session of the organiser, or a training that stands in her own file. */
export type FollowedTraining = {
  date: string
  title: string
  minutes: number
  provider?: string
  hasCertificate: boolean
  /** The session; absent for what stands in her file. */
  sessionId?: string
}

/** Everything one host followed, newest first (R16): the sessions where she was, and the trainings of her file. */
export function followedTraining(
  hostId: string,
  training: readonly Training[],
  sessions: readonly TrainingSession[],
): FollowedTraining[] {
  return [
    ...training.map(({ date, title, minutes, provider, hasCertificate }) => ({
      date,
      title,
      minutes,
      ...(provider === undefined ? {} : { provider }),
      hasCertificate,
    })),
    ...sessions.flatMap(({ id, date, title, minutes, provider, isCancelled, attendees = [] }) => {
      const own = attendees.find((attendee) => attendee.hostId === hostId)
      if (own?.status !== 'followed' || isCancelled) return []
      const from = provider === undefined ? {} : { provider }
      return [{ date, title, minutes, ...from, hasCertificate: own.certificateOn !== undefined, sessionId: id }]
    }),
  ].sort((a, b) => compareText(b.date, a.date) || compareText(a.title, b.title))
}
