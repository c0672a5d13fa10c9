import type { FormFaultCode } from '../../domain/attendance/form-faults.ts'
import type { DayCell } from '../../domain/attendance/day-cell.ts'

/** A row of a file that is understood, or left open: which child and date it is of. */
type OfDay = { row: number; childId: string; date: string; remark?: string }

/** What becomes of a row of a form. `row` is its number in the file; `before` is what is stored. */
export type RowOutcome =
  | (OfDay & { kind: 'same'; value: DayCell })
  | (OfDay & { kind: 'new' | 'changed'; before: DayCell; value: DayCell })
  | (OfDay & { kind: 'open'; before: DayCell })
  | RowFaultOutcome

/** A row that is not understood: where, what stands there, and for a child the text to map by hand. */
export type RowFaultOutcome = {
  kind: 'fault'
  row: number
  code: FormFaultCode
  text: string
  column?: { letters: string; title: string }
  childId?: string
  date?: string
  /** What the row stands for in the choices of the coordinator, when it is the child that is not known. */
  typedChild?: string
  /** Number of the other row that it contradicts, or the rule by which the day cannot be saved. */
  otherRow?: number
  /** The file of that row, when it is another one. */
  otherFile?: string
  refusal?: string
}
