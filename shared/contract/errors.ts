/** How a call ends. Never thrown across a process border: it is a value on every side. */
export type Reply<Value = unknown> = { ok: true; value: Value } | { ok: false; error: CallError }

/** What kind of refusal it is; the window words each `reason`, exhaustively. */
export type ErrorCode = 'validation' | 'not-found' | 'conflict' | 'locked' | 'unavailable' | 'internal'

/** A refusal: `reason` is a stable slug, `details` what the reason needs to be worded, `incident` leads to the log. */
export type CallError = { code: ErrorCode; reason: string; details?: unknown; incident?: string }

/** Thrown inside the service and turned into a reply at its edge. */
export class ServiceError extends Error {
  readonly code: ErrorCode
  readonly reason: string
  readonly details: unknown

  constructor(code: ErrorCode, reason: string, details?: unknown) {
    super(`${code}: ${reason}`)
    this.name = 'ServiceError'
    this.code = code
    this.reason = reason
    this.details = details
  }
}

/** Reasons any procedure may give beside its own. */
export const commonReasons = [
  'unknown-procedure',
  'invalid-input',
  'service-down',
  'deadline',
  'disk-full',
  'folder-read-only',
  'folder-missing',
  'database-locked',
  'database-damaged',
  'database-too-new',
  'changed-meanwhile',
  'visiting-copy',
  'cancelled',
  'internal',
] as const
