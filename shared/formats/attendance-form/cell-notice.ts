import { formatTime } from '../../domain/calendar/time.ts'
import { dateOf, type DateBasis } from './cell-date.ts'
import { readTimeCell } from './cell-time.ts'
import type { FormCell } from './form-table.ts'

/** When somebody was told of an absence, as `2026-10-05T08:30`; nothing for an empty cell; or why it is not read. */
type CellNotice =
  | { notifiedAt?: string; fault?: undefined }
  | { fault: 'not-a-moment' | 'notice-without-time'; notifiedAt?: undefined }

const isoMoment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::00)?$/

/** Reads a moment: `05/10/2026 08:30`, `5/10 8.30`, an hour alone (then of the day itself), or a spreadsheet's number. */
export function readNoticeCell(cell: FormCell, ofDate: string, basis: DateBasis): CellNotice {
  if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) return {}
  if (isDateOrTime(cell, basis)) return { fault: 'not-a-moment' }
  const [date, time] = partsOf(cell)
  const day = date === undefined ? ofDate : dateOf(date, basis)
  if (day === undefined) return { fault: 'not-a-moment' }
  if (time === undefined) return { fault: 'notice-without-time' }
  const { minute } = readTimeCell(time)
  return minute === undefined ? { fault: 'not-a-moment' } : { notifiedAt: `${day}T${formatTime(minute)}` }
}

function partsOf(cell: FormCell): [date: FormCell, time: FormCell] {
  if (typeof cell === 'number') {
    if (cell < 10_000) return [undefined, cell]
    const day = Math.floor(cell)
    // What is left of the day is as inexact as the number is large.
    return [day, cell === day ? undefined : Math.round((cell - day) * 1440) / 1440]
  }
  if (typeof cell !== 'string') return [cell, undefined]
  const typed = cell.trim()
  const [, isoDay, isoTime] = isoMoment.exec(typed) ?? []
  if (isoDay !== undefined) return [isoDay, isoTime]
  const [first = '', ...rest] = typed.split(/\s+(?:om\s+)?/)
  if (rest.length > 0 && /^\d/.test(rest[0] ?? '')) return [first, rest.join(' ')]
  return readTimeCell(typed).minute !== undefined ? [undefined, typed] : [typed, undefined]
}

/** `8.10` may be ten past eight or the eighth of October. */
function isDateOrTime(cell: FormCell, basis: DateBasis): boolean {
  return typeof cell === 'string' && dateOf(cell, basis) !== undefined && readTimeCell(cell).minute !== undefined
}
