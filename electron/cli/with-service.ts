import { statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/index.ts'
import type { CallError } from '../../shared/contract/errors.ts'
import { createService, ServiceStartError, type Service } from '../service/create-service.ts'
import { isDate } from '../../shared/domain/calendar/date.ts'
import { CommandLineError } from './arguments.ts'

/** Calls procedures of the contract; a refusal ends the command line. */
export type Caller = {
  call<Name extends ProcedureName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** For `call PROCEDURE`: any name, any input. */
  callAny(name: string, input: unknown): Promise<unknown>
}

/** Opens the service on a database, does the work, closes it. `create` allows a new file. */
export async function withService<Value>(
  file: string,
  options: { create?: boolean },
  work: (caller: Caller) => Promise<Value>,
): Promise<Value> {
  if (!options.create && !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new CommandLineError(2, `no such database: ${file}`)
  const service = await open(file, options.create ?? false)
  try {
    return await work({
      call: async (name, input) => (await answer(service, name, input)) as never,
      callAny: (name, input) => answer(service, name, input),
    })
  } finally {
    await service.close()
  }
}

async function open(file: string, create: boolean): Promise<Service> {
  const today = process.env['ONTHAAL_TODAY']
  if (today && !isDate(today)) throw new CommandLineError(2, `ONTHAAL_TODAY is not a date: ${today}`)
  try {
    return await createService({
      file: resolve(file),
      backups: join(dirname(resolve(file)), 'backups'),
      actor: userInfo().username,
      ...(today ? { today } : {}),
      emit: (event) => {
        if (event.name === 'progress' && process.stderr.isTTY)
          process.stderr.write(`\r${event.label} ${event.done}/${event.total}${event.done === event.total ? '\n' : ''}`)
      },
      whenMissing: create ? 'create' : 'refuse',
      tidyAtStart: false,
    })
  } catch (error) {
    if (error instanceof ServiceStartError) throw new CommandLineError(3, `${error.reason}: ${error.message}`)
    throw error
  }
}

async function answer(service: Service, name: string, input: unknown): Promise<unknown> {
  const reply = await service.call(name, input)
  if (reply.ok) return reply.value
  throw refusal(reply.error)
}

/** What was asked for cannot be: bad input ends with 2, a rule with 1, the file or the machine with 3. */
function refusal({ code, reason, details, incident }: CallError): CommandLineError {
  const said = `${code}: ${reason}${incident ? ` (incident ${incident})` : ''}`
  const exitCode = code === 'validation' ? 2 : code === 'unavailable' || code === 'internal' ? 3 : 1
  return new CommandLineError(exitCode, said, details)
}
