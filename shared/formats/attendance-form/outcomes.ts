import type { DayCell } from '../../domain/attendance/day-cell.ts'

/** Why a row is not understood; each has a sentence in the window. */
export const formFaultCodes = [
  'no-child', 'unknown-child', 'two-children', 'unknown-child-id', 'id-and-name-differ',
  'no-date', 'not-a-date', 'outside-month', 'weekday-differs',
  'empty', 'not-a-time', 'ambiguous-time', 'outside-day', 'comma-in-time', 'no-start', 'no-end', 'end-before-start', 'overlap',
  'unknown-reason', 'two-reasons', 'reason-not-in-use', 'present-and-absent',
  'not-a-moment', 'notice-without-time', 'notice-without-absence', 'row-twice', 'not-allowed',
] as const // prettier-ignore
export type FormFaultCode = (typeof formFaultCodes)[number]

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
  refusal?: string
}
