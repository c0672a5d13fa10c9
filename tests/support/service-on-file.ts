import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { createService, type Service } from '../../electron/service/create-service.ts'
import type { Seals } from '../../electron/service/visit-folders/seals.ts'
import {
  procedures,
  type InputOf,
  type NamesOf,
  type OutputOf,
  type ProcedureName,
} from '../../shared/contract/index.ts'
import type { Reply } from '../../shared/contract/errors.ts'
import type { ServiceEvent } from '../../shared/contract/events.ts'
import type { Json } from './exchange-document.ts'
import { writeEmptyDatabase } from './empty-database.ts'
import { quickSeals } from './sealed-container.ts'

type Wanted<Name extends ProcedureName> =
  Name extends NamesOf<'command'> ? Omit<InputOf<Name>, 'requestId'> & { requestId?: string } : InputOf<Name>

/** The service on a database in a folder of its own, which goes when it is disposed of. */
export type ServiceOnFile = AsyncDisposable & {
  folder: string
  file: string
  events: ServiceEvent[]
  logged: string[]
  service(): Service
  /** The value of a call; a refusal is an error. Commands get a request id. */
  call<Name extends ProcedureName>(name: Name, input: Wanted<Name>): Promise<OutputOf<Name>>
  /** The refusal of a call, as `code: reason`; a value is an error. */
  refusal(name: ProcedureName, input: object): Promise<string>
  reply(name: string, input: unknown): Promise<Reply>
  /** Another program at the same file. */
  sql(...statements: string[]): void
  rows(query: string): Record<string, unknown>[]
  /** Closes and opens again, perhaps on another day. */
  reopen(today?: string): Promise<void>
  close(): Promise<void>
}

/** A folder for one test. */
export function testFolder(): string {
  return mkdtempSync(join(tmpdir(), 'onthaal-test-'))
}

/** Starts the service on an empty database (or what is in the folder given) and imports a document, when there is one. */
export async function serviceOnFile(
  document?: Json,
  options: { today?: string; folder?: string; file?: string; actor?: string; seals?: Seals } = {},
): Promise<ServiceOnFile> {
  const folder = options.folder ?? testFolder()
  const file = options.file ?? join(folder, 'onthaal.sqlite')
  const events: ServiceEvent[] = []
  const logged: string[] = []
  const start = (today: string): Promise<Service> =>
    createService({
      file,
      backups: join(folder, 'backups'),
      actor: options.actor ?? 'tester',
      today,
      // What the product takes seconds for on purpose is tried where it is what is tested: processes, command line, journeys.
      seals: options.seals ?? quickSeals,
      emit: (event) => void events.push(event),
      tidyAtStart: false,
      log: (message, error) => void logged.push(`${message} ${String(error)}`),
    })
  if (!options.folder && !options.file) await writeEmptyDatabase(file)
  let service: Service | undefined = await start(options.today ?? '2026-11-22')
  const running = (): Service => {
    if (!service) throw new Error('the service is closed')
    return service
  }
  const close = async (): Promise<void> => {
    const closing = service
    service = undefined
    await closing?.close()
  }
  const opened: ServiceOnFile = {
    folder,
    file,
    events,
    logged,
    service: running,
    reply: (name, input) => running().call(name, input),
    async call(name, input) {
      const reply = await running().call(name, withRequest(name, input))
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)} ${logged.join('\n')}`)
      return reply.value as never
    },
    async refusal(name, input) {
      const reply = await running().call(name, withRequest(name, input))
      if (reply.ok) throw new Error(`${name} was not refused`)
      return `${reply.error.code}: ${reply.error.reason}`
    },
    sql(...statements) {
      withConnection(file, (other) => statements.forEach((statement) => other.exec(statement)))
    },
    rows(query) {
      return withConnection(file, (other) => other.prepare(query).all() as Record<string, unknown>[])
    },
    async reopen(today = options.today ?? '2026-11-22') {
      await close()
      service = await start(today)
    },
    close,
    async [Symbol.asyncDispose]() {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  if (document !== undefined) {
    const path = join(folder, 'document.json')
    writeFileSync(path, JSON.stringify(document))
    // What cannot begin leaves no folder either.
    await opened.call('exchange.import', { path }).catch(async (error: unknown) => {
      await opened[Symbol.asyncDispose]()
      throw error
    })
    rmSync(path)
  }
  return opened
}

/**
 * Works on a file with a connection of its own. The program's own driver: a second copy of SQLite in one process (node:sqlite)
 * does not see the locks of the first, and spoils a database that both have open.
 */
function withConnection<Value>(file: string, work: (connection: Driver.Database) => Value): Value {
  const connection = new Driver(file)
  try {
    return work(connection)
  } finally {
    connection.close()
  }
}

function withRequest(name: ProcedureName, input: object): object {
  return procedures[name].kind === 'command' ? { requestId: crypto.randomUUID(), ...input } : input
}
