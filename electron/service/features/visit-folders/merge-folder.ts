import type { Executor } from '../../../../db/open.ts'
import { insertCoachingGoals } from '../../../../db/repositories/records/coaching-goals.ts'
import { insertHomeVisits } from '../../../../db/repositories/records/home-visits.ts'
import { insertHostActions } from '../../../../db/repositories/records/host-actions.ts'
import { indexStaleTexts } from '../../../../db/repositories/search/search-index.ts'
import { markVisitFolderReturned, readVisitFolders } from '../../../../db/repositories/records/visit-folders.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { isChanged, type MergedRecord } from '../../../../shared/domain/visit-folders/merge-folder.ts'
import type { TravellingKind, TravellingRecords } from '../../../../shared/domain/visits/fields.ts'
import { isRequiredField } from '../../../../shared/domain/visits/fields.ts'
import { conflictsOf, settleField } from '../../../../shared/domain/visits/register.ts'
import type { Act, Handler } from '../../context.ts'
import { refuseFaults } from '../records/check.ts'
import { guidanceAct } from '../visits/guidance-acts.ts'
import { refuseUnknownNames } from '../visits/known-names.ts'
import { putRecord, writerOf } from '../visits/stored.ts'
import { visitWords } from '../visits/worded-visit.ts'
import { useOf } from './folder-use.ts'
import { mergedHere } from './merged-here.ts'
import { heldFolder, type OpenedFolder } from './opened-folders.ts'
import { putPictures } from './put-pictures.ts'

type Choice = ParsedInputOf<'visitFolders.merge'>['choices'][number]
type Writer = ReturnType<typeof writerOf>

/** Takes back what was written in a bezoekmap, and settles what was chosen: one transaction. Master data is never taken over. */
export const mergeFolderHere: Handler<'visitFolders.merge'> = async (context, { token, choices }) => {
  const { db, file, commit } = context
  const folder = heldFolder(file, token)
  if ((await useOf(db, folder)) !== 'merge') throw new ServiceError('conflict', 'is-visiting-copy')
  const pictures = await putPictures(context, folder)
  return commit(async (write) => {
    const { merged } = await mergedHere(write, folder.document)
    const settled = settleChoices(merged, choices, writerOf(context))
    const changed = settled.filter(isChanged)
    for (const one of changed) {
      const chosen = choices.find(({ kind, id }) => kind === one.kind && id === one.after.id)
      // What merging gives names only what is here; somebody may have chosen something else.
      if (chosen) await refuseUnknownNames(write, one.kind, one.after, chosen.field)
      await store(write, one)
    }
    await indexStaleTexts(write)
    const isReturned = await markReturned(write, folder)
    const added = changed.filter(({ before }) => before === undefined).length
    const value = {
      added,
      changed: changed.length - added,
      settled: choices.length,
      open: settled.reduce((count, { kind, after }) => count + conflictsOf(kind, after).length, 0),
      pictures,
    }
    if (changed.length + pictures === 0 && !isReturned) return { value, acts: [] }
    const worded = await visitWords(write)
    return { value, acts: [mergedAct(folder, value), ...changed.map((one) => actOf(one, worded))] }
  })
}

/** The records after the choices; one of a field that is no conflict (any more) refuses all. */
function settleChoices(merged: readonly MergedRecord[], choices: readonly Choice[], writer: Writer): MergedRecord[] {
  const left = Map.groupBy(choices, ({ kind, id }) => JSON.stringify([kind, id]))
  const settled = merged.map((one) => {
    const key = JSON.stringify([one.kind, one.after.id])
    const chosen = left.get(key) ?? []
    left.delete(key)
    return { ...one, after: settleRecord(one.kind, one.after, chosen, writer) } as MergedRecord
  })
  if (left.size > 0) throw new ServiceError('not-found', 'no-such-conflict')
  return settled
}

function settleRecord<Kind extends TravellingKind>(
  kind: Kind,
  record: TravellingRecords[Kind],
  choices: readonly Choice[],
  writer: Writer,
): TravellingRecords[Kind] {
  const open = new Set(conflictsOf(kind, record).map(({ field }) => field))
  return choices.reduce((settled, { field, value }) => {
    if (!open.delete(field)) throw new ServiceError('not-found', 'no-such-conflict')
    if (value === undefined && isRequiredField(kind, field))
      refuseFaults([{ path: field, code: 'missing-key', message: 'is missing' }])
    return settleField(kind, settled, field, value, writer)
  }, record)
}

/** One after the other, visits first: later ones name them. */
async function store(db: Executor, { kind, before, after }: MergedRecord): Promise<void> {
  if (before !== undefined) await putRecord(db, kind, before, after)
  else if (kind === 'visit') await insertHomeVisits(db, [after])
  else if (kind === 'action') await insertHostActions(db, [after])
  else await insertCoachingGoals(db, [after])
}

/** Marks what was opened where the folder comes from; the latest one counts, whatever the order. Whether that changed anything. */
async function markReturned(db: Executor, { manifest }: OpenedFolder): Promise<boolean> {
  const opened = new Set(manifest.opened ?? [])
  const earlier = (await readVisitFolders(db)).filter(
    ({ id, returnedAt }) => opened.has(id) && (returnedAt ?? '') < manifest.madeAt,
  )
  for (const { id } of earlier) await markVisitFolderReturned(db, id, manifest.madeAt)
  return earlier.length > 0
}

function actOf({ kind, before, after }: MergedRecord, worded: (visit: HomeVisit) => object): Act {
  const verb = before === undefined ? 'added' : 'changed'
  return kind === 'visit'
    ? guidanceAct({ kind, verb, before, after, worded })
    : guidanceAct({ kind, verb, before, after })
}

function mergedAct({ manifest }: OpenedFolder, value: object): Act {
  const subject = `visit-folder:${manifest.id}`
  const record = { kind: 'visit-folder', id: manifest.id }
  return {
    action: 'visit-folder-merged',
    subject,
    about: [subject],
    details: { record, madeBy: manifest.madeBy, ...value },
  }
}
