import { matchesFilter } from '../../../components/matches-filter.ts'
import type { ExtraDayStatus } from '../../../../shared/domain/exchange/document.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ExtraDayEntry } from '../extra-day-types.ts'

/** Which ones a list shows. */
export type Shown = { status: ExtraDayStatus | 'all'; filter: string }

/** Those that a list shows: what comes first, the nearest before the others; then what has passed, the latest first. */
export function orderDays(
  days: readonly ExtraDayEntry[],
  { status, filter }: Shown,
  today: string,
): { coming: ExtraDayEntry[]; past: ExtraDayEntry[] } {
  const shown = days.filter(
    ({ record, child, host, family }) =>
      (status === 'all' || record.status === status) &&
      matchesFilter(filter, [child, host, family].map(nl.common.name)),
  )
  const byDate = (a: ExtraDayEntry, b: ExtraDayEntry): number =>
    a.record.date < b.record.date ? -1 : a.record.date > b.record.date ? 1 : a.id < b.id ? -1 : 1
  return {
    coming: shown.filter(({ record }) => record.date >= today).sort(byDate),
    past: shown.filter(({ record }) => record.date < today).sort((a, b) => -byDate(a, b)),
  }
}
