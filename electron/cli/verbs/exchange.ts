import { existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { table } from '../tables.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/**
 * `import`: a new database from an exchange document. It is made under a name of this process and gets its own when it is
 * whole, so that a refused document leaves nothing, and two imports at once do not spoil each other's.
 */
export async function importVerb(line: CommandLine): Promise<Printed> {
  const file = resolve(line.required('db'))
  const from = resolve(line.required('from'))
  if (existsSync(file)) throw new CommandLineError(2, `the database exists already: ${file}`)
  if (!existsSync(from)) throw new CommandLineError(2, `no such file: ${from}`)
  const partial = `${file}.partial-${process.pid}`
  removeLeftovers(file)
  try {
    const { counts } = await withService(partial, { create: true }, (caller) =>
      caller.call('exchange.import', { requestId: crypto.randomUUID(), path: from }),
    )
    putInPlace(partial, file)
    return { json: counts, text: table(['list', 'records'], Object.entries(counts)) }
  } finally {
    for (const part of ['', '-wal', '-shm']) rmSync(partial + part, { force: true })
  }
}

/** Never over a database that came meanwhile. A file system without links has renaming only. */
function putInPlace(partial: string, file: string): void {
  try {
    linkSync(partial, file)
  } catch {
    if (existsSync(file)) throw new CommandLineError(2, `the database exists already: ${file}`)
    renameSync(partial, file)
  }
}

/** Removes what imports of this file left whose process was ended. */
function removeLeftovers(file: string): void {
  if (!existsSync(dirname(file))) return
  for (const name of readdirSync(dirname(file))) {
    const [, owner, pid] = /^(.+)\.partial-(\d+)(?:-wal|-shm)?$/.exec(name) ?? []
    if (owner === basename(file) && !isRunning(Number(pid))) rmSync(join(dirname(file), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** `export`: the exchange document on standard output. */
export async function exportVerb(line: CommandLine): Promise<Printed> {
  const { text } = await withService(line.required('db'), {}, (caller) => caller.call('exchange.export', {}))
  return { raw: text }
}
