import { absenceWith } from '../../../../shared/domain/attendance/absence-reasons.ts'
import type { DayCell } from '../../../../shared/domain/attendance/day-cell.ts'
import { formatTime } from '../../../../shared/domain/calendar/time.ts'
import type { AbsenceReasonRecord } from '../../../../shared/domain/exchange/document.ts'
import type { CellContext, ReadCell } from './cell-grammar.ts'
import type { SheetCell } from './sheet-cell.ts'

/** What the day of a cell allows, from the cell as it is computed. */
export function contextOf(
  cell: SheetCell,
  today: number,
  isClosed: boolean,
  reasons: readonly AbsenceReasonRecord[],
): CellContext {
  return {
    reserved: cell.reserved.map(([from, until]) => ({ from, until })),
    isClosed,
    isFuture: cell.date > today,
    elsewhere: cell.elsewhere,
    reasons,
  }
}

/** What a cell holds after it was answered; what was told of an absence stays while its reason stays the same. */
export function valueAfter(read: Exclude<ReadCell, { kind: 'fault' }>, before: DayCell): DayCell {
  switch (read.kind) {
    case 'clear':
      return { stays: [] }
    case 'as-planned':
    case 'stays':
      return { stays: read.stays.map(({ from, until }) => ({ from: formatTime(from), until: formatTime(until) })) }
    case 'absence': {
      const absence = absenceWith(read.reason)
      const isSame = before.absence?.reason === absence.reason && before.absence.reasonId === absence.reasonId
      return { stays: [], absence: isSame && before.absence ? before.absence : absence }
    }
  }
}
