import type { Reply } from './errors.ts'
import type { ServiceEvent } from './events.ts'

// What travels between main and the service process. Both sides import it from here, because neither may import the other.

/**
 * Why a service could not start. `database-missing`: the file is gone while there are backups or copies that were set aside,
 * so that this is no first start. `service-crashed` is main's own: the process went down again and again.
 */
export type StartFailure =
  | 'database-missing'
  | 'database-too-new'
  | 'database-damaged'
  | 'database-locked'
  | 'disk-full'
  | 'folder-read-only'
  | 'migration-failed'
  | 'service-crashed'
  | 'internal'

/** Why a backup was not put back; the database is then what it was. `no-answer` is main's own: nobody knows. */
export type RestoreFailure =
  | 'backup-damaged'
  | 'backup-missing'
  | 'database-locked'
  | 'disk-full'
  | 'folder-read-only'
  | 'no-answer'
  | 'internal'

/** The details of the refusal when a retry or a restore did not lead to a service that started. */
export type RecoveryRefusal = { notRestored?: RestoreFailure }

/** What the recovery window can ask of a service that did not start. */
export type RecoveryRequest = { action: 'retry' } | { action: 'list' } | { action: 'restore'; name: string }

/** A backup as the recovery window lists it: `createdAt` is local time, `sound` whether it opens and is whole. */
export type BackupFile = { name: string; createdAt: string; bytes: number; sound: boolean }

/** From main to the service process. */
export type ToService =
  | { kind: 'call'; id: number; procedure: string; input: unknown }
  | { kind: 'recovery'; id: number; request: RecoveryRequest }
  | { kind: 'close' }

/** From the service process to main. */
export type FromService =
  | { kind: 'ready' }
  | { kind: 'failed'; reason: StartFailure }
  | { kind: 'reply'; id: number; reply: Reply }
  | { kind: 'event'; event: ServiceEvent }

/** What main gives the service process on its command line, as JSON. `hold`: do not open the database before a retry is asked. */
export type ServiceArguments = { file: string; backups: string; actor: string; today?: string; hold: boolean }
