import type { WrittenDocuments } from '../stores/folder-store.ts'

/** The folder with the documents: below the one that was chosen, when the names of the files say so. */
export function documentsFolder({ folder, files }: WrittenDocuments): string {
  const [below, rest] = (files[0] ?? '').split('/')
  return below === undefined || below === '' || rest === undefined ? folder : `${folder}${separatorOf(folder)}${below}`
}

/** The names of the files without the folder they lie in. */
export function fileNames(files: readonly string[]): string[] {
  return files.map((file) => file.slice(file.lastIndexOf('/') + 1))
}

function separatorOf(folder: string): string {
  const separator = folder.includes('\\') ? '\\' : '/'
  return folder.endsWith(separator) ? '' : separator
}
