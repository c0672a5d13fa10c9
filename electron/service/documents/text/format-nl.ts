import { parseDate, weekdayOf } from '../../../../shared/domain/calendar/date.ts'
import { addMonths } from '../../../../shared/domain/calendar/period.ts'

/**
 * Amounts, dates and days as Flemish documents print them. Written out instead of taken from Intl: a document must come
 * out the same after an update of the locale data.
 */
const months = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] // prettier-ignore
const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const longWeekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** U+2212, which is as wide as a digit. */
const minus = '\u2212'
const hardSpace = '\u00a0'

/** Cents for a column, without the sign of the euro: `1.234,50`, `−10,42`. */
export function amountText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? minus : ''}${thousands(digits.slice(0, -2))},${digits.slice(-2)}`
}

/** Cents in running text: `€ 1.234,50`, `− € 10,42`. */
export function euroText(cents: number): string {
  return `${cents < 0 ? `${minus}${hardSpace}` : ''}€${hardSpace}${amountText(Math.abs(cents))}`
}

/** A whole number with points: `1.234`. */
export function countText(count: number): string {
  return `${count < 0 ? minus : ''}${thousands(String(Math.abs(count)))}`
}

/** Half days as days: 5 → `2,5`, 18 → `9`. */
export function daysText(halfDays: number): string {
  const whole = countText(Math.trunc(halfDays / 2))
  return halfDays % 2 === 0 ? whole : `${halfDays < 0 && whole === '0' ? minus : ''}${whole},5`
}

function thousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.')
}

/** `10 november 2026`. */
export function longDate(iso: string): string {
  return `${dayMonth(iso)} ${iso.slice(0, 4)}`
}

/** `20 november`, not to be broken over lines. */
export function dayMonth(iso: string): string {
  return `${Number(iso.slice(8))}${hardSpace}${monthName(iso)}`
}

/** `10 nov 2026`, as a column of a table has room for. */
export function shortDate(iso: string): string {
  return `${Number(iso.slice(8))}${hardSpace}${shortMonth(iso)}${hardSpace}${iso.slice(0, 4)}`
}

/** `wo 14 oktober`. */
export function dayDate(iso: string): string {
  return `${weekdays[weekdayOf(parseDate(iso)) - 1]}${hardSpace}${dayMonth(iso)}`
}

/** `woensdag 14 oktober`, in running text. */
export function longDayDate(iso: string): string {
  return `${longWeekdays[weekdayOf(parseDate(iso)) - 1]} ${dayMonth(iso)}`
}

/** Several dates in one text, the month after the last of its days: `5, 7, 12 oktober`; one date with its weekday. */
export function dateList(dates: readonly string[]): string {
  const [only] = dates
  if (dates.length === 1 && only) return dayDate(only)
  return dates
    .map((date, index) => {
      const isLastOfMonth = dates[index + 1]?.slice(0, 7) !== date.slice(0, 7)
      return isLastOfMonth ? dayMonth(date) : String(Number(date.slice(8)))
    })
    .join(', ')
}

/** Several dates with their weekdays, the month after the last of its days: `ma 9, di 10, do 12 november`. */
export function dayList(dates: readonly string[]): string {
  return dates
    .map((date, index) => {
      const isLastOfMonth = dates[index + 1]?.slice(0, 7) !== date.slice(0, 7)
      return isLastOfMonth ? dayDate(date) : shortDayOf(date)
    })
    .join(', ')
}

function shortDayOf(iso: string): string {
  return `${weekdays[weekdayOf(parseDate(iso)) - 1]}${hardSpace}${Number(iso.slice(8))}`
}

/** Name of the month of a month or date: `oktober`. */
export function monthName(iso: string): string {
  return months[Number(iso.slice(5, 7)) - 1] ?? ''
}

/** `oktober 2026`. */
export function monthYear(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`
}

/** First three letters, as a column head has room for: `okt`, `mrt`. */
export function shortMonth(month: string): string {
  const name = monthName(month)
  return name === 'maart' ? 'mrt' : name.slice(0, 3)
}

/** The month before, of the same year; undefined for January. */
export function previousMonth(month: string): string | undefined {
  return month.endsWith('-01') ? undefined : addMonths(month, -1)
}

/** Initial of a weekday for a narrow column: `m d w d v z z`. */
export function weekdayInitial(iso: string): string {
  return (weekdays[weekdayOf(parseDate(iso)) - 1] ?? '').slice(0, 1)
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Names in a sentence: `A`, `A en B`, `A, B en C`. */
export function listText(items: readonly string[]): string {
  const [last] = items.slice(-1)
  return items.length < 2 ? (last ?? '') : `${items.slice(0, -1).join(', ')} en ${last}`
}

/** IBAN in groups of four. */
export function ibanText(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Enterprise number with its points: `0123.456.749`. */
export function enterpriseNumberText(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')
}

/** A kindcode with its dashes, however it is stored: `240828-017-03`. */
export function kindcodeText(kindcode: string): string {
  return kindcode
    .replace(/[ -]/g, '')
    .replace(/^(\d{6})(\d{3})(\d{2})?$/, (_, date: string, sequence: string, attest?: string) =>
      [date, sequence, attest].filter(Boolean).join('-'),
    )
}

/** A number with at most two decimals: `4`, `3,5`, `3,25`; with `isFull` always two: `4,00`. */
export function decimalText(value: number, isFull = false): string {
  const hundredths = Math.round(Math.abs(value) * 100)
  const both = String(hundredths % 100).padStart(2, '0')
  const decimals = isFull ? both : both.replace(/0+$/, '')
  const whole = countText(Math.floor(hundredths / 100))
  return `${value < 0 && hundredths > 0 ? minus : ''}${whole}${decimals === '' ? '' : `,${decimals}`}`
}

/** A count with its noun: `1 bezoek`, `2 bezoeken`. */
export function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
