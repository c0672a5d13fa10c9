import { formatDay } from '../../../format/date.ts'
import { formatNumber, formatSignedCount } from '../../../format/money.ts'
import { deviations as text } from '../../../i18n/nl/deviations.ts'
import type { ChildDeviation } from '../deviation-types.ts'

/** Every way in which a use differs, for a row of a list: `komt minder · vertrekt later`. */
export function kindsOf(deviations: readonly ChildDeviation[]): string {
  return deviations.map(({ kind }) => text.kinds[kind]).join(' · ')
}

/** How much and since when: `Gemiddeld 1 dag per week, 9 weken na elkaar sinds 7 sep.` */
export function sizeWords({ kind, average, weeks, since }: ChildDeviation, year: number | undefined): string {
  const from = formatDay(since, year)
  return kind === 'less' || kind === 'more'
    ? text.byDays(formatNumber(Math.round(average * 5) / 10), weeks, from)
    : text.byMinutes(formatNumber(Math.round(average)), weeks, from)
}

/** Minutes later (`+48′`) or earlier (`−20′`) than planned; `0′` when it is on time, nothing when no day tells. */
export function signedMinutes(minutes: number | undefined): string {
  return minutes === undefined ? '' : `${formatSignedCount(Math.round(minutes))}′`
}
