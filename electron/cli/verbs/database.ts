import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { procedures } from '../../../shared/contract/index.ts'
import { CommandLineError, type CommandLine } from '../arguments.ts'
import { withService } from '../with-service.ts'
import type { Printed } from './printed.ts'

/** `backup`: a verified copy at a path that does not exist yet. */
export async function backupVerb(line: CommandLine): Promise<Printed> {
  const path = resolve(line.required('out'))
  if (existsSync(path)) throw new CommandLineError(2, `the file exists already: ${path}`)
  const made = await withService(line.required('db'), {}, (caller) =>
    caller.call('backups.make', { requestId: crypto.randomUUID(), path }),
  )
  const photos = made.photos ? `, ${made.photos} pictures beside it` : ''
  return { json: made, text: `${made.name}, ${made.bytes} bytes, verified${photos}` }
}

/** `check`: integrity, foreign keys, totals recomputed from facts; findings end with 1. */
export async function checkVerb(line: CommandLine): Promise<Printed> {
  const report = await withService(line.required('db'), {}, (caller) => caller.call('database.check', {}))
  const findings = [
    ...report.integrity,
    ...report.foreignKeys.map((one) => `foreign key: ${one}`),
    ...report.wrongTotals.map((one) => `${one.number}: issued ${one.issuedCents}, from facts ${one.recomputedCents}`),
    ...report.gaps.map((number) => `number missing: ${number}`),
  ]
  if (findings.length > 0) throw new CommandLineError(1, findings.join('\n'), report)
  return { json: report, text: `sound: ${report.invoices} invoices and ${report.payouts} payouts recomputed` }
}

/** `call`: any procedure of the contract with JSON input; a command gets a request id when it has none. */
export async function callVerb(line: CommandLine): Promise<Printed> {
  const [, name] = line.words
  if (name === undefined) throw new CommandLineError(2, `which procedure? ${Object.keys(procedures).join(', ')}`)
  const input = readInput(line.optional('input') ?? '{}')
  const isCommand = Object.entries(procedures).some(([known, { kind }]) => known === name && kind === 'command')
  const value = await withService(line.required('db'), {}, (caller) =>
    caller.callAny(name, isCommand ? { requestId: crypto.randomUUID(), ...input } : input),
  )
  return { json: value, text: JSON.stringify(value, undefined, 1) }
}

function readInput(text: string): object {
  try {
    const input: unknown = JSON.parse(text)
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new CommandLineError(2, '--input is not a JSON object')
}
