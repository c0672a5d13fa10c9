import { easterSunday } from './business-day.ts'
import { formatDate, toEpochDay } from './date.ts'

/** The ten legal holidays of Belgium (R79). */
export const legalHolidayNames = [
  'new-year',
  'easter-monday',
  'labour-day',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'armistice',
  'christmas',
] as const
export type LegalHolidayName = (typeof legalHolidayNames)[number]
export type LegalHoliday = { date: string; name: LegalHolidayName }

/**
 * The ten legal holidays of a year, earliest first (R79). Ten names may be nine dates: in 2008 Ascension fell on 1 May. 11 July
 * is not one of them.
 */
export function legalHolidays(year: number): LegalHoliday[] {
  const easter = easterSunday(year)
  const days: Record<LegalHolidayName, number> = {
    'new-year': toEpochDay(year, 1, 1),
    'easter-monday': easter + 1,
    'labour-day': toEpochDay(year, 5, 1),
    ascension: easter + 39,
    'whit-monday': easter + 50,
    'national-day': toEpochDay(year, 7, 21),
    assumption: toEpochDay(year, 8, 15),
    'all-saints': toEpochDay(year, 11, 1),
    armistice: toEpochDay(year, 11, 11),
    christmas: toEpochDay(year, 12, 25),
  }
  return legalHolidayNames.toSorted((a, b) => days[a] - days[b]).map((name) => ({ date: formatDate(days[name]), name }))
}

/** 11 July, the Day of the Flemish Community: no legal holiday, often a closing day (R79). */
export function flemishHoliday(year: number): string {
  return formatDate(toEpochDay(year, 7, 11))
}
