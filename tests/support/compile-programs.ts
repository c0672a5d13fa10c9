import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url))
const commandLine = fileURLToPath(new URL('../../electron/cli/index.ts', import.meta.url))

/**
 * Programs and threads that tests start (the command line, the service, documents) read hundreds of TypeScript files each time.
 * Node keeps them compiled in a folder, by their contents, and a start takes half as long. It writes there when a program ends by
 * itself, which those that a test kills never do; so the first time one is started for that.
 */
export function setup(): void {
  process.env['NODE_COMPILE_CACHE'] = folder
  if (!existsSync(folder)) spawnSync(process.execPath, [commandLine], { stdio: 'ignore' })
}
