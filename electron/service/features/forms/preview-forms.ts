import type { Executor } from '../../../../db/open.ts'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { typedCell } from '../../../../shared/formats/attendance-form/corrections.ts'
import type { RowFaultOutcome, RowOutcome } from '../../../../shared/formats/attendance-form/outcomes.ts'
import type { Answer } from '../attendance/check-answers.ts'
import { readMonthsAskingReason } from '../attendance/may-answer.ts'
import { readForms } from './forms-reading.ts'
import { loadForms } from './load-forms.ts'
import type { FileChoices, ReadFile } from './read-forms.ts'

type Preview = OutputOf<'attendanceForms.preview'>
type ShownFile = Preview['files'][number]
type ShownRow = ShownFile['rows'][number]

/** More rows than anybody reads, and than a window should hold. */
const rowsShown = 20_000

/** What filled-in forms would change. */
export async function previewForms(
  db: Executor,
  { files: paths, choices }: { files: readonly string[]; choices: readonly FileChoices[] },
  today: string,
): Promise<Preview> {
  const { files, answers, digest, world } = await readForms(db, await loadForms(paths), choices, today)
  const isShortened = files.reduce((sum, { outcomes }) => sum + outcomes.length, 0) > rowsShown
  const reasonNeeded = await readMonthsAskingReason(db, answers)
  return {
    files: files.map((file) => shownFile(file, isShortened)),
    children: [...world.children],
    hosts: [...world.hosts],
    reasons: world.reasonsOn(today).map(({ id, name }) => ({ id, name })),
    digest,
    days: answers.length,
    ...(reasonNeeded ? { reasonNeeded } : {}),
    isShortened,
  }
}

function shownFile(
  { path, name, fault, hostId, hostName, month, columns, table, outcomes, leftOut }: ReadFile,
  isShortened: boolean,
): ShownFile {
  const cellsOf = correctableCells(table, columns, month)
  const count = (kind: RowOutcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length
  return {
    path,
    name,
    ...(fault ? { fault } : {}),
    ...(hostId === undefined ? {} : { hostId }),
    ...(hostName === undefined ? {} : { hostName }),
    ...(month === undefined ? {} : { month }),
    columns: [...columns],
    counts: {
      same: count('same'),
      new: count('new'),
      changed: count('changed'),
      open: count('open'),
      fault: count('fault'),
      leftOut: leftOut.length,
    },
    faults: outcomes
      .filter((outcome): outcome is RowFaultOutcome => outcome.kind === 'fault')
      .map(({ kind: _kind, ...told }) => ({ ...told, ...(isShortened ? {} : { cells: cellsOf(told.row) }) })),
    rows: outcomes.flatMap((outcome): ShownRow[] =>
      outcome.kind === 'fault' || (isShortened && outcome.kind !== 'changed') ? [] : [shownRow(outcome)],
    ),
    leftOut: [...leftOut],
  }
}

function shownRow(outcome: Exclude<RowOutcome, RowFaultOutcome>): ShownRow {
  const { kind, row, childId, date, remark } = outcome
  return {
    kind,
    row,
    childId,
    date,
    ...('before' in outcome ? { before: shown(outcome.before) } : {}),
    ...('value' in outcome ? { value: shown(outcome.value) } : {}),
    ...(remark === undefined ? {} : { remark }),
  }
}

function shown({ stays, absence }: Answer['value']): NonNullable<ShownRow['value']> {
  return { stays: stays.map(({ from, until }) => ({ from, until })), ...(absence ? { absence } : {}) }
}

/** The cells of a row that may be typed anew: all that is read, but for the id of the child, which nobody knows by heart. */
function correctableCells(table: ReadFile['table'], columns: ReadFile['columns'], month = '') {
  const basis = { month, isFrom1904: table?.isFrom1904 ?? false }
  const rows = new Map(table?.rows.map(({ number, cells }) => [number, cells]))
  const read = columns.filter(({ field }) => field !== undefined && field !== 'planned' && field !== 'childId')
  return (row: number) =>
    read.map(({ index, field }) => ({ index, text: typedCell(rows.get(row)?.[index], field, basis) }))
}
