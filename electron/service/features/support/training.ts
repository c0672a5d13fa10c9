import { v7 as newId } from 'uuid'
import { readSupportHosts, readTrainings } from '../../../../db/repositories/support-hosts.ts'
import {
  insertTrainingSessions,
  readTrainingSessions,
  replaceTrainingSession,
} from '../../../../db/repositories/records/training-sessions.ts'
import type { Executor } from '../../../../db/open.ts'
import type { training } from '../../../../shared/contract/support.ts'
import type { TrainingSession } from '../../../../shared/domain/exchange/support.ts'
import { trainingYears } from '../../../../shared/domain/hosts/training-years.ts'
import { followedTraining } from '../../../../shared/domain/support/followed-training.ts'
import { sessionState } from '../../../../shared/domain/support/session-state.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { changeAct, hostFile } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs } from '../records/check.ts'
import { refuseUnknownAttendees } from './unknown-attendees.ts'
import { markAttendees } from './mark-attendees.ts'

const one = async (db: Executor, id: string): Promise<TrainingSession | undefined> =>
  (await readTrainingSessions(db, { id }))[0]?.record

/** Handlers of training sessions (R16). */
export const trainingHandlers: HandlersOf<keyof typeof training> = {
  'training.list': async ({ db, clock }) => {
    const today = clock.today()
    const hosts = await readSupportHosts(db)
    return (await readTrainingSessions(db)).map((stored) => {
      const attendees = new Map((stored.record.attendees ?? []).map((attendee) => [attendee.hostId, attendee]))
      return {
        ...stored,
        attendees: hosts.flatMap(({ id, firstName, lastName }) => {
          const attendee = attendees.get(id)
          if (!attendee) return []
          const { hostId: _, ...answer } = attendee
          return [{ host: { id, firstName, lastName }, ...answer }]
        }),
        ...sessionState(stored.record, today),
      }
    })
  },

  'training.hosts': async ({ db }) => {
    const trainings = await readTrainings(db)
    const sessions = (await readTrainingSessions(db)).map(({ record }) => record)
    return (await readSupportHosts(db)).map((host) => {
      const followed = followedTraining(host.id, trainings.get(host.id) ?? [], sessions)
      return { host, years: trainingYears(followed), followed }
    })
  },

  'training.save': ({ commit }, { id, version, record }) => {
    const session = checkedRecord('trainingSessions', record, id ?? newId())
    return commit(async (db) => {
      const before =
        id === undefined
          ? undefined
          : await lookedAt(db, 'training_sessions', { id, version }, 'no-such-session', () => one(db, id))
      await refuseUnknownAttendees(db, session)
      await (before ? replaceTrainingSession(db, session) : insertTrainingSessions(db, [session]))
      return {
        value: await savedAs(db, 'training_sessions', session.id),
        acts: [sessionAct(before, await one(db, session.id))],
      }
    })
  },

  'training.mark': ({ commit, clock }, { id, marks }) =>
    commit(async (db) => {
      const { session, marked, before } = await markAttendees(db, { id, marks, today: clock.today() })
      await replaceTrainingSession(db, marked)
      return {
        value: { ...(await savedAs(db, 'training_sessions', id)), before },
        acts: [sessionAct(session, await one(db, id))],
      }
    }),
}

/** The act of a change of a session, in the history of every host whose line on its list changed. */
function sessionAct(before: TrainingSession | undefined, after: TrainingSession | undefined): Act {
  const lines = (session: TrainingSession | undefined) =>
    new Map((session?.attendees ?? []).map((attendee) => [attendee.hostId, JSON.stringify(attendee)]))
  const [old, now] = [lines(before), lines(after)]
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((host) => old.get(host) !== now.get(host))
  const id = (after ?? before)?.id ?? ''
  return changeAct({ kind: 'training-session', id, before, after, about: changed.map(hostFile) })
}
