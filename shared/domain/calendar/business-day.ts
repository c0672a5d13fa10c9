import { toCivil, toEpochDay, weekdayOf, yearOf, type EpochDay } from './date.ts'

/**
 * Easter Sunday of a Gregorian year (anonymous Gregorian computus, Meeus/Jones/Butcher); every movable closing day
 * follows from it.
 */
export function easterSunday(year: number): EpochDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451)
  const days = epact + weekdayShift - 7 * late + 114
  return toEpochDay(year, Math.floor(days / 31), (days % 31) + 1)
}

/**
 * Whether T2 (formerly TARGET2) settles on this day: not in a weekend, nor on 1 January, Good Friday, Easter Monday,
 * 1 May, 25 and 26 December (ECB, long-term calendar of closing days since 2002). Belgian holidays beyond those are
 * business days for payments.
 */
export function isTargetBusinessDay(day: EpochDay): boolean {
  if (weekdayOf(day) >= 6) return false
  const civil = toCivil(day)
  if (civil.month === 1 && civil.day === 1) return false
  if (civil.month === 5 && civil.day === 1) return false
  if (civil.month === 12 && (civil.day === 25 || civil.day === 26)) return false
  const easter = easterSunday(yearOf(day))
  return day !== easter - 2 && day !== easter + 1
}

/** The day itself when payments settle on it, else the first later day on which they do. */
export function nextBusinessDay(day: EpochDay): EpochDay {
  let candidate = day
  while (!isTargetBusinessDay(candidate)) candidate += 1
  return candidate
}
