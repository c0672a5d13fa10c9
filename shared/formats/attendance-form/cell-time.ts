import { readTypedTime, type TypedTime, type TypedTimeFault } from '../../domain/attendance/typed-time.ts'
import type { FormCell } from './form-table.ts'

/** Why the cell of one time is not read. */
type CellTimeFault = TypedTimeFault | 'comma-in-time'

/** A time in minutes since midnight, or why there is none. */
type CellTime = TypedTime | { fault: CellTimeFault; minute?: undefined }

/** How far from a whole minute a fraction of a day may lie: a spreadsheet keeps 8:30 as 0.354166666666667. */
const tolerance = 0.01

/**
 * Reads one time of a form: what somebody typed (`8.30`, `8:30`, `830`, `8u30`), or a fraction of a day, which is how a
 * spreadsheet keeps a time. `8,3` as a number is nobody's time: half past eight was typed as `8,30`, or eighteen past.
 */
export function readTimeCell(cell: FormCell): CellTime {
  if (cell === undefined) return { fault: 'empty' }
  if (typeof cell === 'boolean') return { fault: 'not-a-time' }
  if (typeof cell === 'number') return ofNumber(cell)
  const typed = cell.trim()
  if (/^0[.,]\d{3,}$/.test(typed)) return ofNumber(Number(typed.replace(',', '.')))
  if (/^\d{1,2},\d{1,2}$/.test(typed)) return { fault: 'comma-in-time' }
  return readTypedTime(typed)
}

function ofNumber(value: number): CellTime {
  if (Number.isInteger(value) && value >= 0 && value < 10_000) return readTypedTime(String(value))
  if (!(value > 0 && value < 1)) return { fault: value > 0 && value < 24 ? 'ambiguous-time' : 'not-a-time' }
  const minute = Math.round(value * 1440)
  if (Math.abs(value * 1440 - minute) > tolerance) return { fault: 'not-a-time' }
  return minute > 1439 ? { fault: 'outside-day' } : { minute }
}
