import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/open.ts'

let bytes: Promise<Buffer> | undefined

/** Writes an empty database of this version, as a first start makes it; made once, since all migrations take twenty times as long. */
export async function writeEmptyDatabase(file: string): Promise<void> {
  bytes ??= makeEmptyDatabase()
  writeFileSync(file, await bytes)
}

async function makeEmptyDatabase(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-empty-'))
  try {
    const file = join(folder, 'empty.sqlite')
    await openDatabase(file).close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
