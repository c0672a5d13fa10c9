import { v7 as newId } from 'uuid'
import { insertHostActions } from '../../../../db/repositories/records/host-actions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HandlersOf } from '../../context.ts'
import { checkedRecord, savedAs } from '../records/check.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'
import { guidanceAct } from './guidance-acts.ts'
import { changedAct } from './changed-act.ts'
import { putFields, readTravelling, storedOne, writerOf } from './stored.ts'
import { typedFields } from './typed-fields.ts'

/** Handlers of what is agreed with a host (R163): open until it is closed. */
export const actionHandlers: HandlersOf<'hostActions.add' | 'hostActions.write' | 'hostActions.close'> = {
  'hostActions.add': async ({ commit }, input) =>
    commit(async (db) => {
      const { requestId: _, ...typed } = input
      await refuseUnknownHost(db, typed.hostId)
      const [visit] = typed.visitId === undefined ? [] : await readTravelling(db, 'visit', [typed.visitId])
      if (typed.visitId !== undefined && visit?.record.hostId !== typed.hostId)
        throw new ServiceError('not-found', 'no-such-visit')
      const action = checkedRecord('hostActions', typed, newId())
      await insertHostActions(db, [action])
      return {
        value: await savedAs(db, 'host_actions', action.id),
        acts: [guidanceAct({ kind: 'action', verb: 'added', after: action })],
      }
    }),

  'hostActions.write': async (context, { id, fields }) => {
    const typed = typedFields('action', fields)
    return context.commit(async (db) => {
      const before = await storedOne(db, 'action', id)
      const after = await putFields(db, 'action', before, typed, writerOf(context))
      return { value: {}, acts: await changedAct(db, 'action', before, after, typed.keys()) }
    })
  },

  'hostActions.close': async (context, { id, closedOn, outcome }) =>
    context.commit(async (db) => {
      const before = await storedOne(db, 'action', id)
      const fields = new Map([
        ['closedOn', closedOn],
        ...(outcome === undefined ? [] : [['outcome', outcome] as const]),
      ])
      const after = await putFields(db, 'action', before, fields, writerOf(context))
      return {
        value: await savedAs(db, 'host_actions', id),
        acts: await changedAct(db, 'action', before, after, fields.keys()),
      }
    }),
}
