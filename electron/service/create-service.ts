import { backUpInto, listBackupEntries } from '../../db/backup.ts'
import { toDatabaseError, type DatabaseError } from '../../db/errors.ts'
import { openDatabase, writeAhead, type OpenDatabase } from '../../db/open.ts'
import { writeAudit } from '../../db/repositories/audit.ts'
import { readRequest, writeRequest } from '../../db/repositories/requests.ts'
import { ServiceError, type Reply } from '../../shared/contract/errors.ts'
import type { ServiceEvent } from '../../shared/contract/events.ts'
import { isProcedureName, procedures, type ProcedureName } from '../../shared/contract/index.ts'
import { systemClock } from './clock.ts'
import type { CommandContext, QueryContext } from './context.ts'
import { toReply } from './errors.ts'
import { handlers, repeats } from './features/index.ts'
import { version } from './version.ts'

/** Where the data lies and to whom the service speaks. */
export type ServiceOptions = {
  file: string
  backups: string
  /** Who acts, for the audit log. */
  actor: string
  /** Fixes the date (ONTHAAL_TODAY). */
  today?: string
  emit: (event: ServiceEvent) => void
  /** Refuse to make a new database. */
  mustExist?: boolean
  /** Make a backup at start when the last one is older than 20 hours; true unless said otherwise. */
  backUpWhenDue?: boolean
  log?: (message: string, error: unknown) => void
}

/** The service: the only way to the data, for the window, the command line and the tests. */
export type Service = { call(procedure: string, input: unknown): Promise<Reply>; close(): Promise<void> }

/** A service that could not start; `reason` is worded by the recovery window. */
export class ServiceStartError extends Error {
  readonly reason: Exclude<DatabaseError['reason'], 'folder-missing'>

  constructor(error: DatabaseError) {
    super(error.message, { cause: error })
    this.name = 'ServiceStartError'
    this.reason = error.reason === 'folder-missing' ? 'folder-read-only' : error.reason
  }
}

const hoursBetweenBackups = 20

/** Opens the database, backs it up when due, migrates it, and answers calls. @throws {ServiceStartError} */
export async function createService(options: ServiceOptions): Promise<Service> {
  const clock = systemClock(options.today)
  const log = options.log ?? ((message: string, error: unknown): void => console.error(message, error))
  const open = (mustExist: boolean): OpenDatabase =>
    openDatabase(options.file, {
      mustExist,
      beforeMigration: (connection) => void backUpInto(connection, options.backups, clock.now()),
    })
  let database: OpenDatabase
  try {
    database = open(options.mustExist ?? false)
  } catch (error) {
    throw new ServiceStartError(toDatabaseError(error))
  }
  if (options.backUpWhenDue !== false) await backUpWhenDue(database, options.backups, clock.now(), log)

  const running = new Map<string, AbortController>()
  // Commands run one after another; queries do not wait for them.
  let lastCommand: Promise<unknown> = Promise.resolve()

  const queryContext = (): QueryContext => ({
    db: database.read,
    clock,
    version,
    file: options.file,
    backups: options.backups,
  })

  async function runCommand(name: ProcedureName, input: { requestId: string }): Promise<unknown> {
    const { requestId } = input
    const known = await readRequest(database.write, requestId)
    if (known && known.procedure !== name) throw new ServiceError('conflict', 'changed-meanwhile')
    const abort = new AbortController()
    running.set(requestId, abort)
    const context: CommandContext = {
      ...queryContext(),
      actor: options.actor,
      cancelled: abort.signal,
      progress: (label, done, total) => options.emit({ name: 'progress', requestId, label, done, total }),
      connection: () => database.connection,
      commit: async (work) => {
        writeAhead(database.connection)
        return database.write.transaction().execute(async (transaction) => {
          const { value, acts } = await work(transaction)
          const at = clock.now()
          await writeAudit(
            transaction,
            acts.map((act) => ({ ...act, at, actor: options.actor })),
          )
          await writeRequest(transaction, { requestId, procedure: name, at, value })
          return value
        })
      },
      replaceFile: async (replace) => {
        await database.close()
        try {
          return replace()
        } finally {
          database = open(false)
        }
      },
    }
    try {
      if (known) {
        await repeat(name, context, input)
        return known.value
      }
      const value = await handle(name, context, input)
      const features = changesOf(name)
      if (features.length > 0) options.emit({ name: 'data-changed', features: [...features] })
      return value
    } finally {
      running.delete(requestId)
    }
  }

  async function run(name: ProcedureName, input: unknown): Promise<unknown> {
    const { kind } = procedures[name]
    if (kind === 'query') return handle(name, queryContext(), input)
    if (kind === 'signal')
      return handle(
        name,
        {
          cancel: (requestId: string) => {
            const abort = running.get(requestId)
            abort?.abort()
            return abort !== undefined
          },
        },
        input,
      )
    const turn = lastCommand.then(() => runCommand(name, input as { requestId: string }))
    lastCommand = turn.catch(() => undefined)
    return turn
  }

  return {
    async call(procedure, input) {
      try {
        if (!isProcedureName(procedure)) throw new ServiceError('validation', 'unknown-procedure', { procedure })
        const parsed = procedures[procedure].input.safeParse(input)
        if (!parsed.success)
          throw new ServiceError('validation', 'invalid-input', {
            issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
          })
        return { ok: true, value: await run(procedure, parsed.data) }
      } catch (error) {
        return toReply(error, log)
      }
    },
    async close() {
      await lastCommand
      await database.close()
    },
  }
}

/** The table of handlers is typed by the contract; here, behind validated input, its types have done their work. */
function handle(name: ProcedureName, context: unknown, input: unknown): Promise<unknown> {
  const handler = handlers[name] as (context: unknown, input: unknown) => Promise<unknown>
  return handler(context, input)
}

async function repeat(name: ProcedureName, context: unknown, input: unknown): Promise<void> {
  const repeatable: Partial<Record<ProcedureName, unknown>> = repeats
  await (repeatable[name] as ((context: unknown, input: unknown) => Promise<void>) | undefined)?.(context, input)
}

function changesOf(name: ProcedureName) {
  const procedure = procedures[name]
  return 'changes' in procedure ? procedure.changes : []
}

/** A backup that cannot be made must not keep the day's work away: it is logged, and the window shows the last one's date. */
async function backUpWhenDue(
  database: OpenDatabase,
  folder: string,
  now: string,
  log: (message: string, error: unknown) => void,
): Promise<void> {
  const hasBegun = await database.read.selectFrom('organiser').select('id').executeTakeFirst()
  if (!hasBegun) return
  try {
    const last = listBackupEntries(folder)[0]
    const hours = last ? (Date.parse(`${now}Z`) - Date.parse(`${last.madeAt}Z`)) / 3_600_000 : Infinity
    // A last backup in the future is one of a wrong clock: it must not keep the next one away.
    if (hours >= 0 && hours < hoursBetweenBackups) return
    backUpInto(database.connection, folder, now)
  } catch (error) {
    log('backup at start failed', error)
  }
}
