import { dirname, join } from 'node:path'
import { slug } from '../../documents/file-name.ts'
import { letterFolders } from '../../documents/text/templates-nl.ts'
import { sha256 } from '../../sha256.ts'
import type { Recipient } from './recipients/recipient.ts'

/** Most letters of a name, and of an id, in the name of a folder: Windows stops at 260 for a whole path. */
const longestPart = 40

/** The folder with all documents: beside the database. It is in no back-up. */
export function documentsFolder(database: string): string {
  return join(dirname(database), letterFolders.documents)
}

/**
 * The folder of somebody below that of the documents, with `/` between: the name to find it by, and the id, so that two of one name
 * have one each. An id that a name of a file cannot hold as it is gets a piece of its hash.
 */
export function letterFolder({ of, id, firstName, lastName }: Recipient['folder']): string {
  const name = slug(`${lastName} ${firstName}`).slice(0, longestPart)
  const plain = slug(id).slice(0, longestPart)
  const own = plain === id ? plain : `${plain}-${sha256(id).slice(0, 8)}`
  return `${letterFolders.of[of]}/${`${name}-${own}`.replace(/-+/g, '-')}`
}
