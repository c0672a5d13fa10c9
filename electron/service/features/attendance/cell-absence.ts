import type { CellAbsence } from '../../../../shared/domain/attendance/day-cell.ts'
import type { AbsenceRecord } from '../../../../shared/domain/exchange/document.ts'

/** An absence as it stands in a cell: the cell says of which child and date. */
export function cellAbsence({ childId: _childId, date: _date, ...absence }: AbsenceRecord): CellAbsence {
  return absence
}
