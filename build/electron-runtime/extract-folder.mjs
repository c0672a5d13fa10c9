import { createWriteStream } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Unzips what lies under `prefix` into `to`, file modes kept. Not `unzip`: it is not on every machine. */
export async function extractFolder(archive, prefix, to, { except = [] } = {}) {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(archive)
  const isWanted = (name) =>
    name.startsWith(prefix) && !name.endsWith('/') && !except.some((folder) => name.startsWith(prefix + folder))
  for await (const entry of zip.eachEntry()) {
    if (!isWanted(entry.fileName)) continue
    const path = resolve(to, entry.fileName.slice(prefix.length))
    if (!path.startsWith(resolve(to) + sep)) throw new Error(`archive: ${entry.fileName} points outside its folder`)
    await mkdir(dirname(path), { recursive: true })
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path))
    await chmod(path, (entry.externalFileAttributes >>> 16) & 0o777 || 0o644)
  }
}
