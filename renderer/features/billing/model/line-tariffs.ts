import type { BillChild, BillDay } from './billing-types.ts'

/** A tariff with the dates of a line it was used on. */
type UsedTariff = { tariff: BillChild['tariffs'][number]; dates: string[] }

/** The attests in force on the days of a line, each once, oldest first. */
export function tariffsUsed(child: BillChild | undefined, days: readonly BillDay[]): UsedTariff[] {
  const used = new Map<BillChild['tariffs'][number], string[]>()
  for (const { date } of days) {
    const tariff = child?.tariffs.find(
      (candidate) => candidate.from <= date && (candidate.until === undefined || date <= candidate.until),
    )
    if (tariff) used.set(tariff, [...(used.get(tariff) ?? []), date])
  }
  return [...used]
    .map(([tariff, dates]) => ({ tariff, dates: dates.sort() }))
    .sort((a, b) => (a.tariff.from < b.tariff.from ? -1 : 1))
}
