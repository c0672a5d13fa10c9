import type { FormFaultCode } from '../../domain/attendance/form-faults.ts'
import type { CellAbsence, DayCell } from '../../domain/attendance/day-cell.ts'
import { readNoticeCell } from './cell-notice.ts'
import type { DateBasis } from './cell-date.ts'
import { findReason } from './find-reason.ts'
import type { FormColumn, FormField } from './form-columns.ts'
import type { FormReason } from './form-facts.ts'
import { cellText, type FormCell } from './form-table.ts'
import { readStays } from './read-stays.ts'

/** The row of one child on one date, and what is known about that day. */
type RowOfDay = {
  cells: readonly FormCell[]
  columns: readonly FormColumn[]
  date: string
  basis: DateBasis
  reasons: readonly FormReason[]
  stored: DayCell
}

/** What a row answers: a cell of the month sheet, nothing, or what is not understood in which column. */
type RowAnswer =
  | { kind: 'answer'; value: DayCell; remark?: string }
  | { kind: 'open'; remark?: string }
  | { kind: 'fault'; code: FormFaultCode; column?: FormColumn; text: string }

/** Reads the answer of a row. What is left open is never an answer, and takes nothing away that is stored. */
export function readAnswer(row: RowOfDay): RowAnswer {
  const { cells, columns, reasons } = row
  const columnOf = (field: FormField): FormColumn | undefined => columns.find((column) => column.field === field)
  const textOf = (field: FormField): string => cellText(cells[columnOf(field)?.index ?? -1])
  const fault = (code: FormFaultCode, field: FormField): RowAnswer => {
    const column = columnOf(field)
    return { kind: 'fault', code, text: textOf(field), ...(column ? { column } : {}) }
  }
  // "ziek" written where the hours go is an absence; hours are never the word of a reason.
  const wordField = textOf('absence') === '' ? wordInHours(row) : 'absence'
  const remark = textOf('note')
  const withRemark = remark === '' ? {} : { remark }
  const noticeColumn = columnOf('notifiedAt')
  const notice = readNoticeCell(noticeColumn && cells[noticeColumn.index], row.date, row.basis)
  if (notice.fault) return fault(notice.fault, 'notifiedAt')
  if (wordField === undefined) {
    const read = readStays(cells, columns)
    if (read.fault) return { kind: 'fault', code: read.fault, column: read.column, text: read.piece }
    if (notice.notifiedAt) return fault('notice-without-absence', 'notifiedAt')
    return read.stays.length === 0
      ? { kind: 'open', ...withRemark }
      : { kind: 'answer', value: withStoredAbsence(read.stays, row.stored), ...withRemark }
  }
  const found = findReason(textOf(wordField), reasons)
  if (found.fault) return fault(found.fault, wordField)
  const absence = absenceOf(found.reason, notice.notifiedAt, remark, row.stored.absence)
  if (!found.reason.isActive && row.stored.absence?.reasonId !== absence.reasonId)
    return fault('reason-not-in-use', wordField)
  if (wordField !== 'absence') return { kind: 'answer', value: { stays: [], absence } }
  const read = readStays(cells, columns)
  if (read.fault) return { kind: 'fault', code: read.fault, column: read.column, text: read.piece }
  const { stays } = read
  const isStored = row.stored.absence !== undefined && JSON.stringify(stays) === JSON.stringify(row.stored.stays)
  if (stays.length > 0 && !isStored) return fault('present-and-absent', 'absence')
  return { kind: 'answer', value: { stays, absence } }
}

/** The hours as stored already, beside an absence that another host may have told of: the form says nothing against it. */
function withStoredAbsence(stays: DayCell['stays'], stored: DayCell): DayCell {
  return stored.absence && JSON.stringify(stays) === JSON.stringify(stored.stays) ? stored : { stays }
}

/** The column of hours that holds one word and no number, while the others are empty. */
function wordInHours({ cells, columns }: RowOfDay): FormField | undefined {
  const filled = columns.filter(
    ({ index, field = '' }) => /^(from|until|hours)/.test(field) && cellText(cells[index]) !== '',
  )
  const [only, other] = filled
  return only && !other && !/\d/.test(cellText(cells[only.index])) ? only.field : undefined
}

/** The absence that a row tells of: an other reason is a new absence, the same one keeps what the form does not say. */
function absenceOf(
  { id, kind, ruling }: FormReason,
  notifiedAt: string | undefined,
  note: string,
  stored: CellAbsence | undefined,
): CellAbsence {
  const isNewNote = note !== '' && !isSameText(note, stored?.note ?? '')
  const told = { ...(notifiedAt ? { notifiedAt } : {}), ...(isNewNote ? { note } : {}) }
  if (stored && (stored.reasonId ?? stored.reason) === id) return { ...stored, ...told }
  const { notifiedAt: storedNotice, notifiedBy, documentSeenOn, note: storedNote } = stored ?? {}
  return {
    reason: kind,
    ...(id === kind ? {} : { reasonId: id }),
    ...(ruling ? { ruling } : {}),
    ...(storedNotice ? { notifiedAt: storedNotice } : {}),
    ...(notifiedBy ? { notifiedBy } : {}),
    ...(documentSeenOn ? { documentSeenOn } : {}),
    ...(storedNote ? { note: storedNote } : {}),
    ...told,
  }
}

/** Whether two notes are the same to a reader: spreadsheets change line ends and drop blanks and control characters. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, '')
  return plain(a) === plain(b)
}
