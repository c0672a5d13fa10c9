import type { ExchangeDocument } from '../../../shared/domain/exchange/document.ts'

/** The defaults of exchange.md §5, copied from that page. */
const defaults: { key: string; from: string; value: number }[] = [
  { key: 'host.dayCents', from: '0001-01-01', value: 2815 },
  { key: 'freeDays.fullTime', from: '0001-01-01', value: 18 },
  { key: 'capacity.legalMaximum', from: '0001-01-01', value: 8 },
  { key: 'capacity.legalMaximum', from: '2027-01-01', value: 7 },
  { key: 'capacity.averageLimit', from: '0001-01-01', value: 4 },
]

/** The value in force: the latest `from` on or before the date; of two with one `from`, the document's. */
export function parameter(document: ExchangeDocument, key: string, date: string): number {
  const own = document.settings.filter((row) => row.key === key && row.from <= date)
  const rows = [...defaults.filter((row) => row.key === key && row.from <= date), ...own]
  let latest = rows[0]
  for (const row of rows) if (latest === undefined || row.from >= latest.from) latest = row
  return Number(latest?.value)
}

/** An exact fraction of a JSON number: digits over a power of ten. */
export function exact(value: number): { over: bigint; under: bigint } {
  const [whole, fraction = ''] = String(value).split('.') as [string, string?]
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) }
}

/** Part of an amount in whole cents, half up. */
export function share(cents: number, percent: number): number {
  return Number((BigInt(cents) * BigInt(percent) * 2n + 100n) / 200n)
}

/** The percent of a number of minutes (exchange.md §2). */
export function percentOfMinutes(minutes: number, schoolStartsOn: string | undefined, date: string): number {
  if (minutes < 180 && schoolStartsOn !== undefined && schoolStartsOn <= date) return 40
  if (minutes < 300) return 60
  if (minutes <= 660) return 100
  return 160
}

/** Half days of a date with this many reserved minutes. */
export function halfDays(minutes: number): number {
  if (minutes <= 0) return 0
  return minutes < 300 ? 1 : 2
}
