import { legalHolidays, type LegalHoliday } from '../calendar/legal-holidays.ts'
import type { ClosureRecord } from '../exchange/document.ts'

/** The legal holidays of a year by whether the whole service is closed on them already. */
export type HolidayStanding = { missing: LegalHoliday[]; covered: LegalHoliday[] }

/** Which of the ten legal holidays (R79) no closure of the whole service covers yet; two on one date are added once. */
export function holidaysToAdd(
  year: number,
  closures: readonly Pick<ClosureRecord, 'hostId' | 'from' | 'until'>[],
): HolidayStanding {
  const ofService = closures.filter(({ hostId }) => hostId === null)
  const standing: HolidayStanding = { missing: [], covered: [] }
  for (const holiday of legalHolidays(year)) {
    const { date } = holiday
    const isCovered =
      ofService.some(({ from, until }) => from <= date && date <= until) ||
      standing.missing.some((other) => other.date === date)
    standing[isCovered ? 'covered' : 'missing'].push(holiday)
  }
  return standing
}

/** The closure of the whole service for a legal holiday. */
export function holidayClosure({ date }: LegalHoliday): ClosureRecord {
  return { hostId: null, from: date, until: date, reason: 'holiday', rsz: 'holiday' }
}
