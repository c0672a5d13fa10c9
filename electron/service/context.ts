import type { Executor, OpenDatabase } from '../../db/open.ts'
import type { AuditEntry } from '../../db/repositories/audit.ts'
import type { NamesOf, OutputOf, ParsedInputOf, ProcedureName } from '../../shared/contract/index.ts'
import type { Clock } from './clock.ts'
import type { Seals } from './visit-folders/seals.ts'

/** What every handler gets: data that it cannot write (in a query one moment of it), the clock, and where things lie. */
export type QueryContext = {
  db: Executor
  clock: Clock
  version: string
  file: string
  backups: string
  seals: Seals
}

/** What an act leaves in the audit log; when and who are filled in. */
export type Act = Omit<AuditEntry, 'at' | 'actor'>

/** What a command gets beside that. */
export type CommandContext = QueryContext & {
  actor: string
  /** Runs the one transaction of the command; its value is kept as the reply of this request. */
  commit<Value>(work: (db: Executor) => Promise<{ value: Value; acts: Act[] }>): Promise<Value>
  /** Ends when the caller cancels. */
  cancelled: AbortSignal
  progress(label: string, done: number, total: number): void
  /** Adds to the audit log outside the transaction, for what is done after it. */
  note(acts: Act[]): Promise<void>
  /** The open database, for backups. */
  database(): OpenDatabase
  /** Closes the database, lets the file be replaced, opens it again. */
  replaceFile<Value>(replace: () => Value): Promise<Value>
}

/** What a signal gets: no data. */
export type SignalContext = { cancel(requestId: string): boolean }

type ContextOf<Name extends ProcedureName> =
  Name extends NamesOf<'command'> ? CommandContext : Name extends NamesOf<'signal'> ? SignalContext : QueryContext

/** An answer that takes long to make from what was read: the work runs when the data has been let go, so that others can be asked meanwhile. */
export class AfterReading<Output> {
  readonly work: () => Promise<Output>

  constructor(work: () => Promise<Output>) {
    this.work = work
  }
}

type AnswerOf<Name extends ProcedureName> =
  | OutputOf<Name>
  | (Name extends NamesOf<'query'> ? AfterReading<OutputOf<Name>> : never)

/** The handler of a procedure, typed by the contract. */
export type Handler<Name extends ProcedureName> = (
  context: ContextOf<Name>,
  input: ParsedInputOf<Name>,
) => Promise<AnswerOf<Name>>

/** Handlers of a group of procedures: a missing or an extra one does not compile. */
export type HandlersOf<Names extends ProcedureName> = { [Name in Names]: Handler<Name> }
