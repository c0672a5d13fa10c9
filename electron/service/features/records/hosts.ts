import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { insertHosts, readHostRecords, replaceHost } from '../../../../db/repositories/records/hosts.ts'
import { readVersion } from '../../../../db/repositories/records/versions.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, hostFile } from './acts.ts'
import { checkedRecord, lookedAt } from './check.ts'

const one = async (db: Executor, id: string): Promise<Host | undefined> => (await readHostRecords(db, id))[0]

/** Handlers of the record of a host. */
export const hostRecordHandlers: HandlersOf<'hosts.record' | 'hosts.save' | 'hosts.end'> = {
  'hosts.record': async ({ db }, { id }) => {
    const version = await readVersion(db, 'hosts', id)
    const record = await one(db, id)
    if (version === undefined || record === undefined) throw new ServiceError('not-found', 'no-such-host')
    return { version, record }
  },

  'hosts.save': async ({ commit }, { id, version, record }) => {
    const { endsOn: _, ...typed } = record
    if (id === undefined) {
      const host = checkedRecord('hosts', typed, newId())
      return commit(async (db) => {
        await insertHosts(db, [host])
        return { value: { id: host.id, version: 1 }, acts: [actOf(undefined, host)] }
      })
    }
    return commit(async (db) => {
      const before = await lookedAt(db, 'hosts', { id, version }, 'no-such-host', () => one(db, id))
      const end = before.endsOn === undefined ? {} : { endsOn: before.endsOn }
      const host = checkedRecord('hosts', { ...typed, ...end }, id)
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
  const version = (await readVersion(db, 'hosts', host.id)) ?? 0
  return { value: { id: host.id, version }, acts: [actOf(before, host, reason)] }
}

function actOf(before: Host | undefined, host: Host, reason?: string) {
  return changeAct({ kind: 'host', id: host.id, before, after: host, about: [hostFile(host.id)], reason })
}
