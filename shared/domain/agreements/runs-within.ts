import type { AgreementRecord } from '../exchange/document.ts'

/** Whether an agreement runs on at least one day of some dates, first and last inclusive. */
export function runsWithin(
  { startsOn, endsOn }: Pick<AgreementRecord, 'startsOn' | 'endsOn'>,
  { from, until }: { from: string; until: string },
): boolean {
  return startsOn <= until && (endsOn === undefined || endsOn >= from)
}
