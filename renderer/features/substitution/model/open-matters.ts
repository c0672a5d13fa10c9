import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { AbsenceEntry } from '../substitution-types.ts'

/** A leave that begins later than so many days from today waits in nobody's way. */
const daysAhead = 14

/** What waits in all absences together: child-days of today without a decision, and families to call in the coming two weeks. */
export function openMatters(
  absences: readonly Pick<AbsenceEntry, 'openToday' | 'toCall' | 'record'>[],
  today: string,
): { today: number; families: number } {
  const soon = formatDate(parseDate(today) + daysAhead)
  return {
    today: absences.reduce((sum, { openToday }) => sum + openToday, 0),
    families: absences.reduce((sum, { toCall, record }) => sum + (record.from <= soon ? toCall : 0), 0),
  }
}
