import { databaseFailure } from '../../db/errors.ts'
import { ServiceError, type CallError, type Reply } from '../../shared/contract/errors.ts'
import { DocumentsError } from './documents/documents-error.ts'

/** Any error as a reply: refusals as they are, failures of file and machine named, the rest an incident in the log. */
export function toReply(error: unknown, log: (message: string, error: unknown) => void): Reply<never> {
  const known = knownError(error)
  if (known) return { ok: false, error: known }
  const incident = crypto.randomUUID().slice(0, 8)
  log(`incident ${incident}`, error)
  return { ok: false, error: { code: 'internal', reason: 'internal', incident } }
}

/** An error that is a refusal, or a failure of file or machine that has a name; undefined for any other. */
export function knownError(error: unknown): CallError | undefined {
  if (error instanceof ServiceError) {
    const { code, reason, details } = error
    return { code, reason, ...(details === undefined ? {} : { details }) }
  }
  if (isCancellation(error)) return { code: 'conflict', reason: 'cancelled' }
  if (error instanceof DocumentsError)
    return error.reason === 'internal'
      ? { code: 'unavailable', reason: 'documents-failed', details: { cause: error.message } }
      : { code: 'unavailable', reason: error.reason }
  const failure = databaseFailure(error)
  return failure === undefined || failure === 'internal' ? undefined : { code: 'unavailable', reason: failure }
}

function isCancellation(error: unknown): boolean {
  if (error instanceof DocumentsError) return error.reason === 'cancelled'
  return error instanceof Error && error.name === 'AbortError'
}
