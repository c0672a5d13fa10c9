import { formatTime } from '../../domain/calendar/time.ts'
import { readTypedTimes, type TypedStay, type TypedTimesFault } from '../../domain/attendance/typed-times.ts'
import type { StayRecord } from '../../domain/exchange/document.ts'
import { readTimeCell } from './cell-time.ts'
import type { FormColumn } from './form-columns.ts'
import { cellText, type FormCell } from './form-table.ts'

/** The stays of a row in order of time, none where nothing was filled in; or the column and the piece that is not read. */
type RowStays =
  | { stays: StayRecord[]; fault?: undefined }
  | { fault: TypedTimesFault; column: FormColumn; piece: string; stays?: undefined }

type Filled = { column: FormColumn; cell: FormCell }

/** Reads the hours of a row: pairs of columns, or several stretches in one cell, never both. */
export function readStays(cells: readonly FormCell[], columns: readonly FormColumn[]): RowStays {
  const stays: TypedStay[] = []
  for (const { from, until } of pairsOf(cells, columns)) {
    const read = from && (until ? ofPair(from, until) : ofOneCell(from))
    if (until && !from) return { fault: 'no-start', column: until.column, piece: cellText(until.cell) }
    if (!read) continue
    if ('fault' in read) return read
    const met = read.stays.find((stay) => stays.some((other) => other.from < stay.until && stay.from < other.until))
    if (met && from) return { fault: 'overlap', column: from.column, piece: cellText(from.cell) }
    stays.push(...read.stays)
  }
  return {
    stays: stays
      .sort((a, b) => a.from - b.from)
      .map(({ from, until }) => ({ from: formatTime(from), until: formatTime(until) })),
  }
}

type Read = { stays: TypedStay[] } | { fault: TypedTimesFault; column: FormColumn; piece: string }

function ofPair(first: Filled, last: Filled): Read {
  const [from, until] = [readTimeCell(first.cell), readTimeCell(last.cell)]
  if (from.fault) return { fault: from.fault, column: first.column, piece: cellText(first.cell) }
  if (until.fault) return { fault: until.fault, column: last.column, piece: cellText(last.cell) }
  if (until.minute <= from.minute) {
    const piece = `${cellText(first.cell)} – ${cellText(last.cell)}`
    return { fault: 'end-before-start', column: last.column, piece }
  }
  return { stays: [{ from: from.minute, until: until.minute }] }
}

/** A first cell without a second: several stretches (`8-12 13-17`), or an arrival without a departure. */
function ofOneCell({ column, cell }: Filled): Read {
  if (typeof cell !== 'string') return { fault: 'no-end', column, piece: cellText(cell) }
  const read = readTypedTimes(cell)
  return read.fault ? { fault: read.fault, column, piece: read.piece } : { stays: read.stays }
}

function pairsOf(cells: readonly FormCell[], columns: readonly FormColumn[]): { from?: Filled; until?: Filled }[] {
  const pairs = new Map<string, { from?: Filled; until?: Filled }>()
  for (const column of columns) {
    const [, kind, number = ''] = /^(from|until|hours)(\d*)$/.exec(column.field ?? '') ?? []
    const cell = cells[column.index]
    if (kind === undefined || cellText(cell) === '') continue
    const pair = pairs.get(number) ?? {}
    pairs.set(number, pair)
    pair[kind === 'until' ? 'until' : 'from'] = { column, cell }
  }
  return [...pairs.values()]
}
