import { existsSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { resolve } from 'node:path'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { table } from '../tables.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/** `visit-folder write`: a bezoekmap of some hosts, at a path that does not exist yet. */
export async function writeFolderVerb(line: CommandLine): Promise<Printed> {
  const db = line.required('db')
  const path = resolve(line.required('out'))
  if (line.hosts.length === 0) throw new CommandLineError(2, '--host is missing')
  if (existsSync(path)) throw new CommandLineError(2, `the file exists already: ${path}`)
  const password = await readPassword()
  const made = await withService(db, {}, (caller) =>
    caller.call('visitFolders.write', { requestId: crypto.randomUUID(), path, password, hostIds: line.hosts }),
  )
  return { json: made, text: `${made.visits} visits and ${made.pictures} pictures in ${made.bytes} bytes` }
}

/** `visit-folder merge`: what was written in a bezoekmap. Both versions of a field stay until somebody settles them in the window. */
export async function mergeFolderVerb(line: CommandLine): Promise<Printed> {
  const db = line.required('db')
  const path = resolve(line.required('from'))
  const password = await readPassword()
  const merged = await withService(db, {}, async (caller) => {
    const { token } = await caller.call('visitFolders.read', { path, password })
    const { refused } = await caller.call('visitFolders.preview', { token })
    const done = await caller.call('visitFolders.merge', { requestId: crypto.randomUUID(), token, choices: [] })
    return { ...done, refused: refused.map(({ kind, id, reason }) => ({ kind, id, reason })) }
  })
  const { added, changed, open, pictures, refused } = merged
  const rows = refused.map(({ kind, id, reason }) => [kind, id, reason])
  return {
    json: merged,
    text: [
      `${added} new, ${changed} changed, ${pictures} pictures; ${open} fields of two versions to settle`,
      ...(rows.length > 0 ? [table(['not kept', 'id', 'because'], rows)] : []),
    ].join('\n\n'),
  }
}

/** From the environment or standard input, never an argument: those are in the list of processes and the shell's history. */
async function readPassword(): Promise<string> {
  const given = process.env['ONTHAAL_PASSWORD']
  if (given) return given
  if (process.stdin.isTTY)
    throw new CommandLineError(2, 'no password: set ONTHAAL_PASSWORD or give it on standard input')
  const password = (await textOf(process.stdin)).replace(/\r?\n$/, '')
  if (password === '') throw new CommandLineError(2, 'the password is empty')
  return password
}
