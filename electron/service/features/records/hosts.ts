import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { insertHosts, readHostRecords, replaceHost } from '../../../../db/repositories/records/hosts.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { openEnd } from '../../../../shared/domain/calendar/period.ts'
import type { Act, HandlersOf } from '../../context.ts'
import { changeAct, hostFile } from './acts.ts'
import { checkedRecord, lookedAt, savedAs, storedRecord } from './check.ts'
import { cancelCrowdedOut } from '../substitution/cancel-crowded-out.ts'
import { refuseUnknownIn } from './unknown-refused.ts'

const one = async (db: Executor, id: string): Promise<Host | undefined> => (await readHostRecords(db, id))[0]

/** Handlers of the record of a host. */
export const hostRecordHandlers: HandlersOf<'hosts.record' | 'hosts.save' | 'hosts.end'> = {
  'hosts.record': ({ db }, { id }) => storedRecord(db, 'hosts', id, 'no-such-host', () => one(db, id)),

  'hosts.save': async ({ commit }, { id, version, record }) => {
    const { endsOn: _, ...typed } = record
    if (id === undefined) {
      const host = checkedRecord('hosts', typed, newId())
      return commit(async (db) => {
        await refuseUnknownIn(db, 'refusedChildren', host.refusedChildren, 'children')
        await insertHosts(db, [host])
        return {
          value: await savedAs(db, 'hosts', host.id),
          acts: [actOf(undefined, (await one(db, host.id)) ?? host)],
        }
      })
    }
    return commit(async (db) => {
      const before = await lookedAt(db, 'hosts', { id, version }, 'no-such-host', () => one(db, id))
      const end = before.endsOn === undefined ? {} : { endsOn: before.endsOn }
      const host = checkedRecord('hosts', { ...typed, ...end }, id)
      await refuseUnknownIn(db, 'refusedChildren', host.refusedChildren, 'children')
      await replaceHost(db, host)
      return { value: await savedAs(db, 'hosts', id), acts: [actOf(before, (await one(db, id)) ?? host)] }
    })
  },

  'hosts.end': async ({ commit, clock }, { id, version, endsOn, reason }) =>
    commit(async (db) => {
      const before = await lookedAt(db, 'hosts', { id, version }, 'no-such-host', () => one(db, id))
      const act = await putHostEnd(db, before, endsOn, reason)
      // Days after her former end on which she is there again.
      const again = { hostId: id, from: before.endsOn ?? lastDay, until: endsOn ?? lastDay, today: clock.today() }
      return { value: await savedAs(db, 'hosts', id), acts: [act, ...(await cancelCrowdedOut(db, again))] }
    }),
}

const lastDay = formatDate(openEnd)

/** Writes the last day of a host in the transaction at hand, or takes it away: she goes on. */
export async function putHostEnd(
  db: Executor,
  before: Host,
  endsOn: string | undefined,
  reason: string | undefined,
): Promise<Act> {
  const { endsOn: _, ...rest } = before
  const host = checkedRecord('hosts', { ...rest, ...(endsOn === undefined ? {} : { endsOn }) }, before.id)
  await replaceHost(db, host)
  return actOf(before, (await one(db, host.id)) ?? host, reason)
}

function actOf(before: Host | undefined, host: Host, reason?: string) {
  return changeAct({ kind: 'host', id: host.id, before, after: host, about: [hostFile(host.id)], reason })
}
