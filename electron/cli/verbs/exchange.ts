import { existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { table } from '../tables.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/**
 * `import`: a new database from an exchange document. It is made under a `.partial` name and renamed when it is whole, so
 * that a refused document leaves nothing.
 */
export async function importVerb(line: CommandLine): Promise<Printed> {
  const file = resolve(line.required('db'))
  const from = resolve(line.required('from'))
  if (existsSync(file)) throw new CommandLineError(2, `the database exists already: ${file}`)
  if (!existsSync(from)) throw new CommandLineError(2, `no such file: ${from}`)
  const partial = `${file}.partial`
  const remove = (): void => {
    for (const part of ['', '-wal', '-shm']) rmSync(partial + part, { force: true })
  }
  remove()
  try {
    const { counts } = await withService(partial, { create: true }, (caller) =>
      caller.call('exchange.import', { requestId: crypto.randomUUID(), path: from }),
    )
    renameSync(partial, file)
    return { json: counts, text: table(['list', 'records'], Object.entries(counts)) }
  } finally {
    remove()
  }
}

/** `export`: the exchange document on standard output. */
export async function exportVerb(line: CommandLine): Promise<Printed> {
  const { text } = await withService(line.required('db'), {}, (caller) => caller.call('exchange.export', {}))
  return { raw: text }
}
