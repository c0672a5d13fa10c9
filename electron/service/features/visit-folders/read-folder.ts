import { readFile, stat } from 'node:fs/promises'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import { readContainer } from '../../../../shared/formats/visit-folder/container.ts'
import { areSoundEdits } from '../../../../shared/formats/visit-folder/check-edits.ts'
import { readDocument } from '../../../../shared/formats/exchange/read-document.ts'
import { AfterReading, type Handler } from '../../context.ts'
import { cleanPicture } from '../../photos/clean-picture.ts'
import { photoName } from '../../photos/photo-names.ts'
import { sha256 } from '../../sha256.ts'
import { holdFolder, type OpenedFolder } from './opened-folders.ts'

/** Bytes of the largest file that is read or written: hundreds of pictures. It is in memory whole, more than once. */
export const largestFolder = 500_000_000

/** Decrypts and checks a bezoekmap after the data was let go: no other call waits for it. */
export const readFolder: Handler<'visitFolders.read'> = async ({ file, seals }, { path, password }) =>
  new AfterReading(async () => {
    const sealed = await readWithin(path)
    const contents = await seals.unseal(sealed, password)
    if (contents === 'not-a-folder') return refuse('not-a-visit-folder')
    if (contents === 'wrong-password') return refuse('wrong-password')
    if (contents === 'damaged') return refuse('folder-damaged')
    return { token: holdFolder(file, await checked(contents)) }
  })

/** The contents when everything in them is as this program makes it; nothing is kept of any other. */
async function checked(bytes: Uint8Array): Promise<OpenedFolder> {
  const contents = readContainer(bytes)
  if (contents === 'other-contents') return refuse('not-a-visit-folder')
  if (contents === 'newer') return refuse('folder-newer')
  if (contents === 'older') return refuse('folder-older')
  if (contents === 'damaged') return refuse('folder-damaged')
  const { manifest, document: text, pictures } = contents
  const read = readDocument(text)
  if ('faults' in read) return refuse('folder-damaged')
  const { document } = read
  const hosts = new Set(document.hosts.map(({ id }) => id))
  if (!manifest.hostIds.every((id) => hosts.has(id)) || !areSoundEdits(document, sha256))
    return refuse('folder-damaged')
  const named = new Set(document.homeVisits.flatMap(({ photos = [] }) => photos.map((photo) => photo.file)))
  for (const picture of pictures)
    if (!named.has(picture.file) || !(await isPicture(picture))) return refuse('folder-damaged')
  return { manifest, document, pictures }
}

/** Whether a picture is what its name says, and comes out of the store's own look at it unchanged. */
async function isPicture({ file, bytes }: { file: string; bytes: Uint8Array }): Promise<boolean> {
  const clean = await cleanPicture(bytes).catch(() => undefined)
  return clean !== undefined && photoName(clean.bytes, clean.kind) === file && clean.bytes.length === bytes.length
}

async function readWithin(path: string): Promise<Uint8Array> {
  const about = await stat(path).catch((error: unknown) => unreadable(error))
  if (!about.isFile()) return unreadable({ code: 'EISDIR' })
  if (about.size > largestFolder) return refuse('folder-too-large')
  return readFile(path).catch((error: unknown) => unreadable(error))
}

function unreadable(error: unknown): never {
  throw new ServiceError('validation', 'file-unreadable', { cause: (error as { code?: string }).code })
}

function refuse(reason: string): never {
  throw new ServiceError('validation', reason)
}
