import type { FormFileFaultCode } from '../../../../shared/domain/attendance/form-faults.ts'

/**
 * Why a file is no table that can be read. `old-excel` is a workbook of before 2007 or one with a password: both have the same
 * outside. `too-big` and `too-many-rows` name limits that no filled-in form comes near.
 */
export type TableFileReason = Extract<
  FormFileFaultCode,
  'file-missing' | 'too-big' | 'too-many-rows' | 'old-excel' | 'damaged' | 'no-table'
>

/** A file that is not read, with the reason and for a text file the line where it stopped. */
export class TableFileError extends Error {
  readonly reason: TableFileReason
  readonly line: number | undefined

  constructor(reason: TableFileReason, { line, cause }: { line?: number; cause?: unknown } = {}) {
    super(`table not read: ${reason}${line === undefined ? '' : ` (line ${line})`}`, { cause })
    this.name = 'TableFileError'
    this.reason = reason
    this.line = line
  }
}

/** What a form may be at most: a filled-in month is some hundred rows and some ten thousand bytes. */
export const tableLimits = {
  fileBytes: 10_000_000,
  partBytes: 30_000_000,
  unzippedBytes: 40_000_000,
  rows: 5000,
  columns: 200,
  sheets: 100,
} as const
