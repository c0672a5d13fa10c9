import { formatDate, isDate, toEpochDay } from '../../domain/calendar/date.ts'
import type { FormCell } from './form-table.ts'

/** Why the cell of a date is not read. */
type CellDateFault = 'no-date' | 'not-a-date' | 'outside-month'

/** A date YYYY-MM-DD of the month of the form, or why there is none. */
type CellDate = { date: string; fault?: undefined } | { fault: CellDateFault; date?: undefined }

/** What a form says about its dates: its month, and from which year its spreadsheet counts days. */
export type DateBasis = { month: string; isFrom1904: boolean }

/** Day 0 of a spreadsheet. The one of 1900 counts a 29 February 1900 that never was, which no form is old enough to meet. */
const dayZero = { from1900: toEpochDay(1899, 12, 30), from1904: toEpochDay(1904, 1, 1) }
/** Days that a serial number may mean: 1970 to 2119. */
const serials = { least: 25_569, most: 80_000 }

/** Reads a date of the form's month: `5/10/2026`, `05-10-2026`, `5.10.26`, `2026-10-05`, `5/10`, or the number a spreadsheet keeps. */
export function readDateCell(cell: FormCell, basis: DateBasis): CellDate {
  if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) return { fault: 'no-date' }
  const date = dateOf(cell, basis)
  if (date === undefined) return { fault: 'not-a-date' }
  return date.startsWith(`${basis.month}-`) ? { date } : { fault: 'outside-month' }
}

/** A date of any month, or undefined; one without a year lies in the year of the form. */
export function dateOf(cell: FormCell, { month, isFrom1904 }: DateBasis): string | undefined {
  if (typeof cell === 'number') return ofSerial(cell, isFrom1904)
  if (typeof cell !== 'string') return undefined
  const typed = cell.trim().replace(/[T ]00:00(?::00)?$/, '')
  if (isDate(typed)) return typed
  if (/^\d{5}$/.test(typed)) return ofSerial(Number(typed), isFrom1904)
  const [, day, number, year = month.slice(0, 4)] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(typed) ?? []
  if (day === undefined || number === undefined) return undefined
  const iso = `${year.length === 2 ? '20' : ''}${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(iso) ? iso : undefined
}

function ofSerial(serial: number, isFrom1904: boolean): string | undefined {
  const since1900 = isFrom1904 ? serial + dayZero.from1904 - dayZero.from1900 : serial
  if (!Number.isInteger(since1900) || since1900 < serials.least || since1900 > serials.most) return undefined
  return formatDate(since1900 + dayZero.from1900)
}
