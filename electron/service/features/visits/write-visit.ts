import type { Executor } from '../../../../db/open.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readUnknown } from '../../../../db/repositories/unknown-ids.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { templateOf } from '../../../../shared/domain/visits/visit-template.ts'
import type { Act, Handler } from '../../context.ts'
import { refuseFaults } from '../records/check.ts'
import { guidanceAct, knownRecord } from './guidance-acts.ts'
import { keptTemplateFields, ownTemplates } from './kept-template.ts'
import { putFields, storedOne, writerOf } from './stored.ts'
import { refuseField, typedFields, type Typed } from './typed-fields.ts'
import { visitWords } from './worded-visit.ts'

/** Fields in which somebody writes letter by letter: they are in the history with the next act, not at every letter. */
const writing = /^(visitor|notes|hostSays|.*\/(note|caption))$/s
/** When and how a visit will be: what was planned otherwise is in the history. */
const planning = new Set(['date', 'isAnnounced'])

/** Writes what was just typed in a visit: one transaction, nothing rewritten that did not change. */
export const writeVisit: Handler<'homeVisits.write'> = async (context, { id, fields }) => {
  const typed = typedFields('visit', fields)
  return context.commit(async (db) => {
    const before = await storedOne(db, 'visit', id)
    if (before.status !== 'planned') throw new ServiceError('locked', 'visit-closed')
    await refuseUnknownChildren(db, before, typed)
    const kept = await keptTemplate(db, before, typed)
    const after = await putFields(db, 'visit', before, new Map([...typed, ...kept]), writerOf(context))
    return { value: {}, acts: await actsOfWriting(db, before, after, typed) }
  })
}

/** What the history is told about fields that were written: nothing while a first visit is going on, but for when it is. */
export async function actsOfWriting(db: Executor, before: HomeVisit, after: HomeVisit, typed: Typed): Promise<Act[]> {
  if ([...typed.keys()].every((field) => writing.test(field))) return []
  const known = await knownRecord(db, 'visit', before.id)
  if (known?.isReopened)
    return [
      guidanceAct({
        kind: 'visit',
        verb: 'changed',
        before: known.kept,
        after,
        isReopened: true,
        worded: await visitWords(db),
      }),
    ]
  const isReplanned = [...planning].some((field) => before[field as 'date'] !== after[field as 'date'])
  if (!isReplanned) return []
  const planned = { ...before, date: after.date, isAnnounced: after.isAnnounced }
  return [guidanceAct({ kind: 'visit', verb: 'changed', before, after: planned })]
}

/** Whoever is said to be there is a child of the service, or of this host. */
async function refuseUnknownChildren(db: Executor, { hostId }: HomeVisit, typed: Typed): Promise<void> {
  const idsIn = (list: string): string[] =>
    [...typed]
      .filter(([field, value]) => value === true && field.startsWith(list))
      .map(([field]) => field.slice(list.length))
  const [children, own] = [idsIn('presentChildren/'), idsIn('presentOwnChildren/')]
  const unknown = children.length > 0 ? await readUnknown(db, 'children', children) : []
  const ofHost = own.length > 0 ? ((await readHostRecords(db, hostId))[0]?.ownChildren ?? []) : []
  const notHers = own.filter((id) => !ofHost.some((child) => child.id === id))
  const fault = (path: string) => ({ path, code: 'unknown-reference' as const, message: `is no child here: ${path}` })
  const faults = [
    ...unknown.map((id) => fault(`presentChildren/${id}`)),
    ...notHers.map((id) => fault(`presentOwnChildren/${id}`)),
  ]
  if (faults.length > 0) refuseFaults(faults)
}

/** The checklist that the first answer makes the visit's own; an answer to what is on none is refused. */
async function keptTemplate(db: Executor, visit: HomeVisit, typed: Typed): Promise<[string, string][]> {
  const items = [...typed.keys()].flatMap((field) => /^checks\/(.*)\/\w+$/s.exec(field)?.[1] ?? [])
  if (items.length === 0) return []
  const template = templateOf(await ownTemplates(db), visit)
  const known = new Set([...template.items.map(({ id }) => id), ...(visit.checks ?? []).map(({ itemId }) => itemId)])
  const strange = items.find((id) => !known.has(id))
  if (strange !== undefined) refuseField(`checks/${strange}`)
  return Object.entries(keptTemplateFields(visit, template))
}
