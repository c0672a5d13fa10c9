// Runs a command with an Electron that works here in its environment: node build/with-electron.mjs <command> [arguments]
// The service may run in this very Node, and one that is too old would end it without a word.
import './check-node.mjs'
import { spawn } from 'node:child_process'
import { prepareElectron } from './prepare-electron.mjs'
import { electronEnvironment, electronFlags, withDisplay } from './electron-runtime/environment.mjs'

const electron = await prepareElectron()
const env = electronEnvironment(electron)
let [command, ...args] = process.argv.slice(2)
const flags = electronFlags(electron)
if (command === 'electron-vite') args = [...args, '--', ...flags]
if (command === 'electron') [command, args] = [electron.executable, [...flags, ...args]]
;[command, args] = withDisplay(command, args, env)

const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`)
  process.exit(127)
})
child.on('exit', (code) => process.exit(code ?? 1))
