import type { AbsenceRecord, StayRecord } from '../exchange/document.ts'

/** An absence without the child and the date it is of. */
export type CellAbsence = Omit<AbsenceRecord, 'childId' | 'date'>

/** What stands in a cell of a host's month sheet: the stays of a child there on a date, and the child's absence of that date. */
export type DayCell = { stays: StayRecord[]; absence?: CellAbsence | undefined }

/** A cell of nobody's answer. */
export const emptyCell: DayCell = { stays: [] }

/** How an answer came: typed in the sheet, given for many days at once, or read from a form. */
export const dayLogSources = ['typed', 'answered', 'form'] as const
export type DayLogSource = (typeof dayLogSources)[number]

/** An absence as it stands in a cell: the cell says of which child and date. */
export function cellAbsence({ childId: _childId, date: _date, ...absence }: AbsenceRecord): CellAbsence {
  return absence
}

/** What stands in a cell, in its normal form: the stays of the child at the host, and its absence of the date. */
export function cellOf(stays: readonly StayRecord[] | undefined, absence: AbsenceRecord | undefined): DayCell {
  return normalCell({ stays: [...(stays ?? [])], ...(absence && { absence: cellAbsence(absence) }) })
}

/** A cell with its stays in order of time and its keys in one order, so that equal cells are equal texts. */
export function normalCell({ stays, absence }: DayCell): DayCell {
  const ordered = stays.map(({ from, until }) => ({ from, until })).sort((a, b) => (a.from < b.from ? -1 : 1))
  return absence === undefined ? { stays: ordered } : { stays: ordered, absence: normalAbsence(absence) }
}

/** Whether two cells say the same. */
export function isSameCell(a: DayCell, b: DayCell): boolean {
  return JSON.stringify(normalCell(a)) === JSON.stringify(normalCell(b))
}

/** Whether two cells say the same about the child's absence. */
export function isSameAbsence(a: DayCell, b: DayCell): boolean {
  return isSameCell({ ...a, stays: [] }, { ...b, stays: [] })
}

/** Whether nobody answered for the day here. */
export function isEmptyCell({ stays, absence }: DayCell): boolean {
  return stays.length === 0 && absence === undefined
}

const absenceKeys = [
  'reason',
  'notifiedAt',
  'ruling',
  'reasonId',
  'notifiedBy',
  'documentSeenOn',
  'rulingReason',
  'note',
] as const satisfies (keyof CellAbsence)[]

function normalAbsence(absence: CellAbsence): CellAbsence {
  return Object.fromEntries(
    absenceKeys.flatMap((key) => (absence[key] === undefined ? [] : [[key, absence[key]]])),
  ) as CellAbsence
}
