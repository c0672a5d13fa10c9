import { formatNumber } from '../../../format/money.ts'

/** A share in percent; undefined of nothing. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole
}

/** A percentage as columns show it, `61,2`; a dash where there is nothing to hold it against. */
export function formatPercent(percent: number | undefined): string {
  return percent === undefined ? '–' : formatNumber(percent, 1)
}
