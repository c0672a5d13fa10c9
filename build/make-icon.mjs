// Draws build/resources/icon.png from icon.svg, in the Electron at hand: no image tool to install. The result is committed.
import { spawnSync } from 'node:child_process'
import { electronEnvironment, electronFlags, withDisplay } from './electron-runtime/environment.mjs'
import { prepareElectron } from './prepare-electron.mjs'

const electron = await prepareElectron()
const [command, args] = withDisplay(electron.executable, [...electronFlags(electron), 'build/icon'])
process.exit(spawnSync(command, args, { stdio: 'inherit', env: electronEnvironment(electron) }).status ?? 1)
