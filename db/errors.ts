/** Why the database cannot serve, as the recovery window and the command line word it. */
export type DatabaseFailure =
  | 'database-too-new'
  | 'database-missing'
  | 'database-damaged'
  | 'database-locked'
  | 'disk-full'
  | 'folder-read-only'
  | 'folder-missing'
  | 'migration-failed'
  | 'internal'

/** A failure of the file or the machine, never of the caller's data. */
export class DatabaseError extends Error {
  readonly reason: DatabaseFailure

  constructor(reason: DatabaseFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'DatabaseError'
    this.reason = reason
  }
}

const failures: [code: RegExp, reason: DatabaseFailure][] = [
  [/^SQLITE_(CORRUPT|NOTADB)/, 'database-damaged'],
  [/^SQLITE_(BUSY|LOCKED)/, 'database-locked'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|EROFS|EACCES|EPERM|EBUSY|EISDIR)/, 'folder-read-only'],
  [/^(SQLITE_CANTOPEN|ENOENT|ENOTDIR)/, 'folder-missing'],
  // A write that the disk refused half-way; SQLite reports a full disk so on some file systems.
  [/^SQLITE_IOERR_(WRITE|FSYNC|SHMSIZE)/, 'disk-full'],
]

/** The one place that reads SQLite's and the file system's error codes. Undefined for any other error. */
export function databaseFailure(error: unknown): DatabaseFailure | undefined {
  if (error instanceof DatabaseError) return error.reason
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string') return undefined
  return failures.find(([pattern]) => pattern.test(code))?.[1]
}

/** The error as a DatabaseError; anything unknown is `internal`. */
export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new DatabaseError(databaseFailure(error) ?? 'internal', message, error)
}
