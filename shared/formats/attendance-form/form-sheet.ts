import type { DayCell } from '../../domain/attendance/day-cell.ts'
import { parseDate, weekdayOf } from '../../domain/calendar/date.ts'
import type { StayRecord } from '../../domain/exchange/document.ts'
import type { FormChild, FormReason } from './form-facts.ts'
import { reasonText } from './find-reason.ts'
import { columnTitles, formMark, headingLabels, monthWords, numberedTitles, weekdayWords } from './form-words-nl.ts'

/** A cell of a form that is written: a text, or a date for which a spreadsheet has a kind of its own. */
export type SheetCell = string | { date: string }

/** What a form of one host and month is made of; `lines` in the order in which they stand on it. */
type FormToWrite = {
  host: FormChild
  /** `2026-10`. */
  month: string
  lines: readonly FormLine[]
  reasonsOn(date: string): readonly FormReason[]
}

/** A child on a date: what is reserved, and what is stored already. */
export type FormLine = { child: FormChild; date: string; planned: readonly StayRecord[]; cell: DayCell }

/** The form as rows of cells: heading, an empty row, titles, one row per child and date. Read back, it changes nothing. */
export function formSheet({ host, month, lines, reasonsOn }: FormToWrite): { rows: SheetCell[][]; headRows: number } {
  const pairs = lines.reduce((most, { cell }) => Math.max(most, cell.stays.length), 2)
  const heading: SheetCell[][] = [
    [headingLabels.host[0], `${host.firstName} ${host.lastName}`],
    [headingLabels.month[0], `${monthWords[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`],
    [headingLabels.hostId[0], host.id],
    [headingLabels.form[0], formMark],
    [],
  ]
  const titles = [
    columnTitles.child[0],
    columnTitles.date[0],
    columnTitles.weekday[0],
    columnTitles.planned[0],
    ...Array.from({ length: pairs }, (_, at) => [
      numbered(numberedTitles.from[0], at + 1),
      numbered(numberedTitles.until[0], at + 1),
    ]).flat(),
    columnTitles.absence[0],
    columnTitles.notifiedAt[0],
    columnTitles.note[0],
    columnTitles.childId[0],
  ]
  const rows = lines.map((line) => lineCells(line, pairs, reasonsOn(line.date)))
  return { rows: [...heading, titles, ...rows], headRows: heading.length + 1 }
}

function lineCells(
  { child, date, planned, cell }: FormLine,
  pairs: number,
  reasons: readonly FormReason[],
): SheetCell[] {
  const { stays, absence } = cell
  const reason = absence && reasons.find(({ id }) => id === (absence.reasonId ?? absence.reason))
  return [
    `${child.firstName} ${child.lastName}`,
    { date },
    weekdayWords[weekdayOf(parseDate(date)) - 1]?.[0] ?? '',
    planned.map(({ from, until }) => `${from}–${until}`).join(' '),
    ...Array.from({ length: pairs }, (_, at) => [stays[at]?.from ?? '', stays[at]?.until ?? '']).flat(),
    absence === undefined ? '' : reason ? reasonText(reason, reasons) : (absence.reasonId ?? absence.reason),
    absence?.notifiedAt === undefined ? '' : `${printedDate(absence.notifiedAt)} ${absence.notifiedAt.slice(11, 16)}`,
    absence?.note ?? '',
    child.id,
  ]
}

/** `05/10/2026` of a date or moment: how a date is written where a cell can only hold text. */
export function printedDate(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
}

function numbered(title: string, number: number): string {
  return number === 1 ? title : `${title} ${number}`
}
