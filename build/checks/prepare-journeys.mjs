import { spawnSync } from 'node:child_process'
import { electronEnvironment, hasDisplay, withDisplay } from '../electron-runtime/environment.mjs'
import { prepareElectron } from '../prepare-electron.mjs'

/** How to run the journeys here, as `{ command, env }`; or the `reason` why they cannot run. */
export async function prepareJourneys() {
  if (!hasDisplay() && spawnSync('xvfb-run', ['--help']).error) {
    return { reason: 'there is no display, and xvfb-run is not installed' }
  }
  try {
    const electron = await prepareElectron()
    const missing = missingLibraries(electron.executable)
    if (missing.length > 0) return { reason: `this machine lacks ${missing.join(', ')}, which Electron needs` }
    const env = electronEnvironment(electron)
    return { command: withDisplay('playwright', ['test'], env).flat(), env }
  } catch (error) {
    return { reason: error.message }
  }
}

function missingLibraries(executable) {
  if (process.platform !== 'linux') return []
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
}
