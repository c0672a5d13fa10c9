import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const startMs = 60_000
const closeMs = 15_000

/**
 * Starts the packed program with an empty data folder, waits for its window and closes it; gives what went wrong.
 * It reads the program's own log: the fuses of a released program let no test tool in.
 */
export async function startOnce({ executable }) {
  const data = await mkdtemp(join(tmpdir(), 'onthaal-packed-'))
  const flags = process.env.ONTHAAL_ELECTRON_FLAGS?.split(' ').filter(Boolean) ?? [] // build/with-electron.mjs sets them
  const program = spawn(executable, flags, { env: { ...process.env, ONTHAAL_DATA: data }, stdio: 'ignore' })
  const ended = once(program, 'exit').catch((error) => [error.message])
  try {
    const log = await readUntil(join(data, 'logs', 'onthaal.log'), 'window shown: index', ended)
    const faults = log.includes('window shown: index') ? [] : [`its window did not come; its log says:\n${log}`]
    faults.push(...log.split('\n').filter((line) => line.includes('[error]')))
    program.kill('SIGTERM')
    if (!(await Promise.race([ended, wait(closeMs, undefined, { ref: false })]))) faults.push('it did not close')
    return faults
  } finally {
    program.kill('SIGKILL')
    await rm(data, { recursive: true, force: true })
  }
}

async function readUntil(file, text, ended) {
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  for (const end = Date.now() + startMs; ; await wait(200)) {
    const log = await readFile(file, 'utf8').catch(() => '')
    if (log.includes(text) || hasEnded || Date.now() > end) return log
  }
}
