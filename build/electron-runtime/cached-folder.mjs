// A folder outside the project that is made once. It appears whole or not at all, and one that lost a file or part of one is
// made anew: an Electron with a truncated file starts sometimes, and then fails in ways nobody connects with the cache.
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

const sealName = 'contents.json'
const dayMs = 24 * 60 * 60 * 1000

/**
 * Gives `folder`, calling `make(emptyFolder)` first when it is missing, broken or from another `recipe`.
 * Two processes at once end with one folder; a `make` that throws leaves nothing behind.
 */
export async function ensureCachedFolder({ folder, recipe, make }) {
  if (await isWhole(folder, recipe)) return folder
  const cache = dirname(folder)
  await mkdir(cache, { recursive: true })
  await removeAbandoned(cache)
  const work = await mkdtemp(join(cache, `.${basename(folder)}-`))
  try {
    const made = join(work, 'made')
    await mkdir(made)
    await make(made, work)
    await writeFile(join(made, sealName), JSON.stringify({ recipe, sizes: await fileSizes(made) }))
    await rm(folder, { recursive: true, force: true }) // only ever a broken or outdated one
    await rename(made, folder).catch(async (error) => {
      if (!(await isWhole(folder, recipe))) throw error // another process was first
    })
    return folder
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Whether every file of a made folder is there at its full size, and was made by the same recipe. */
export async function isWhole(folder, recipe) {
  try {
    const seal = JSON.parse(await readFile(join(folder, sealName), 'utf8'))
    if (seal.recipe !== recipe) return false
    for (const [name, size] of Object.entries(seal.sizes)) {
      if ((await stat(join(folder, name))).size !== size) return false
    }
    return true
  } catch {
    return false
  }
}

async function fileSizes(root) {
  const sizes = {}
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    sizes[relative(root, path)] = (await stat(path)).size
  }
  return sizes
}

/** A preparation that was killed leaves its work folder; one older than a day belongs to nobody. */
async function removeAbandoned(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('.')) continue
    const path = join(cache, name)
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age > dayMs) await rm(path, { recursive: true, force: true })
  }
}
