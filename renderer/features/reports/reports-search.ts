import { isMonth } from '../../../shared/domain/calendar/period.ts'

/** What the address of Aangiften keeps: the month, when it is not last month, and the location in evidence. */
type ReportsSearch = { maand?: string | undefined; kies?: string | undefined }

/** Reads the search parameters of Aangiften; whatever does not fit is dropped. */
export function reportsSearch({ maand, kies }: Record<string, unknown>): ReportsSearch {
  return {
    maand: typeof maand === 'string' && isMonth(maand) ? maand : undefined,
    // The router reads an id of digits alone as a number.
    kies: typeof kies === 'string' || typeof kies === 'number' ? String(kies) : undefined,
  }
}
