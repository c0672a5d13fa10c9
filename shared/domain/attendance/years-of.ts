import { yearOf } from '../calendar/date.ts'
import { intersect, yearPeriod, type Period } from '../calendar/period.ts'

/** A period cut at New Year: days are decided one calendar year at a time, for free days are counted by year. */
export function yearsOf(period: Period): Period[] {
  const parts: Period[] = []
  for (let year = yearOf(period.from); year <= yearOf(period.until); year += 1) {
    const part = intersect(period, yearPeriod(year))
    if (part) parts.push(part)
  }
  return parts
}
