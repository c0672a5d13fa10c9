import { nl } from '../i18n/nl.ts'
import { formatNumber } from './money.ts'

/** A quarter's average of children per opening day, two decimals; a dash when the host is not open in it. */
export function formatAverage({ openDays, halfDays }: { openDays: number; halfDays: number }): string {
  return openDays === 0 ? nl.common.noValue : formatNumber(halfDays / 2 / openDays, 2)
}
