import type { Host, Statute } from '../exchange/document.ts'

/** The statute of a host on a date (R12): that of the latest change on or before it, else the first one. */
export function statuteOn(
  { statute, statuteChanges = [] }: Pick<Host, 'statute' | 'statuteChanges'>,
  date: string,
): Statute {
  return latestOn(statuteChanges, date)?.statute ?? statute
}

/** The change that holds on a date, of a list in order of date: the latest on or before it. */
export function latestOn<Change extends { from: string }>(
  changes: readonly Change[] = [],
  date: string,
): Change | undefined {
  return changes.findLast(({ from }) => from <= date)
}
