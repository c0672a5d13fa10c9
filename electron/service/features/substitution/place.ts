import type { SubstitutionRecord } from '../../../../shared/domain/exchange/document.ts'

/** A place elsewhere with the child, the family and the host of its agreement. */
export type Place = { record: SubstitutionRecord; childId: string; contractHolderId: string; ownHostId: string }

/** The first and the last date of some places. */
export function datesOf(places: readonly Place[]): { from: string; until: string } {
  const dates = places.map(({ record }) => record.date).sort()
  return { from: dates[0] ?? '', until: dates.at(-1) ?? '' }
}
