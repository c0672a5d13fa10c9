import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { insertComplaints, readComplaints, replaceComplaint } from '../../../../db/repositories/records/complaints.ts'
import type { complaints } from '../../../../shared/contract/incidents.ts'
import type { Complaint } from '../../../../shared/domain/exchange/incidents.ts'
import { complaintTasks } from '../../../../shared/domain/incidents/complaint-tasks.ts'
import { markedComplaint } from '../../../../shared/domain/incidents/marked.ts'
import type { HandlersOf } from '../../context.ts'
import { changeAct, childFile, hostFile } from '../records/acts.ts'
import { checkedRecord, lookedAt, savedAs, storedRecord } from '../records/check.ts'
import { refuseUnknownOne } from '../records/unknown-refused.ts'
import { refuseClosed, refuseFuture, refuseOpenTasks, reopened } from './case-refusals.ts'

const missing = 'no-such-complaint'
type Looked = { id: string; version: number | undefined }

const one = async (db: Executor, id: string): Promise<Complaint | undefined> =>
  (await readComplaints(db, [id]))[0]?.record
const stored = (db: Executor, id: string) => storedRecord(db, 'complaints', id, missing, () => one(db, id))
const looked = (db: Executor, at: Looked) => lookedAt(db, 'complaints', at, missing, () => one(db, at.id))
const open = async (db: Executor, at: Looked) => refuseClosed(await looked(db, at))

/** Handlers of the register of complaints (R140). */
export const complaintHandlers: HandlersOf<keyof typeof complaints> = {
  'complaints.record': ({ db }, { id }) => stored(db, id),

  'complaints.save': ({ commit, clock }, { id, version, record }) => {
    const { closedOn: _, outcome: __, ...typed } = checkedRecord('complaints', record, id ?? newId())
    refuseFuture(clock.now(), typed.receivedAt)
    return commit(async (db) => {
      const before = id === undefined ? undefined : await open(db, { id, version })
      // Opened again, it keeps what came of it before.
      const kept = before?.outcome === undefined ? {} : { outcome: before.outcome }
      return put(db, { ...typed, ...kept }, before)
    })
  },

  'complaints.mark': ({ commit, clock }, { id, version, mark, on, answer }) => {
    refuseFuture(clock.now(), on)
    return commit(async (db) => {
      const before = await open(db, { id, version })
      return put(db, markedComplaint(before, { mark, on, answer }), before)
    })
  },

  'complaints.addStep': ({ commit, actor }, { id, on, text }) =>
    commit(async (db) => {
      const before = refuseClosed((await stored(db, id)).record)
      return put(db, { ...before, steps: [...(before.steps ?? []), { id: newId(), on, by: actor, text }] }, before)
    }),

  'complaints.close': ({ commit, clock }, { id, version, closedOn, outcome, reason }) =>
    commit(async (db) => {
      const before = await open(db, { id, version })
      refuseOpenTasks(complaintTasks(before, clock.today()), reason)
      return put(db, { ...before, closedOn, outcome }, before, reason)
    }),

  'complaints.reopen': ({ commit }, { id, version, reason }) =>
    commit(async (db) => {
      const before = await looked(db, { id, version })
      return put(db, reopened(before), before, reason)
    }),
}

async function put(db: Executor, given: Complaint, before: Complaint | undefined, reason?: string) {
  const complaint = checkedRecord('complaints', given)
  await refuseUnknownOne(db, 'hostId', complaint.hostId, 'hosts')
  await refuseUnknownOne(db, 'childId', complaint.childId, 'children')
  await refuseUnknownOne(db, 'contractHolderId', complaint.contractHolderId, 'contract_holders')
  await (before ? replaceComplaint(db, complaint) : insertComplaints(db, [complaint]))
  const after = (await one(db, complaint.id)) ?? complaint
  const about = [before, after].flatMap((record) => [
    ...(record?.hostId === undefined ? [] : [hostFile(record.hostId)]),
    ...(record?.childId === undefined ? [] : [childFile(record.childId)]),
  ])
  return {
    value: await savedAs(db, 'complaints', complaint.id),
    acts: [changeAct({ kind: 'complaint', id: complaint.id, before, after, about: [...new Set(about)], reason })],
  }
}
