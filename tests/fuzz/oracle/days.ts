/**
 * Dates for the oracle: ISO texts, stepped with `Date.UTC`. Slow and obvious on purpose, and nothing of the program's own
 * calendar in it.
 */
const dayMs = 86_400_000

const known = new Map<string, number>()

/** Milliseconds of a date at midnight UTC; remembered, because every date is asked for many times. */
function momentOf(date: string): number {
  let moment = known.get(date)
  if (moment === undefined) {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number]
    moment = Date.UTC(year, month - 1, day)
    known.set(date, moment)
  }
  return moment
}

/** The date a number of days later. */
export function plusDays(date: string, days: number): string {
  return new Date(momentOf(date) + days * dayMs).toISOString().slice(0, 10)
}

/** All dates from one to another, both included. */
export function datesBetween(from: string, until: string): string[] {
  const dates: string[] = []
  for (let moment = momentOf(from); moment <= momentOf(until); moment += dayMs)
    dates.push(new Date(moment).toISOString().slice(0, 10))
  return dates
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: string): number {
  return new Date(momentOf(date)).getUTCDay() || 7
}

/** Whole weeks from the Monday `start` to the Monday of the date; negative before it. */
export function weeksSince(start: string, date: string): number {
  const monday = momentOf(date) - (isoWeekday(date) - 1) * dayMs
  return (monday - momentOf(start)) / (7 * dayMs)
}

/** The dates of a month `YYYY-MM`. */
export function datesOfMonth(month: string): string[] {
  return datesBetween(`${month}-01`, plusDays(plusDays(`${month}-01`, 31).slice(0, 8) + '01', -1))
}

/** The dates of a calendar year. */
export function datesOfYear(year: string): string[] {
  return datesBetween(`${year}-01-01`, `${year}-12-31`)
}

/** `2026-Q4` of a date. */
export function quarterName(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/** Whether a date lies in a period whose end may be left out. */
export function isWithin(date: string, from: string, until: string | undefined): boolean {
  return from <= date && (until === undefined || date <= until)
}

/** Order by UTF-16 code unit, written out. */
export function byCodeUnit(a: string, b: string): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1)
    if (a.charCodeAt(index) !== b.charCodeAt(index)) return a.charCodeAt(index) - b.charCodeAt(index)
  return a.length - b.length
}
