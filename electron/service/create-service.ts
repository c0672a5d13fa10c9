import { backUpInto } from '../../db/backup.ts'
import { DatabaseError, toDatabaseError } from '../../db/errors.ts'
import { openDatabase, writeAhead, type OpenDatabase } from '../../db/open.ts'
import { writeAudit } from '../../db/repositories/audit.ts'
import { readOrganiser } from '../../db/repositories/exchange-read.ts'
import { readRequest, writeRequest } from '../../db/repositories/requests.ts'
import { hasRemains } from '../../db/restore.ts'
import { ServiceError, type Reply } from '../../shared/contract/errors.ts'
import type { ServiceEvent } from '../../shared/contract/events.ts'
import { isProcedureName, procedures, type ProcedureName } from '../../shared/contract/index.ts'
import { isForVisitingCopy } from '../../shared/contract/visiting-copy.ts'
import { systemClock } from './clock.ts'
import { createCommandQueue } from './command-queue.ts'
import { AfterReading, type Act, type CommandContext, type QueryContext } from './context.ts'
import { toReply } from './errors.ts'
import { handlers, repeats } from './features/index.ts'
import { indexTexts } from './index-texts.ts'
import { photosFolder } from './photos/photo-names.ts'
import { sweepPhotos } from './photos/sweep-photos.ts'
import { pruneReplies } from './prune-replies.ts'
import { backUpWhenDue } from './start-backup.ts'
import { createStore } from './store.ts'
import { takeFileFromThreads } from './substitution/ask-thread.ts'
import { version } from './version.ts'
import { sealsInThread } from './visit-folders/in-seal-thread.ts'
import type { Seals } from './visit-folders/seals.ts'

/** Where the data lies and to whom the service speaks. */
export type ServiceOptions = {
  file: string
  backups: string
  /** Who acts, for the audit log. */
  actor: string
  /** Fixes the date (ONTHAAL_TODAY). */
  today?: string
  emit: (event: ServiceEvent) => void
  /**
   * When the file is not there: make a new one, refuse, or (unless said otherwise) make one only where no backup and no
   * database set aside shows that there was one before.
   */
  whenMissing?: 'create' | 'refuse' | 'create-when-first'
  /**
   * At start, make a backup when the last one is older than 20 hours, and remove pictures that no visit needs; true unless said
   * otherwise.
   */
  tidyAtStart?: boolean
  /** The database could not be opened again after a restore: the process has to end. */
  onLost?: (error: unknown) => void
  log?: (message: string, error: unknown) => void
  /** Who encrypts bezoekmappen: a thread, unless said otherwise. A test that makes hundreds of them does not wait for each password. */
  seals?: Seals
}

/** The service: the only way to the data, for the window, the command line and the tests. */
export type Service = {
  call(procedure: string, input: unknown): Promise<Reply>
  /** Cancels what runs, waits for it to end, closes the file. */
  close(): Promise<void>
}

/** A service that could not start; `reason` is worded by the recovery window. */
export class ServiceStartError extends Error {
  readonly reason: Exclude<DatabaseError['reason'], 'folder-missing'>

  constructor(error: DatabaseError) {
    super(error.message, { cause: error })
    this.name = 'ServiceStartError'
    this.reason = error.reason === 'folder-missing' ? 'folder-read-only' : error.reason
  }
}

