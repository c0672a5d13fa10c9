import type { AbsenceReasonRecord } from '../exchange/document.ts'
import { absenceReasonsOf } from './absence-reasons.ts'

/** Letters that mean something else in the month sheet: no reason can have them. */
export const sheetKeys: readonly string[] = ['n', 'w']

/** Whether the letter of a row is the sheet's own, or that of another reason on a date from the row's on. */
export function isKeyTaken(row: AbsenceReasonRecord, own: readonly AbsenceReasonRecord[]): boolean {
  const { key, id, from, isActive } = row
  if (key === undefined || !isActive) return false
  if (sheetKeys.includes(key)) return true
  const others = own.filter((other) => other.id !== id)
  // A letter can become somebody else's only on the date of a row.
  const dates = [from, ...others.map((other) => other.from).filter((date) => date > from)]
  const reasons = absenceReasonsOf(others)
  return dates.some((date) => reasons.offeredOn(date).some((other) => other.id !== id && other.key === key))
}
