import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { insertHosts, readHostRecords, replaceHost } from '../../../../db/repositories/records/hosts.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, hostFile } from './acts.ts'
import { checkedRecord, lookedAt, savedAs, storedRecord } from './check.ts'
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
      return replaced(db, before, host)
    })
  },

  'hosts.end': async ({ commit }, { id, version, endsOn, reason }) =>
    commit(async (db) => {
      const before = await lookedAt(db, 'hosts', { id, version }, 'no-such-host', () => one(db, id))
      const { endsOn: _, ...rest } = before
      const host = checkedRecord('hosts', { ...rest, ...(endsOn === undefined ? {} : { endsOn }) }, id)
      return replaced(db, before, host, reason)
    }),
}

async function replaced(db: Executor, before: Host, host: Host, reason?: string) {
  await replaceHost(db, host)
  return { value: await savedAs(db, 'hosts', host.id), acts: [actOf(before, (await one(db, host.id)) ?? host, reason)] }
}

function actOf(before: Host | undefined, host: Host, reason?: string) {
  return changeAct({ kind: 'host', id: host.id, before, after: host, about: [hostFile(host.id)], reason })
}
