import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../../electron/cli/main.ts'

/** How a call of the command line ended. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

/** The file that Node runs. */
export const commandLineEntry = fileURLToPath(new URL('../../electron/cli/index.ts', import.meta.url))

/** Starts the command line; the day is fixed unless said otherwise. */
export function startOnthaal(
  words: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', commandLineEntry, ...words], {
    cwd: options.cwd,
    env: { ...process.env, ONTHAAL_TODAY: '2026-11-22', ...options.env },
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
  })
  return { child, ended }
}

/** Runs the command line to its end. */
export function onthaal(words: readonly string[], options?: Parameters<typeof startOnthaal>[1]): Promise<Ended> {
  return startOnthaal(words, options).ended
}

/** Runs the command line within this process: the same code without the half second that starting a program takes. */
export async function onthaalHere(words: readonly string[], today = '2026-11-22'): Promise<Omit<Ended, 'signal'>> {
  const said = { stdout: '', stderr: '' }
  const [stdout, stderr, before] = [process.stdout.write, process.stderr.write, process.env['ONTHAAL_TODAY']]
  const listen = (stream: 'stdout' | 'stderr') =>
    ((text: string, done?: unknown) => {
      said[stream] += text
      if (typeof done === 'function') done()
      return true
    }) as typeof process.stdout.write
  process.stdout.write = listen('stdout')
  process.stderr.write = listen('stderr')
  process.env['ONTHAAL_TODAY'] = today
  try {
    return { code: await main(words), ...said }
  } finally {
    process.stdout.write = stdout
    process.stderr.write = stderr
    if (before === undefined) delete process.env['ONTHAAL_TODAY']
    else process.env['ONTHAAL_TODAY'] = before
  }
}

/** Every file below a folder with its contents, to see that nothing changed and nothing came. */
export function filesBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    names
      .map((entryOf) => [join(entryOf.parentPath, entryOf.name), entryOf.isFile()] as const)
      .map(([path, isFile]) => [
        path,
        isFile ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder',
      ]),
  )
}
