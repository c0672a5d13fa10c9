import {
  deleteSetAsideHosts,
  insertSetAsideHosts,
  readSetAsideHosts,
} from '../../../../db/repositories/records/set-aside-hosts.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { Handler } from '../../context.ts'
import { childFile, hostFile } from '../records/acts.ts'
import { refuseUnknownHost } from '../records/refuse-unknown-host.ts'

/** Keeps a host from being proposed for a child on some days, or lets her be proposed again; twice is once. */
export const setAside: Handler<'substitution.setAside'> = ({ commit }, { childId, hostId, dates, isSetAside }) =>
  commit(async (db) => {
    if ((await readUnknown(db, 'children', [childId])).length > 0) throw new ServiceError('not-found', 'no-such-child')
    await refuseUnknownHost(db, hostId)
    const [from = '', until = from] = [dates.toSorted()[0], dates.toSorted().at(-1)]
    const stored = await readSetAsideHosts(db, { childIds: [childId], from, until })
    const known = new Set(
      stored.filter((row) => row.childId === childId && row.hostId === hostId).map(({ date }) => date),
    )
    const changed = [...new Set(dates)].filter((date) => known.has(date) !== isSetAside).sort()
    const rows = changed.map((date) => ({ childId, date, hostId }))
    await (isSetAside ? insertSetAsideHosts(db, rows) : deleteSetAsideHosts(db, rows))
    const action = isSetAside ? 'host-set-aside' : 'host-not-set-aside'
    const about = [childFile(childId), hostFile(hostId)]
    return {
      value: {},
      acts: changed.length > 0 ? [{ action, about, details: { childId, hostId, dates: changed } }] : [],
    }
  })
