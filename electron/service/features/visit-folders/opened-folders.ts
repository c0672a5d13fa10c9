import { randomUUID } from 'node:crypto'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { ExchangeDocument } from '../../../../shared/domain/exchange/document.ts'
import type { FolderManifest } from '../../../../shared/formats/visit-folder/manifest.ts'

/** A bezoekmap that was decrypted and checked, whole. */
export type OpenedFolder = {
  manifest: Omit<FolderManifest, 'pictures'>
  document: ExchangeDocument
  pictures: { file: string; bytes: Uint8Array }[]
}

/** The one that was read last, for each database: decrypted contents are in memory alone, and no password is. */
const opened = new Map<string, { token: string; folder: OpenedFolder }>()

/** Holds a folder in the place of the one before it; gives the token to ask for it with. */
export function holdFolder(database: string, folder: OpenedFolder): string {
  const token = randomUUID()
  opened.set(database, { token, folder })
  return token
}

/** The folder that was read. @throws {ServiceError} `folder-not-read` when another one was since, or the program was started again */
export function heldFolder(database: string, token: string): OpenedFolder {
  const held = opened.get(database)
  if (held?.token !== token) throw new ServiceError('not-found', 'folder-not-read')
  return held.folder
}
