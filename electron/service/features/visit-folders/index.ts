import type { visitFolders } from '../../../../shared/contract/visit-folders.ts'
import type { HandlersOf } from '../../context.ts'
import { listFolders } from './list-folders.ts'
import { mergeFolderHere } from './merge-folder.ts'
import { openFolder } from './open-folder.ts'
import { previewFolder } from './preview-folder.ts'
import { readFolder } from './read-folder.ts'
import { writeFolder } from './write-folder.ts'

/** Handlers of bezoekmappen. */
export const visitFolderHandlers: HandlersOf<keyof typeof visitFolders> = {
  'visitFolders.list': listFolders,
  'visitFolders.write': writeFolder,
  'visitFolders.read': readFolder,
  'visitFolders.preview': previewFolder,
  'visitFolders.merge': mergeFolderHere,
  'visitFolders.open': openFolder,
}
