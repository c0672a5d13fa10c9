import { dirname } from 'node:path'
import { v7 as newId } from 'uuid'
import type { Executor } from '../../../../db/open.ts'
import { readDataVersion } from '../../../../db/repositories/data-version.ts'
import { insertVisitFolders, readVisitFolders } from '../../../../db/repositories/records/visit-folders.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { shortestPassword } from '../../../../shared/contract/visit-folders.ts'
import type { ExchangeDocument } from '../../../../shared/domain/exchange/document.ts'
import { folderDocument } from '../../../../shared/domain/visit-folders/folder-document.ts'
import type { TravellingKind } from '../../../../shared/domain/visits/fields.ts'
import { recordsOf, travellingKinds, type TravellingLists } from '../../../../shared/domain/visits/travelling-lists.ts'
import { printDocument } from '../../../../shared/formats/exchange/print-document.ts'
import { writeContainer } from '../../../../shared/formats/visit-folder/container.ts'
import type { FolderManifest } from '../../../../shared/formats/visit-folder/manifest.ts'
import type { CommandContext, Handler } from '../../context.ts'
import { photosFolder } from '../../photos/photo-names.ts'
import { readPhoto } from '../../photos/photo-store.ts'
import { sha256 } from '../../sha256.ts'
import { writeFileWhole } from '../../write-file-whole.ts'
import { hostFile } from '../records/acts.ts'
import { putRecord } from '../visits/stored.ts'
import { readFolderFacts } from './folder-facts.ts'
import { sweepPartialFolders } from './sweep-partial.ts'
import { largestFolder } from './read-folder.ts'

/**
 * Makes a bezoekmap: first its records are marked as shared, then it is encrypted, and the file gets its place in the transaction
 * that lists it. A crash on the way leaves marks without a file, which cost no more than a few edits, or a whole file that is not
 * listed; never a file with records that are written over here as if they had not left.
 */
export const writeFolder: Handler<'visitFolders.write'> = async (context, { path, password, hostIds }) => {
  const { db, clock, actor, cancelled, progress, commit, database, seals } = context
  if ([...password].length < shortestPassword) throw new ServiceError('validation', 'password-too-short')
  const version = await readDataVersion(database().write)
  const facts = await readFolderFacts(db, hostIds, clock.today())
  const known = new Set(facts.hosts.map(({ id }) => id))
  if (!hostIds.every((id) => known.has(id))) throw new ServiceError('not-found', 'no-such-host')
  const document = folderDocument(facts, { hostIds, today: clock.today(), digest: sha256 })
  const manifest = {
    id: newId(),
    madeAt: clock.now().slice(0, 'YYYY-MM-DDTHH:MM'.length),
    madeBy: actor,
    hostIds: [...new Set(hostIds)],
    ...(facts.organiser.isVisitingCopy && { opened: (await readVisitFolders(db)).map(({ id }) => id) }),
  }
  progress('visit-folder', 0, 2)
  const { contents, pictures } = await packed(context, manifest, document, facts.organiser.isVisitingCopy === true)
  cancelled.throwIfAborted()
  progress('visit-folder', 1, 2)
  await database()
    .write.transaction()
    .execute(async (write) => {
      if ((await readDataVersion(write)) !== version) throw new ServiceError('conflict', 'changed-meanwhile')
      await markAsShared(write, facts, document)
    })
  const sealed = await seals.seal(contents, password, cancelled)
  await sweepPartialFolders(dirname(path))
  return commit(async (write) => {
    if (!facts.organiser.isVisitingCopy) await insertVisitFolders(write, [folderOf(manifest)])
    const bytes = await writeFileWhole(path, sealed)
    progress('visit-folder', 2, 2)
    const value = { id: manifest.id, bytes, visits: document.homeVisits.length, pictures }
    const subject = `visit-folder:${manifest.id}`
    const about = [subject, ...manifest.hostIds.map(hostFile)]
    const record = { kind: 'visit-folder', id: manifest.id }
    return { value, acts: [{ action: 'visit-folder-written', subject, about, details: { record, ...value } }] }
  })
}

function folderOf({ id, madeAt, madeBy, hostIds }: FolderManifest) {
  return { id, madeAt, madeBy, hostIds }
}

/**
 * The contents of the file; a picture that is not here is not among them, its visit says so. From home only those of open visits
 * go: the others are looked at there. From a visiting copy all of them, wherever they were made.
 */
async function packed(
  { file }: CommandContext,
  manifest: FolderManifest,
  document: ExchangeDocument,
  isGoingHome: boolean,
) {
  const names = document.homeVisits
    .filter(({ status }) => isGoingHome || status === 'planned')
    .flatMap(({ photos = [] }) => photos.filter(({ isRemoved }) => isRemoved !== true).map((photo) => photo.file))
  const pictures: { file: string; bytes: Uint8Array }[] = []
  const text = new TextEncoder().encode(printDocument(document))
  let total = text.length
  for (const name of new Set(names)) {
    const bytes = await readPhoto(photosFolder(file), name)
    if (!bytes) continue
    total += bytes.length
    if (total > largestFolder - 1_000_000) throw new ServiceError('validation', 'folder-too-large')
    pictures.push({ file: name, bytes })
  }
  return { contents: writeContainer({ manifest, document: text, pictures }), pictures: pictures.length }
}

/** Stores what goes along as it goes along: shared, and in the form that a state has. */
async function markAsShared(db: Executor, before: TravellingLists, after: TravellingLists): Promise<void> {
  const mark = async (kind: TravellingKind): Promise<void> => {
    const stored = new Map(recordsOf(before, kind).map((record) => [record.id, record]))
    for (const record of recordsOf(after, kind)) await putRecord(db, kind, stored.get(record.id) ?? record, record)
  }
  for (const kind of travellingKinds) await mark(kind)
}
