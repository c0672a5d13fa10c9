import {
  readTypedTimes,
  type TypedStay,
  type TypedTimesFault,
} from '../../../../shared/domain/attendance/typed-times.ts'
import type { AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'

/** What typed in a cell cannot be, beside hours that cannot be read: `unknown-letter` is no key of a reason in force. */
export type CellFault =
  | TypedTimesFault
  | 'unknown-letter'
  | 'no-plan'
  | 'nothing-reserved'
  | 'closed-for-absence'
  | 'future-day'
  | 'at-other-host'

/** What the day of a cell allows. */
export type CellContext = {
  /** What agreements with this host reserve on the day. */
  reserved: readonly TypedStay[]
  isClosed: boolean
  /** After today: presence cannot be known yet, an absence can. */
  isFuture: boolean
  /** Stays of the child at other hosts on the day. */
  elsewhere: readonly TypedStay[]
  reasons: readonly AbsenceReasonRecord[]
}

/** What a text in a cell means. */
export type ReadCell =
  | { kind: 'as-planned'; stays: readonly TypedStay[] }
  | { kind: 'stays'; stays: readonly TypedStay[] }
  | { kind: 'absence'; reason: AbsenceReasonRecord }
  | { kind: 'clear' }
  | { kind: 'fault'; fault: CellFault; piece: string }

const plannedWords = new Set(['=', 'p', 'plan', 'gepland'])

/**
 * Reads what is typed in a cell of the sheet: hours (`8-16.30`, `8-12 13-16`), the letter or name of a reason of absence, `=`
 * as planned, nothing or `-` to clear. Never throws; what cannot be meant names the rule.
 */
export function readCell(text: string, context: CellContext): ReadCell {
  const typed = text.trim().toLowerCase()
  if (typed === '' || /^[-–—−]$/.test(typed)) return { kind: 'clear' }
  const reason = context.reasons.find(({ key, name }) => key === typed || name.toLowerCase() === typed)
  if (reason) return readAbsence(reason, typed, context)
  if (plannedWords.has(typed)) return readPlanned(context)
  if (/^\p{L}+$/u.test(typed)) return { kind: 'fault', fault: 'unknown-letter', piece: typed }
  const read = readTypedTimes(typed)
  if (read.fault) return { kind: 'fault', fault: read.fault, piece: read.piece }
  return readStays(read.stays, typed, context)
}

/** As planned: what is reserved here, on an open day up to today. */
export function readPlanned(context: CellContext): ReadCell {
  const { reserved, isClosed } = context
  if (reserved.length === 0 || isClosed) return { kind: 'fault', fault: 'no-plan', piece: '' }
  const read = readStays(reserved, '', context)
  return read.kind === 'stays' ? { kind: 'as-planned', stays: read.stays } : read
}

function readStays(stays: readonly TypedStay[], piece: string, { isFuture, elsewhere }: CellContext): ReadCell {
  if (isFuture) return { kind: 'fault', fault: 'future-day', piece }
  const meets = stays.some((stay) => elsewhere.some((other) => stay.from < other.until && other.from < stay.until))
  return meets ? { kind: 'fault', fault: 'at-other-host', piece } : { kind: 'stays', stays }
}

function readAbsence(reason: AbsenceReasonRecord, piece: string, { reserved, isClosed }: CellContext): ReadCell {
  if (reserved.length === 0) return { kind: 'fault', fault: 'nothing-reserved', piece }
  if (isClosed) return { kind: 'fault', fault: 'closed-for-absence', piece }
  return { kind: 'absence', reason }
}
