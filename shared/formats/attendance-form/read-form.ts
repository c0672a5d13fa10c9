import { isEmptyCell, isSameCell, type DayCell } from '../../domain/attendance/day-cell.ts'
import { parseDate, weekdayOf } from '../../domain/calendar/date.ts'
import { readDateCell, type DateBasis } from './cell-date.ts'
import { correctedRow } from './corrections.ts'
import { childFinder } from './find-child.ts'
import { readColumns, type FormColumn, type FormColumns, type FormField } from './form-columns.ts'
import type { FormChoices, FormContext } from './form-facts.ts'
import { cellText, type FormTable, type TableRow } from './form-table.ts'
import { weekdayWords } from './form-words-nl.ts'
import type { RowFaultOutcome, RowOutcome } from './outcomes.ts'
import { plainText } from './plain-text.ts'
import { readAnswer } from './read-row.ts'

/** What a form says: its columns, and what becomes of each of its rows, in their order. */
export type FormReading = FormColumns & { outcomes: readonly RowOutcome[]; leftOut: readonly number[] }

/** Reads a filled-in form against what is stored. Never throws; a row is understood wholly or not at all. */
export function readForm(table: FormTable, context: FormContext, choices: FormChoices = {}): FormReading {
  const read = readColumns(table, choices.columns)
  const { headRow } = read
  if (!headRow || read.fault) return { ...read, outcomes: [], leftOut: [] }
  const basis: DateBasis = { month: context.month, isFrom1904: table.isFrom1904 ?? false }
  const reader = rowReader(read.columns, context, choices, basis)
  const left = new Set(choices.leftOut)
  const rows = table.rows.filter(({ number, cells }) => number > headRow.number && hasAnswerOrName(cells, read.columns))
  const outcomes = rows
    .filter(({ number }) => !left.has(number))
    .map((row) => reader(correctedRow(row, read.columns, choices.corrected, basis)))
  return {
    ...read,
    outcomes: markTwice(outcomes),
    leftOut: rows.flatMap(({ number }) => (left.has(number) ? [number] : [])),
  }
}

/** A row of blanks, or of printed days and plans alone, is no row of a child. */
function hasAnswerOrName(cells: TableRow['cells'], columns: readonly FormColumn[]): boolean {
  const printed: readonly (FormField | undefined)[] = ['date', 'weekday', 'planned', undefined]
  return columns.some(({ index, field }) => !printed.includes(field) && cellText(cells[index]) !== '')
}

function rowReader(columns: readonly FormColumn[], context: FormContext, choices: FormChoices, basis: DateBasis) {
  const find = childFinder(context, choices.children)
  const columnOf = (field: FormField): FormColumn | undefined => columns.find((column) => column.field === field)
  const [dateColumn, weekdayColumn] = [columnOf('date'), columnOf('weekday')]
  return ({ number: row, cells }: TableRow): RowOutcome => {
    const textOf = (column: FormColumn | undefined): string => (column ? cellText(cells[column.index]) : '')
    const fault = (
      code: RowFaultOutcome['code'],
      text: string,
      column?: FormColumn,
      more: Partial<RowFaultOutcome> = {},
    ): RowFaultOutcome => ({
      kind: 'fault',
      row,
      code,
      text,
      ...(column ? { column: { letters: column.letters, title: column.title } } : {}),
      ...more,
    })
    const idColumn = columnOf('childId')
    // As it stands: an id of another program may begin or end with a space.
    const id = idColumn === undefined ? '' : String(cells[idColumn.index] ?? '')
    const found = find(id, nameIn(textOf, columnOf))
    if (found.fault) {
      const more = found.fault === 'no-child' ? {} : { typedChild: found.typed }
      return fault(found.fault, found.typed, columnOf('child') ?? columnOf('childId') ?? columnOf('lastName'), more)
    }
    const childId = found.child.id
    const day = readDateCell(dateColumn && cells[dateColumn.index], basis)
    if (day.fault) return fault(day.fault, textOf(dateColumn), dateColumn, { childId })
    const { date } = day
    if (isOtherWeekday(textOf(weekdayColumn), date)) {
      return fault('weekday-differs', textOf(weekdayColumn), weekdayColumn, { childId, date })
    }
    const stored = context.storedOn(childId, date)
    const answer = readAnswer({ cells, columns, date, basis, reasons: context.reasonsOn(date), stored })
    if (answer.kind === 'fault') return fault(answer.code, answer.text, answer.column, { childId, date })
    const ofDay = { row, childId, date, ...(answer.remark === undefined ? {} : { remark: answer.remark }) }
    if (answer.kind === 'open') return { kind: 'open', ...ofDay, before: stored }
    return outcomeOf(answer.value, stored, ofDay, (value) => {
      const refusal = context.refusalOf?.(childId, date, value)
      return refusal === undefined ? undefined : fault('not-allowed', '', undefined, { childId, date, refusal })
    })
  }
}

function outcomeOf(
  value: DayCell,
  before: DayCell,
  ofDay: { row: number; childId: string; date: string; remark?: string },
  refused: (value: DayCell) => RowFaultOutcome | undefined,
): RowOutcome {
  if (isSameCell(value, before)) return { kind: 'same', ...ofDay, value }
  return refused(value) ?? { kind: isEmptyCell(before) ? 'new' : 'changed', ...ofDay, before, value }
}

function nameIn(
  textOf: (column: FormColumn | undefined) => string,
  columnOf: (field: FormField) => FormColumn | undefined,
): string {
  return `${textOf(columnOf('firstName'))} ${textOf(columnOf('child')) || textOf(columnOf('lastName'))}`.trim()
}

const weekdays = new Map(
  weekdayWords.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)

function isOtherWeekday(text: string, date: string): boolean {
  const weekday = weekdays.get(text) ?? weekdays.get(plainText(text))
  return weekday !== undefined && weekday !== weekdayOf(parseDate(date))
}

/** Rows of one child and date that do not say the same: none is believed, and each says where another one stands. */
function markTwice(outcomes: readonly RowOutcome[]): RowOutcome[] {
  const byDay = Map.groupBy(
    outcomes.filter((outcome) => outcome.kind !== 'fault' && outcome.kind !== 'open'),
    ({ childId, date }) => JSON.stringify([childId, date]),
  )
  const replaced = new Map<number, RowOutcome>()
  for (const [first, ...others] of byDay.values()) {
    const other = others.find(({ value }) => first && !isSameCell(value, first.value))
    if (!first) continue
    for (const { row, childId, date, value } of [first, ...others]) {
      if (other) {
        const otherRow = row === first.row ? other.row : first.row
        replaced.set(row, { kind: 'fault', code: 'row-twice', text: '', row, childId, date, otherRow })
      } else if (row !== first.row) {
        // Said twice in the same words: once the first is written, the second is as stored.
        replaced.set(row, { kind: 'same', row, childId, date, value })
      }
    }
  }
  return outcomes.map((outcome) => replaced.get(outcome.row) ?? outcome)
}
