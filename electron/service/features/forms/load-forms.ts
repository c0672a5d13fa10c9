import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { FormTable } from '../../../../shared/formats/attendance-form/form-table.ts'
import { loadTableFile, readTable } from '../../documents/tables/read-table-file.ts'
import { TableFileError, type TableFileReason } from '../../documents/tables/table-file-error.ts'

/** A file that somebody chose: its table, or why there is none. `hash` is of its bytes. */
export type LoadedForm = { path: string; name: string; hash: string } & (
  | { table: FormTable; fault?: undefined }
  | { fault: { code: TableFileReason; line?: number }; table?: undefined }
)

/** Reads the files one after the other, each named once; the event loop gets its turn between them. */
export async function loadForms(paths: readonly string[]): Promise<LoadedForm[]> {
  const loaded: LoadedForm[] = []
  for (const path of new Set(paths)) loaded.push(await loadForm(path))
  return loaded
}

async function loadForm(path: string): Promise<LoadedForm> {
  const name = basename(path)
  let hash = ''
  try {
    const bytes = await loadTableFile(path)
    hash = createHash('sha256').update(bytes).digest('hex')
    return { path, name, hash, table: await readTable(bytes) }
  } catch (error) {
    if (!(error instanceof TableFileError)) throw error
    const { reason, line } = error
    return { path, name, hash, fault: { code: reason, ...(line === undefined ? {} : { line }) } }
  }
}
