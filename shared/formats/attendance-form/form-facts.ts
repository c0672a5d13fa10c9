import type { DayCell } from '../../domain/attendance/day-cell.ts'
import type { AbsenceReason, AbsenceRuling } from '../../domain/billing/issued.ts'
import type { FormCorrections } from './corrections.ts'

/** A child as a form names it. */
export type FormChild = { id: string; firstName: string; lastName: string }

/**
 * A reason of absence on a date (R69). `id` is that of the kind for a built-in reason; `ruling` is what an absence with it
 * means for the bill, where free days do not decide.
 */
export type FormReason = {
  id: string
  kind: AbsenceReason
  name: string
  key?: string
  isActive: boolean
  ruling?: AbsenceRuling
}

/** What the program knows when a form of one host and month is read; dates YYYY-MM-DD. */
export type FormContext = {
  /** `2026-10`: only dates of it stand on the form. */
  month: string
  /** The children of the host in the month: names are looked for among them alone. */
  children: readonly FormChild[]
  /** Any child of the service, by its id. */
  childById(id: string): FormChild | undefined
  reasonsOn(date: string): readonly FormReason[]
  /** What is stored for the child at this host on the date. */
  storedOn(childId: string, date: string): DayCell
  /** Why a day that differs cannot be saved, by the rules of the month sheet. */
  refusalOf?(childId: string, date: string, value: DayCell): string | undefined
}

/** What the coordinator settled by hand in the preview of a file. */
export type FormChoices = {
  /** A name as it stands in the file (or its unknown id) → the id of the child. */
  children?: Readonly<Record<string, string>>
  /** Index of a column, from 0 → what it holds. */
  columns?: Readonly<Record<string, string>>
  /** Numbers of the rows that are left out. */
  leftOut?: readonly number[]
  /** Cells that were typed anew. */
  corrected?: FormCorrections
}
