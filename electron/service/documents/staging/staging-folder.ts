import { randomUUID } from 'node:crypto'
import { copyFile, cp, link, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { syncFolder } from '../../sync-folder.ts'
import { restoreAndClean } from './staging-leftovers.ts'

/** A folder being filled beside the one it will replace. */
type StagingFolder = {
  write(name: string, bytes: Uint8Array): Promise<void>
  /**
   * Takes along what else lies in the target: files that people put there stay where they are, documents of an earlier set
   * that this one does not have go into its folder for replaced ones, so that nobody sends them.
   */
  carryOver(): Promise<void>
  /** Replaces the target by this folder. */
  swap(): Promise<void>
  remove(): Promise<void>
}

/** Which names are documents of ours, and the folder within a set for those that a later set no longer has. */
type OwnDocuments = {
  isOwn(name: string): boolean
  replacedFolder: string
  /** Whether a file that is written again with other contents is kept among the replaced ones, because people write in it. */
  keepsWrittenOver?: boolean
}

/**
 * Opens a staging folder for `<out>/<name>`, after mending what an earlier crash left. `out` itself is made when only its
 * last part is missing: a lost network drive must not be replaced by a folder of the same name. Errors are those of the
 * file system.
 */
export async function openStagingFolder(
  out: string,
  name: string,
  { isOwn, replacedFolder, keepsWrittenOver = false }: OwnDocuments,
): Promise<StagingFolder> {
  await mkdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await restoreAndClean(out, name)
  const target = join(out, name)
  const mark = `${process.pid}-${randomUUID().slice(0, 8)}`
  const staging = join(out, `.${name}.partial-${mark}`)
  const replaced = join(staging, replacedFolder)
  /** Carried over by an earlier call: under another name it would look like a new one to the next. */
  const setAside = new Set<string>()
  await mkdir(staging)

  return {
    async write(file, bytes) {
      const handle = await open(join(staging, file), 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
    async carryOver() {
      const old: string[] = []
      for (const entry of await entriesOf(target)) {
        const [from, to] = [join(target, entry.name), join(staging, entry.name)]
        if (await exists(to)) {
          const isKept = keepsWrittenOver && entry.isFile() && !(await haveSameBytes(from, to))
          if (isKept) old.push(entry.name)
          continue
        }
        if (entry.isFile() && isOwn(entry.name)) old.push(entry.name)
        else if (entry.isFile()) await linkOrCopy(from, to)
        else await cp(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
      }
      // Last, for the folder with those of before is there now, and nothing in it is to be written over.
      for (const file of old.filter((each) => !setAside.has(each))) {
        await mkdir(replaced, { recursive: true })
        await linkOrCopy(join(target, file), await freeName(replaced, file))
        setAside.add(file)
      }
      if (setAside.size > 0) await syncFolder(replaced)
      await syncFolder(staging)
    },
    async swap() {
      const old = join(out, `.${name}.old-${mark}`)
      const hadTarget = await exists(target)
      if (hadTarget) await rename(target, old)
      try {
        await rename(staging, target)
      } catch (error) {
        if (hadTarget) await rename(old, target)
        throw error
      }
      await syncFolder(out)
      // The set is in place; what cannot be removed now is removed the next time.
      await rm(old, { recursive: true, force: true }).catch(() => undefined)
    },
    remove: () => rm(staging, { recursive: true, force: true }),
  }
}

/** A link where the file system has them: a set of a thousand documents is not copied for nothing. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to))
}

async function freeName(folder: string, file: string): Promise<string> {
  const { name, ext } = parse(file)
  let free = join(folder, file)
  for (let copy = 2; await exists(free); copy += 1) free = join(folder, `${name} (${copy})${ext}`)
  return free
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
  return (await readFile(one)).equals(await readFile(other))
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}
