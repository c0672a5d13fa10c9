import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { PhotoKind } from '../../../shared/contract/photos.ts'

const namePattern = /^([0-9a-f]{64})\.(jpg|png|webp)$/

/** The folder with the pictures of a database: beside it. */
export function photosFolder(database: string): string {
  return join(dirname(database), 'photos')
}

/** The name of a picture: the SHA-256 of its bytes, and its kind. */
export function photoName(bytes: Uint8Array, kind: PhotoKind): string {
  return `${createHash('sha256').update(bytes).digest('hex')}.${kind}`
}

/** The kind of a picture by its name; undefined for what is no name of a picture, so that none leads out of the folder. */
export function photoKindOf(name: string): PhotoKind | undefined {
  return namePattern.exec(name)?.[2] as PhotoKind | undefined
}
