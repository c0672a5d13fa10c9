import { lstat, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A staging folder that was last written to so long ago is nobody's any more. Milliseconds. */
const abandonedAfter = 10 * 60 * 1000

/**
 * Mends what a crash left beside `<out>/<name>`: a set that was moved aside while its successor never came is put back, and
 * staging folders of processes that are gone are removed. Folders of a process that still runs are left alone.
 */
export async function restoreAndClean(out: string, name: string): Promise<void> {
  const pattern = new RegExp(`^\\.${name.replace(/[^\w-]/g, '\\$&')}\\.(partial|old)-(\\d+)-[0-9a-f]{8}$`)
  const entries = await readdir(out)
  const leftovers = entries.flatMap((entry) => {
    const [, kind, pid] = pattern.exec(entry) ?? []
    return kind && pid ? [{ path: join(out, entry), kind, pid: Number(pid) }] : []
  })
  const old = leftovers.find((leftover) => leftover.kind === 'old')
  if (old && !entries.includes(name)) {
    await rename(old.path, join(out, name))
    leftovers.splice(leftovers.indexOf(old), 1)
  }
  for (const { path, pid } of leftovers) {
    if (await isAbandoned(path, pid)) await rm(path, { recursive: true, force: true })
  }
}

async function isAbandoned(path: string, pid: number): Promise<boolean> {
  if (!isRunning(pid)) return true
  const { mtimeMs } = await lstat(path)
  return Date.now() - mtimeMs > abandonedAfter
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
