import { isDate } from '../../../../shared/domain/calendar/date.ts'
import { parseTypedDate } from '../../../format/parse.ts'
import { calendar } from '../../../i18n/nl/calendar.ts'

// Two digits of a year from here on are of the twentieth century: hosts were born in it, agreements end long before it returns.
const firstOfLastCentury = 50

/** A date as it is typed in a form (`1/3/26`, `1 mrt 2026`, `010326`, ISO and what parseTypedDate reads) as ISO date, or undefined. */
export function parseFormDate(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  const parts =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed) ??
    /^(\d{1,2})[-. ]*(\p{L}{3,})[-. ]*(\d{2}|\d{4})$/u.exec(typed)
  if (!parts) return parseTypedDate(typed)
  const [, day = '', month = '', year = ''] = parts
  const iso = `${wholeYear(year)}-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(iso) ? iso : undefined
}

function wholeYear(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) >= firstOfLastCentury ? '19' : '20'}${year}`
}

/** The number of a month that is written in digits or letters; a name may be broken off. Empty for no month. */
function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month
  const at = calendar.months.findIndex((name, index) => name.startsWith(month) || calendar.monthsShort[index] === month)
  return at < 0 ? '' : String(at + 1)
}
