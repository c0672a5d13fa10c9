import { open, rename, rm } from 'node:fs/promises'

/** Writes a file under a `.partial` name, flushes it and renames it: the old file stays whole until the new one is. Gives the bytes. */
export async function writeFileWhole(path: string, contents: string | Uint8Array): Promise<number> {
  const partial = `${path}.partial`
  const bytes = typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents
  try {
    const file = await open(partial, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
  return bytes.length
}
