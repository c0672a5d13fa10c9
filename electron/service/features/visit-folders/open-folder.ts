import { clearDocument } from '../../../../db/repositories/exchange-clear.ts'
import { readDocument } from '../../../../db/repositories/exchange-read.ts'
import { insertDocument } from '../../../../db/repositories/exchange-write.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ExchangeDocument } from '../../../../shared/domain/exchange/document.ts'
import { folderDocument } from '../../../../shared/domain/visit-folders/folder-document.ts'
import { joinDocuments } from '../../../../shared/domain/visit-folders/join-documents.ts'
import { checkDocument } from '../../../../shared/formats/exchange/read-document.ts'
import type { Handler } from '../../context.ts'
import { sha256 } from '../../sha256.ts'
import { useOf } from './folder-use.ts'
import { heldFolder, type OpenedFolder } from './opened-folders.ts'
import { putPictures } from './put-pictures.ts'

/** Begins a visiting copy with a bezoekmap, or takes it into one: its hosts as it says, what was written in visits merged. */
export const openFolder: Handler<'visitFolders.open'> = async (context, { token }) => {
  const { db, file, clock, commit } = context
  const folder = heldFolder(file, token)
  if ((await useOf(db, folder)) !== 'open') throw new ServiceError('locked', 'not-empty')
  await putPictures(context, folder)
  return commit(async (write) => {
    const copy = await readDocument(write)
    const opened = copyOf(folder, clock.today())
    const document = copy ? joined(copy, opened) : opened
    if (copy) await clearDocument(write)
    await insertDocument(write, document)
    const { id, madeBy } = folder.manifest
    const value = { hosts: opened.hosts.length, visits: opened.homeVisits.length }
    const subject = `visit-folder:${id}`
    const record = { kind: 'visit-folder', id }
    return {
      value,
      acts: [{ action: 'visit-folder-opened', subject, about: [subject], details: { record, madeBy, ...value } }],
    }
  })
}

/** The folder as a visiting copy: nothing but what this program puts into one, whoever made it. */
function copyOf({ manifest, document }: OpenedFolder, today: string): ExchangeDocument {
  const { id, madeAt, madeBy, hostIds } = manifest
  const all = { ...document, organiser: { ...document.organiser, isVisitingCopy: true } }
  const kept = folderDocument(all, { hostIds, today, digest: sha256 })
  return {
    ...kept,
    organiser: { ...kept.organiser, isVisitingCopy: true },
    visitFolders: [{ id, madeAt, madeBy, hostIds }],
  }
}

function joined(copy: ExchangeDocument, folder: ExchangeDocument): ExchangeDocument {
  const hosts = new Map(travelling(copy).map(({ id, hostId }) => [id, hostId]))
  if (travelling(folder).some(({ id, hostId }) => (hosts.get(id) ?? hostId) !== hostId)) return damaged()
  const document = joinDocuments(copy, folder, sha256)
  // Two folders may each be right and not go together, such as when one was made by hand.
  return 'faults' in checkDocument(document) ? damaged() : document
}

function travelling({ homeVisits, hostActions, coachingGoals }: ExchangeDocument) {
  return [...homeVisits, ...hostActions, ...coachingGoals]
}

function damaged(): never {
  throw new ServiceError('validation', 'folder-damaged')
}
