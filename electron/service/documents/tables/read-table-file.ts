import { open } from 'node:fs/promises'
import type { FormTable } from '../../../../shared/formats/attendance-form/form-table.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { TableFileError, tableLimits } from './table-file-error.ts'

/** The bytes of a form; a file that is too large is not read at all. Throws TableFileError. */
export async function loadTableFile(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new TableFileError('file-missing', { cause: error })
  })
  try {
    const about = await file.stat()
    if (!about.isFile()) throw new TableFileError('file-missing')
    if (about.size > tableLimits.fileBytes) throw new TableFileError('too-big')
    return await file.readFile()
  } catch (error) {
    throw error instanceof TableFileError ? error : new TableFileError('file-missing', { cause: error })
  } finally {
    await file.close()
  }
}

/** The table in the bytes of a file, by what they are and not by how the file is called. Throws TableFileError. */
export async function readTable(bytes: Uint8Array): Promise<FormTable> {
  if (bytes.byteLength > tableLimits.fileBytes) throw new TableFileError('too-big')
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new TableFileError('old-excel')
  const table = starts(0x50, 0x4b, 0x03, 0x04) ? await readXlsx(bytes) : readCsv(bytes)
  if (table.rows.every(({ cells }) => cells.every((cell) => cell === undefined))) throw new TableFileError('no-table')
  return table
}
