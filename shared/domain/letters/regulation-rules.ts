import { formatDate, parseDate } from '../calendar/date.ts'
import { monthsLater } from '../calendar/months-later.ts'
import type { Regulation } from '../exchange/letters.ts'
import { compareText } from '../text-order.ts'

/** Months between the notice and a change to the families' detriment, and months in which they may cancel free of charge (R54). */
const noticeMonths = 2

/** The version of the reglement in force on a date: the one with the latest beginning on or before it. */
export function regulationOn(regulations: readonly Regulation[], date: string): Regulation | undefined {
  return regulations
    .filter(({ from }) => from <= date)
    .toSorted(byBeginning)
    .at(-1)
}

/** Versions by the day from which they hold, then by name. */
function byBeginning(a: Regulation, b: Regulation): number {
  return compareText(a.from, b.from) || compareText(a.version, b.version)
}

/** The first day on which a change to the detriment of families may begin when they are told on a date (R54). */
export function earliestBeginning(toldOn: string): string {
  return formatDate(monthsLater(parseDate(toldOn), noticeMonths))
}

/** Until when a family may cancel free of charge after it was told of a change to its detriment (R54). */
export function freeCancellationUntil(toldOn: string): string {
  return formatDate(monthsLater(parseDate(toldOn), noticeMonths))
}

/** Whether a version begins sooner than the notice allows when families are told on a date (R54); only what is to their detriment. */
export function isToldTooLate({ from, isDetrimental }: Regulation, toldOn: string): boolean {
  return isDetrimental === true && from < earliestBeginning(toldOn)
}

/** Whether a family took note of a version or of a later one, by the order in which versions began. */
export function hasAcknowledged(
  regulations: readonly Regulation[],
  asked: Regulation,
  acknowledged: string | undefined,
): boolean {
  if (acknowledged === asked.version) return true
  const known = regulations.find(({ version }) => version === acknowledged)
  return known !== undefined && byBeginning(known, asked) > 0
}
