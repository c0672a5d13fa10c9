import { open, rename, rm } from 'node:fs/promises'

/** Writes a file under a `.partial` name, flushes it and renames it: the old file stays whole until the new one is. Gives the bytes. */
export async function writeFileWhole(path: string, text: string): Promise<number> {
  const partial = `${path}.partial`
  const bytes = Buffer.from(text, 'utf8')
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
