import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { indexStaleTexts } from '../../../../db/repositories/search/search-index.ts'
import { insertHomeVisits } from '../../../../db/repositories/records/home-visits.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'
import type { CommandContext, HandlersOf } from '../../context.ts'
import { checkedRecord, savedAs } from '../records/check.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'
import { guidanceAct, knownRecord } from './guidance-acts.ts'
import { templateToKeep } from './kept-template.ts'
import { putFields, storedOne, writerOf } from './stored.ts'
import { visitWords } from './worded-visit.ts'

/** Handlers of the steps of a visit: planned, done, cancelled, taken up again. Nothing is ever deleted. */
export const visitStepHandlers: HandlersOf<
  'homeVisits.plan' | 'homeVisits.finish' | 'homeVisits.cancel' | 'homeVisits.reopen'
> = {
  'homeVisits.plan': async ({ commit }, input) =>
    commit(async (db) => {
      const { requestId: _, ...plan } = input
      await refuseUnknownHost(db, plan.hostId)
      const visit = checkedRecord('homeVisits', { ...plan, status: 'planned' }, newId())
      await insertHomeVisits(db, [visit])
      return {
        value: await savedAs(db, 'home_visits', visit.id),
        acts: [guidanceAct({ kind: 'visit', verb: 'added', after: visit })],
      }
    }),

  'homeVisits.finish': (context, { id }) =>
    context.commit(async (db) => {
      const before = await openVisit(db, id)
      if (before.date > context.clock.today()) throw new ServiceError('validation', 'visit-in-future')
      if (before.from === undefined || before.until === undefined)
        throw new ServiceError('validation', 'visit-incomplete')
      const finishedAt = context.clock.now().slice(0, 16)
      const fields = { status: 'done', finishedAt, ...(await templateToKeep(db, before)) }
      return step(db, context, { before, fields, verb: 'finished' })
    }),

  'homeVisits.cancel': (context, { id, reason }) =>
    context.commit(async (db) => {
      const before = await openVisit(db, id)
      return step(db, context, {
        before,
        fields: { status: 'cancelled', cancelReason: reason },
        verb: 'cancelled',
        reason,
      })
    }),

  'homeVisits.reopen': (context, { id }) =>
    context.commit(async (db) => {
      const before = await storedOne(db, 'visit', id)
      if (before.status === 'planned') throw new ServiceError('locked', 'visit-not-closed')
      const fields = { status: 'planned', finishedAt: undefined, cancelReason: undefined }
      return step(db, context, { before, fields, verb: 'reopened' })
    }),
}

async function openVisit(db: Executor, id: string): Promise<HomeVisit> {
  const visit = await storedOne(db, 'visit', id)
  if (visit.status !== 'planned') throw new ServiceError('locked', 'visit-closed')
  return visit
}

/** What was typed since it was done or taken up again is in the history with this step; of a first visit the step alone. */
async function step(
  db: Executor,
  context: CommandContext,
  {
    before,
    fields,
    ...act
  }: {
    before: HomeVisit
    fields: Readonly<Record<string, FieldValue | undefined>>
    verb: 'finished' | 'cancelled' | 'reopened'
    reason?: string
  },
) {
  const known = await knownRecord(db, 'visit', before.id)
  const after = await putFields(db, 'visit', before, new Map(Object.entries(fields)), writerOf(context))
  // Nothing is typed for a moment.
  await indexStaleTexts(db)
  const told = known && (known.isReopened || before.status === 'done') ? known.kept : before
  const isReopened = act.verb === 'reopened'
  return {
    value: await savedAs(db, 'home_visits', before.id),
    acts: [
      guidanceAct({
        kind: 'visit',
        before: told,
        after,
        ...act,
        ...(isReopened && { isReopened }),
        worded: await visitWords(db),
      }),
    ],
  }
}
