/** Why documents could not be written; nothing half is left behind in any of these cases. */
type DocumentsReason = 'disk-full' | 'folder-read-only' | 'folder-missing' | 'cancelled' | 'internal'

/** A set of documents that was not written, with the reason and the error it came from. */
export class DocumentsError extends Error {
  readonly reason: DocumentsReason

  constructor(reason: DocumentsReason, cause?: unknown) {
    super(`documents not written: ${reason}${cause instanceof Error ? ` (${cause.message})` : ''}`, { cause })
    this.name = 'DocumentsError'
    this.reason = reason
  }
}

/** The reason behind an error of the file system or of an aborted signal. */
export function documentsError(error: unknown): DocumentsError {
  if (error instanceof DocumentsError) return error
  if (error instanceof Error && error.name === 'AbortError') return new DocumentsError('cancelled', error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new DocumentsError(reasons[code] ?? 'internal', error)
}

/** EBUSY and EPERM are what Windows answers for a file that is open elsewhere: then the folder cannot be replaced. */
const reasons: Readonly<Record<string, DocumentsReason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EBUSY: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ESTALE: 'folder-missing',
  EIO: 'folder-missing',
  ENODEV: 'folder-missing',
}
