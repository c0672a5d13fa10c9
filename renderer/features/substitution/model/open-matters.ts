import type { AbsenceEntry } from '../substitution-types.ts'

/** What waits in all absences together: child-days of today without a decision, and families that are to be called. */
export function openMatters(absences: readonly Pick<AbsenceEntry, 'openToday' | 'toCall'>[]): {
  today: number
  families: number
} {
  return {
    today: absences.reduce((sum, { openToday }) => sum + openToday, 0),
    families: absences.reduce((sum, { toCall }) => sum + toCall, 0),
  }
}
