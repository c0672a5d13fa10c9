import type { AbsenceReasons } from '../../../../shared/domain/attendance/absence-reasons.ts'
import { isEmptyCell, type DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { CellCost } from '../model/cell-cost.ts'
import { absenceWords } from './cell-words.ts'

/** What was put in a cell, for the status bar: `ziek, respijtdag`, `aanwezig 08:00–14:15`. */
export function whatWasDone(value: DayCell, cost: CellCost, reasons: AbsenceReasons, date: string): string {
  if (isEmptyCell(value)) return text.done.cleared
  const absence = absenceWords(value, date, reasons)
  if (absence) return text.done.absent(absence.name, billOf(value, cost))
  if (cost.cell.state === 'planned') return text.done.planned
  return text.done.stays(value.stays.map(({ from, until }) => `${from}–${until}`).join(text.and))
}

function billOf({ absence }: DayCell, { day }: CellCost): string {
  if (day?.kind === 'charged-absence') return text.done.charged
  if (day?.kind === 'closed') return text.done.free
  return absence?.ruling === undefined ? text.done.freeDay : text.done.free
}