/** Opens the database, backs it up when due, migrates it, and answers calls. @throws {ServiceStartError} */
export async function createService(options: ServiceOptions): Promise<Service> {
  const { file, backups, actor, emit } = options
  const clock = systemClock(options.today)
  const log = options.log ?? ((message: string, error: unknown): void => console.error(message, error))
  const open = (mustExist: boolean): OpenDatabase =>
    openDatabase(file, {
      mustExist,
      beforeMigration: (connection) => void backUpInto(connection, backups, clock.now()),
    })
  const opened = openFirst(options, open)
  if (options.tidyAtStart !== false) {
    await backUpWhenDue(opened, backups, clock.now(), log)
    // What stays a little longer must not keep the day's work away.
    await sweepPhotos(opened.read, photosFolder(file)).catch((error: unknown) => log('photos not swept', error))
  }
  await pruneReplies(opened, clock.today(), log)
  await indexTexts(opened, log)
  const onLost = options.onLost ?? ((error: unknown) => log('database lost', error))
  const store = createStore(
    opened,
    () => open(true),
    () => takeFileFromThreads(file),
    onLost,
  )
  const commands = createCommandQueue()
  const place = { clock, version, file, backups, seals: options.seals ?? sealsInThread }

  async function runCommand(name: ProcedureName, requestId: string, input: unknown, cancelled: AbortSignal) {
    const known = await readRequest(store.current().write, requestId)
    if (known && known.procedure !== name) throw new ServiceError('conflict', 'changed-meanwhile')
    await refuseOnVisitingCopy(name)
    const context = commandContext(name, requestId, cancelled)
    if (known) {
      await repeat(name, context, input)
      return known.value
    }
    return handle(name, context, input)
  }

  async function refuseOnVisitingCopy(name: ProcedureName): Promise<void> {
    if (isForVisitingCopy(name)) return
    const organiser = await readOrganiser(store.current().read)
    if (organiser?.isVisitingCopy) throw new ServiceError('locked', 'visiting-copy')
  }

  function commandContext(name: ProcedureName, requestId: string, cancelled: AbortSignal): CommandContext {
    const stamped = (acts: Act[]) => acts.map((act) => ({ ...act, at: clock.now(), actor }))
    return {
      ...place,
      db: store.current().read,
      actor,
      cancelled,
      progress: (label, done, total) => emit({ name: 'progress', requestId, label, done, total }),
      database: store.current,
      replaceFile: store.replace,
      commit: async (work) => {
        const { write, connection } = store.current()
        writeAhead(connection)
        const committed = await write.transaction().execute(async (transaction) => {
          const { value, acts } = await work(transaction)
          await writeAudit(transaction, stamped(acts))
          await writeRequest(transaction, { requestId, procedure: name, at: clock.now(), value })
          return value
        })
        tellChanges(name)
        return committed
      },
      note: async (acts) => {
        const { write } = store.current()
        await write.transaction().execute((transaction) => writeAudit(transaction, stamped(acts)))
        tellChanges(name)
      },
    }
  }

  /** Told after each transaction, not at the end: what follows it may fail, and the data has changed all the same. */
  function tellChanges(name: ProcedureName): void {
    const features = changesOf(name)
    if (features.length > 0) emit({ name: 'data-changed', features: [...features] })
  }

  async function run(name: ProcedureName, input: unknown): Promise<unknown> {
    const { kind } = procedures[name]
    if (kind === 'signal') return handle(name, { cancel: commands.cancel }, input)
    if (kind === 'query') {
      const answer = await store.read((db) => {
        const context: QueryContext = { ...place, db }
        return handle(name, context, input)
      })
      return answer instanceof AfterReading ? answer.work() : answer
    }
    const { requestId } = input as { requestId: string }
    return commands.run(requestId, (cancelled) => runCommand(name, requestId, input, cancelled))
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
      await commands.close()
      await store.close()
    },
  }
}

/** A file that is gone is not a first start: an empty database in its place would hide that. */
function openFirst(
  { file, backups, whenMissing = 'create-when-first' }: ServiceOptions,
  open: (mustExist: boolean) => OpenDatabase,
): OpenDatabase {
  try {
    if (whenMissing === 'create-when-first' && hasRemains(file, backups))
      throw new DatabaseError('database-missing', `${file} is gone, but there was one`)
    return open(whenMissing === 'refuse')
  } catch (error) {
    throw new ServiceStartError(toDatabaseError(error))
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
