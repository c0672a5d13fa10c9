import { v7 as newId } from 'uuid'
import { readOrganiser } from '../../../../db/repositories/exchange-read.ts'
import { readSettings } from '../../../../db/repositories/settings.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { incidents } from '../../../../shared/contract/incidents.ts'
import { parseDate } from '../../../../shared/domain/calendar/date.ts'
import { startedCrisis, isCrisisReported } from '../../../../shared/domain/incidents/crisis.ts'
import { incidentState, incidentTasks } from '../../../../shared/domain/incidents/incident-tasks.ts'
import { insuranceClock } from '../../../../shared/domain/incidents/insurance-clock.ts'
import { markedIncident } from '../../../../shared/domain/incidents/marked.ts'
import { datedSettings } from '../../../../shared/domain/settings/dated-settings.ts'
import type { HandlersOf } from '../../context.ts'
import { checkedRecord } from '../records/check.ts'
import { refuseFuture, refuseOpenTasks, reopened } from './case-refusals.ts'
import { listCases } from './list.ts'
import { lookedAtIncident, openIncident, putIncident, storedIncident } from './stored-incident.ts'
import { writeCrisisForm } from './write-crisis-form.ts'

/** Handlers of the register of incidents and crises (R137–R139). */
export const incidentHandlers: HandlersOf<keyof typeof incidents> = {
  'incidents.list': listCases,
  'incidents.record': ({ db }, { id }) => storedIncident(db, id),
  'incidents.writeCrisisForm': writeCrisisForm,

  'incidents.save': ({ commit, clock, actor }, { id, version, record }) => {
    const { closedOn: _, ...typed } = checkedRecord('incidents', record, id ?? newId())
    refuseFuture(clock.now(), typed.occurredAt, typed.reportedAt, typed.insurerToldAt)
    return commit(async (db) => {
      const before = id === undefined ? undefined : await openIncident(db, { id, version })
      if (before) return putIncident(db, { ...typed, kind: before.kind }, before)
      return putIncident(db, startedCrisis(typed, { actor, organiser: await readOrganiser(db) }), undefined)
    })
  },

  'incidents.mark': ({ commit, clock }, { id, version, mark, at, reference }) => {
    refuseFuture(clock.now(), at)
    return commit(async (db) => {
      const before = await openIncident(db, { id, version })
      const marked = markedIncident(before, { mark, at, reference })
      if (!marked) throw new ServiceError('conflict', 'not-a-crisis')
      return putIncident(db, marked, before)
    })
  },

  'incidents.addStep': ({ commit, actor }, { id, on, text }) =>
    commit(async (db) => {
      const { version } = await storedIncident(db, id)
      const before = await openIncident(db, { id, version })
      const steps = [...(before.steps ?? []), { id: newId(), on, by: actor, text }]
      return putIncident(db, { ...before, steps }, before)
    }),

  'incidents.setKind': ({ commit, actor }, { id, version, kind }) =>
    commit(async (db) => {
      const before = await openIncident(db, { id, version })
      if (kind === 'incident' && isCrisisReported(before)) throw new ServiceError('conflict', 'crisis-reported')
      const { crisis, ...bare } = before
      if (kind === 'incident') return putIncident(db, { ...bare, kind }, before)
      const organiser = await readOrganiser(db)
      const started = startedCrisis({ ...bare, kind, ...(crisis && { crisis }) }, { actor, organiser })
      return putIncident(db, started, before)
    }),

  'incidents.close': ({ commit, clock }, { id, version, closedOn, outcome, reason }) =>
    commit(async (db) => {
      const before = await openIncident(db, { id, version })
      const settings = datedSettings(await readSettings(db))
      const hours = settings.number('incidents.reportHours', parseDate(before.occurredAt.slice(0, 10)))
      const { deadline } = insuranceClock(before, hours)
      refuseOpenTasks(incidentTasks(incidentState(before), deadline, clock.now()), reason)
      const closed = { ...before, closedOn, ...(outcome !== undefined && { outcome }) }
      return putIncident(db, closed, before, reason)
    }),

  'incidents.reopen': ({ commit }, { id, version, reason }) =>
    commit(async (db) => {
      const before = await lookedAtIncident(db, { id, version })
      return putIncident(db, reopened(before), before, reason)
    }),
}
