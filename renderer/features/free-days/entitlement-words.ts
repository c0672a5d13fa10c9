import type { OutputOf } from '../../../shared/contract/index.ts'
import { formatNumber } from '../../format/money.ts'
import { freeDays as text } from '../../i18n/nl/free-days.ts'

/** Where the balance of an agreement in a year comes from. */
export type FreeDays = OutputOf<'attendance.freeDays'>
type Term = FreeDays['terms'][number]

/** A number of days with as many decimals as it has, four at most: `14,4`, `14,4493`. */
export function formatDays(days: number): string {
  const [whole = '', fraction = ''] = formatNumber(days, 4).split(',')
  const shown = fraction.replace(/0+$/, '')
  return shown === '' ? whole : `${whole},${shown}`
}

/** Days a week as they stand in the product: `4`, `2,5`, and `10/6` where a decimal would not be exact. */
export function daysPerWeek({ halfDaysPerCycle, cycleWeeks }: Term): string {
  const quarters = (halfDaysPerCycle * 2) / cycleWeeks
  if (Number.isInteger(quarters)) return formatDays(quarters / 4)
  return `(${halfDaysPerCycle}/${2 * cycleWeeks})`
}

/** `18 × 4/5 × 365/365`, with the words for it. */
export function productOf(term: Term, fullTimeDays: number): { product: string; words: string } {
  const parts = [formatDays(fullTimeDays), daysPerWeek(term), term.activeDays, term.daysInYear] as const
  const cycle = term.cycleWeeks > 1 ? `, ${text.cycle(term.cycleWeeks)}` : ''
  return { product: text.product(...parts), words: `${text.productWords(...parts)}${cycle}` }
}
