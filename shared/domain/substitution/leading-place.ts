import type { SubstitutionRecord } from '../exchange/document.ts'

/**
 * The record that says where a child is on a day, of those of all its agreements with the closed host: a place that somebody gives
 * it goes before what the parents see to (R75). Undefined while nothing is decided.
 */
export function leadingPlace<Placed extends Pick<SubstitutionRecord, 'kind'>>(
  records: readonly Placed[],
): Placed | undefined {
  return records.find(({ kind }) => kind !== 'parents') ?? records[0]
}
