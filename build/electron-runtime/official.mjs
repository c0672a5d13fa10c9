// The Electron the product is built for: the binary of the `electron` package, downloaded by its own install script.
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { run } from './run.mjs'

const require = createRequire(import.meta.url)
const probeMs = 5_000
const installMs = 600_000

/** The official Electron, downloaded when its server answers; undefined where it cannot be had. */
export async function officialElectron(log) {
  const manifest = require.resolve('electron/package.json')
  const { version } = require(manifest)
  const dist = join(dirname(manifest), 'dist')
  if (await isThere(dist, version)) return describe('official', dist)
  if (process.env.ELECTRON_SKIP_OFFICIAL || !(await isServerReachable(version))) return undefined
  log(`electron: downloading the official Electron ${version}`)
  const code = await run(process.execPath, [join(dirname(manifest), 'install.js')], { timeoutMs: installMs })
  return code === 0 && (await isThere(dist, version)) ? describe('official', dist) : undefined
}

/** What callers need to know about an unpacked Electron. */
export async function describe(kind, dist) {
  return { kind, dist, executable: join(dist, executableName()), version: await readVersion(dist) }
}

async function isThere(dist, version) {
  try {
    await stat(join(dist, executableName()))
    return (await readVersion(dist)) === version
  } catch {
    return false
  }
}

async function isServerReachable(version) {
  const mirror =
    process.env.ELECTRON_MIRROR ||
    process.env.npm_config_electron_mirror ||
    'https://github.com/electron/electron/releases/download/'
  try {
    const url = `${mirror}v${version}/SHASUMS256.txt`
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) })).ok
  } catch {
    return false
  }
}

const executableName = () =>
  ({ win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' })[process.platform] ?? 'electron'

const readVersion = async (dist) => (await readFile(join(dist, 'version'), 'utf8')).replace(/^v/, '').trim()
