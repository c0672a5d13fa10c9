// Runs a command with an Electron that works here in its environment: node build/with-electron.mjs <command> [arguments]
import { spawn } from 'node:child_process'
import { prepareElectron } from './prepare-electron.mjs'
import { electronEnvironment, withDisplay } from './electron-runtime/environment.mjs'

const electron = await prepareElectron()
const env = electronEnvironment(electron)
let [command, ...args] = process.argv.slice(2)
// Chromium refuses its OS sandbox to root, which is who runs in most containers.
if (process.getuid?.() === 0) {
  if (command === 'electron') args = ['--no-sandbox', ...args]
  if (command === 'electron-vite') args.push('--noSandbox')
}
if (command === 'electron') command = electron.executable
;[command, args] = withDisplay(command, args, env)

const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`${command}: ${error.message}`)
  process.exit(127)
})
child.on('exit', (code) => process.exit(code ?? 1))
